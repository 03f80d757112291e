package triggerconsole.ui.sandbox;

import triggerconsole.base.Messages;
import triggerconsole.sandbox.Received;
import triggerconsole.ui.exchange.Times;
import triggerconsole.ui.kit.Code;
import triggerconsole.ui.kit.CodeText;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/** A request as it came over HTTP, byte for byte but for the token. */
final class RequestSheet {

  private RequestSheet() {}

  /**
   * The sheet.
   *
   * @param openAsDraft puts its body into the form
   */
  static Sheet of(Received request, Runnable openAsDraft) {
    CodeText text = new CodeText(Messages.of("sandboxplace.request"));
    text.setId("sandboxRequestText");
    text.getStyleClass().add("crash-details");
    text.show(Code.json(request.body().text()).after(head(request)));
    Sheet sheet =
        new Sheet(
            Messages.of("sandboxplace.request.title", request.number()),
            Sheet.sentence(words(request)),
            text);
    sheet.setId("sandboxRequestSheet");
    sheet.getStyleClass().add("wide");
    sheet.action(Messages.of("sandboxplace.request.draft"), Tone.NEUTRAL, openAsDraft);
    sheet.action(Messages.of("kit.close"), Tone.ACCENT, () -> {});
    return sheet;
  }

  /** When it came and what was answered. */
  static String words(Received request) {
    String size = Times.size(request.body().size());
    String at = Times.full(request.at());
    return request.status().isPresent()
        ? Messages.of("sandboxplace.request.row", at, request.status().getAsInt(), size)
        : Messages.of("sandboxplace.request.row.cut", at, size);
  }

  private static String head(Received request) {
    StringBuilder head = new StringBuilder();
    head.append(request.method()).append(' ').append(request.path()).append('\n');
    request
        .headers()
        .forEach((name, value) -> head.append(name).append(": ").append(value).append('\n'));
    return head.append('\n').toString();
  }
}
