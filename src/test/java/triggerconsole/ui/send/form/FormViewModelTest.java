package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.RawDraft;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

class FormViewModelTest {

  private final FormViewModel form = new FormViewModel(FormDraft.empty());

  @Test
  void theBodyFollowsWhatIsTyped() {
    form.userId().textProperty().set("webbot:x");
    form.moduleId().textProperty().set("1068935");
    form.isAsync().stateProperty().set(SlotState.ABSENT);

    assertThat(form.body().text())
        .isEqualTo(
            """
            {"user_id":"webbot:x","module_id":1068935,"wait_time":0,"custom_vars":{}}\
            """);
  }

  @Test
  void typingWithoutAPauseIsOneStepToUndo() {
    form.userId().textProperty().set("w");
    form.userId().textProperty().set("we");
    form.pause();
    form.userId().textProperty().set("web");

    form.undo();
    assertThat(form.userId().textProperty().get()).isEqualTo("we");
    form.undo();
    assertThat(form.draft()).isEqualTo(FormDraft.empty());
    form.redo();
    form.redo();
    assertThat(form.userId().textProperty().get()).isEqualTo("web");
  }

  @Test
  void typingInAnotherFieldIsAnotherStep() {
    form.userId().textProperty().set("a");
    form.moduleId().textProperty().set("1");

    form.undo();

    assertThat(form.userId().textProperty().get()).isEqualTo("a");
    assertThat(form.moduleId().textProperty().get()).isEmpty();
  }

  @Test
  void aNewEditForgetsWhatWasUndone() {
    form.userId().textProperty().set("a");
    form.undo();
    form.moduleId().textProperty().set("1");

    form.redo();

    assertThat(form.userId().textProperty().get()).isEmpty();
    assertThat(form.moduleId().textProperty().get()).isEqualTo("1");
  }

  @Test
  void insertingManyRowsIsOneStep() {
    form.variables().add("first");
    form.variables().insert(1, List.of(row("a", "1"), row("b", "2"), row("c", "3")));

    form.undo();

    assertThat(form.variables().rows()).extracting(VariableRow::name).containsExactly("first");
  }

  @Test
  void theRawBodyBeginsAsTheExactTextAndGoesBackUnchangedWithRowsThatAreOff() {
    form.variables().insert(0, List.of(row("a", "1"), row("b", "2")));
    form.variables().setEnabled(List.of(1), false);
    FormDraft before = (FormDraft) form.draft();

    form.toRaw();
    assertThat(form.rawTextProperty().get()).isEqualTo(before.body().text());
    assertThat(form.rawProperty().get()).isTrue();

    assertThat(form.toForm()).isEmpty();
    assertThat(form.draft()).isEqualTo(before);
  }

  @Test
  void anEditedRawBodyBecomesAFormWhenOneCanSayTheSame() {
    form.toRaw();
    form.rawTextProperty().set("{\"user_id\":\"u\",\"module_id\":null}");

    assertThat(form.toForm()).isEmpty();

    assertThat(form.userId().textProperty().get()).isEqualTo("u");
    assertThat(form.moduleId().stateProperty().get()).isEqualTo(SlotState.NULL);
    assertThat(form.waitTime().stateProperty().get()).isEqualTo(SlotState.ABSENT);
  }

  @Test
  void aRawBodyThatNoFormCanHoldStaysAndSaysWhy() {
    form.toRaw();
    form.rawTextProperty().set("{\"user\":1}");
    assertThat(form.toForm().orElseThrow()).contains("\"user\"");
    form.rawTextProperty().set("[1]");
    assertThat(form.toForm().orElseThrow()).contains("no object");
    form.rawTextProperty().set("{");
    assertThat(form.toForm().orElseThrow()).contains("no JSON");

    assertThat(form.draft()).isEqualTo(new RawDraft("{", false));
  }

  @Test
  void replacingTheDraftIsOneStep() {
    form.replace(new RawDraft("{}", true));
    assertThat(form.botToBotProperty().get()).isTrue();

    form.undo();

    assertThat(form.draft()).isEqualTo(FormDraft.empty());
    assertThat(form.rawProperty().get()).isFalse();
  }

  private static VariableRow row(String name, String value) {
    return new VariableRow(true, name, VariableType.NUMBER, value);
  }
}
