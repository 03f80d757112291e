package triggerconsole.ui.send.form;

import java.util.List;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Body;

/** Why a body can only be raw text. */
final class NoForm {

  private NoForm() {}

  /** The reason in a sentence, with what to do. */
  static String reason(Body body) {
    if (body.json().isEmpty()) {
      return Messages.of("send.form.raw.notJson");
    }
    if (body.object().isEmpty()) {
      return Messages.of("send.form.raw.notObject");
    }
    List<String> unknown =
        body.object().orElseThrow().members().stream()
            .map(member -> member.name())
            .filter(name -> FormPlace.of("/" + name) == FormPlace.BODY)
            .toList();
    return unknown.isEmpty()
        ? Messages.of("send.form.raw.noFit")
        : Messages.of("send.form.raw.unknownKey", unknown.getFirst());
  }
}
