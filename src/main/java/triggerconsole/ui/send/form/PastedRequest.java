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

/**
 * A pasted text, taken apart.
 *
 * @param isRequest whether it is so surely one that it may be one where an id was expected
 */
record PastedRequest(Intake intake, boolean isRequest, boolean isTable) {

  /** Takes a text apart; to be called off the window's thread for a long one. */
  static PastedRequest read(String pasted) {
    Intake intake = Intake.read(pasted);
    boolean isRequest =
        switch (intake.kind()) {
          case CURL, POWERSHELL, HTTP, WEBHOOK, TOKEN -> true;
          case JSON_BODY -> intake.draft().filter(PastedRequest::isObject).isPresent();
          case ROWS, URL, UNKNOWN -> false;
        };
    return new PastedRequest(intake, isRequest, isTable(pasted));
  }

  /** What it makes of the draft that stands in the form; empty when it is of no use. */
  Optional<Recognised> over(Draft current) {
    Optional<Draft> draft =
        switch (intake.kind()) {
          case ROWS -> isTable ? withRows(current, intake.rows()) : Optional.empty();
          case TOKEN -> Optional.of(current);
          case URL, UNKNOWN -> Optional.empty();
          case JSON_BODY, CURL, POWERSHELL, HTTP, WEBHOOK ->
              intake.draft().map(read -> keepingHandover(read, current));
        };
    return draft.map(taken ->
        new Recognised(
            intake.kind(), taken, intake.token().flatMap(Cleaned::token), remarks(intake)));
  }

  private static boolean isObject(Draft draft) {
    return draft.body().object().isPresent();
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
