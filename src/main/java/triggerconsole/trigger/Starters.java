package triggerconsole.trigger;

import java.util.List;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;

/**
 * The two uses that the article describes, as forms to begin with; only the user is left to name.
 * The modules are those of the sandbox's first bot.
 */
public final class Starters {

  private Starters() {}

  /** The end user has sent a form off (article, Form submission). */
  public static FormDraft formSubmitted() {
    return start("1068936", List.of(text("form_status", "submitted")));
  }

  /** The end user has paid (article, Payment). */
  public static FormDraft paymentDone() {
    return start(
        "1068935",
        List.of(
            text("order_id", "A-2291"),
            text("payment_status", "paid"),
            new VariableRow(true, "basket_total", VariableType.NUMBER, "129.90"),
            new VariableRow(true, "vip", VariableType.BOOLEAN, "true")));
  }

  private static FormDraft start(String module, List<VariableRow> variables) {
    return FormDraft.empty()
        .withModuleId(Field.of(module))
        .withVariables(SlotState.VALUE, variables);
  }

  private static VariableRow text(String name, String value) {
    return new VariableRow(true, name, VariableType.TEXT, value);
  }
}
