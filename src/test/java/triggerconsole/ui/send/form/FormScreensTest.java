package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.Starters;
import triggerconsole.trigger.VariableType;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.Screens;

class FormScreensTest extends FormTest {

  @Test
  void picturesOfTheForm() throws TimeoutException {
    shoot("send-form-empty", () -> {});
    shoot("send-form-filled", () -> models.form().replace(payment()));
    shoot(
        "send-form-findings",
        () -> {
          models.form().isAsync().stateProperty().set(SlotState.ABSENT);
          models.send().press();
        });
    shoot(
        "send-form-errors",
        () -> {
          models.form().variables().setType(1, VariableType.NUMBER);
          models.form().variables().setName(0, "1st");
          models.form().userId().textProperty().set("");
          models.findings().showAll();
        });
    shoot(
        "send-form-production",
        () -> {
          models.form().replace(payment());
          models.send().productionProperty().set(Optional.of("Acme production"));
        });
    shoot("send-form-sending", () -> models.send().press());
    shoot(
        "send-form-raw",
        () -> {
          models.send().cancel();
          models.form().toRaw();
        });
    assertThat(Files.exists(Path.of("target/screens/send-form-raw-large-dark.png"))).isTrue();
  }

  @Test
  void everyControlHasANameForScreenReaders() {
    onFx(() -> models.form().replace(payment()));
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(dialogs))).isEmpty();

    onFx(() -> {
      models.form().isAsync().stateProperty().set(SlotState.ABSENT);
      models.send().press();
    });
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(dialogs))).isEmpty();

    onFx(() -> models.form().toRaw());
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(dialogs))).isEmpty();
  }

  private void shoot(String name, Runnable state) throws TimeoutException {
    onFx(state);
    rest();
    onFx(() -> Screens.shoot(name, stage.getScene(), theme));
    onFx(() -> {
      Screens.shoot(name + "-large", new StackPane(dialogs), 1360, 860);
      root.getChildren().setAll(dialogs);
    });
  }

  /** Until the preview has caught up, which it does once typing rests. */
  private void rest() throws TimeoutException {
    PreviewView preview = find("#preview", PreviewView.class);
    await(() -> !preview.isVisible() || preview.shownText().equals(models.form().body().text()));
  }

  private static FormDraft payment() {
    return Starters.paymentDone().withUserId(Field.of(ANNA));
  }
}
