package triggerconsole.ui.send.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.TokenText.Cleaned;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.intake.Intake;
import triggerconsole.trigger.intake.Kind;

/** What a pasted text makes of the draft that stands in the form. */
final class PastedRequest {

  private PastedRequest() {}

  /** What the text is; empty when the form can do nothing with it. */
  static Optional<Recognised> read(String pasted, Draft current) {
    Intake intake = Intake.read(pasted);
    Optional<Draft> draft =
        switch (intake.kind()) {
          case ROWS -> isTable(pasted) ? withRows(current, intake.rows()) : Optional.empty();
          case TOKEN -> Optional.of(current);
          case URL, UNKNOWN -> Optional.empty();
          case JSON_BODY, CURL, POWERSHELL, HTTP, WEBHOOK ->
              intake.draft().map(read -> keepingHandover(read, current));
        };
    return draft.map(taken ->
        new Recognised(
            intake.kind(), taken, intake.token().flatMap(Cleaned::token), remarks(intake)));
  }

  /** A sentence with a comma in it could be read as one row; nobody means it so. */
  private static boolean isTable(String pasted) {
    String text = pasted.strip();
    return text.contains("\n") || text.contains("\t") || text.contains("=");
  }

  private static List<String> remarks(Intake intake) {
    List<String> remarks = new ArrayList<>(intake.notes());
    if (intake.kind() != Kind.URL) {
      intake.url().ifPresent(url -> remarks.add(Messages.of("send.form.paste.url", url)));
    }
    intake.token().flatMap(Cleaned::refusal).ifPresent(remarks::add);
    return remarks;
  }

  /** No body says whether it is a handover; the person has. */
  private static Draft keepingHandover(Draft read, Draft current) {
    return read instanceof FormDraft form ? form.withBotToBot(current.botToBot()) : read;
  }

  private static Optional<Draft> withRows(Draft current, List<VariableRow> rows) {
    if (!(current instanceof FormDraft form)) {
      return Optional.empty();
    }
    List<VariableRow> all = new ArrayList<>(form.variables());
    all.addAll(rows);
    return Optional.of(form.withVariables(SlotState.VALUE, all));
  }
}
