package triggerconsole.settings;

import java.util.List;
import triggerconsole.base.Messages;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

/**
 * The presets of a new user: the article's two example use cases, with the user and the modules of
 * the built-in sandbox (contract, section 4) so that they work at once.
 */
final class Starters {

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  private Starters() {}

  static List<Preset> all() {
    return List.of(
        starter("settings.starter.form", "1068936", "form_name", "newsletter"),
        starter("settings.starter.payment", "1068935", "payment_status", "paid"));
  }

  private static Preset starter(String title, String module, String variable, String value) {
    return new Preset(
        Messages.of(title),
        new FormDraft(
            Field.of(ANNA),
            Field.of(module),
            Field.of("0"),
            Field.of("true"),
            SlotState.VALUE,
            List.of(new VariableRow(true, variable, VariableType.TEXT, value)),
            false));
  }
}
