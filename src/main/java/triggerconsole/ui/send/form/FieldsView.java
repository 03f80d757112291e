package triggerconsole.ui.send.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Keys;
import triggerconsole.ui.kit.Focus;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Tone;

/** The fields of the form, one below the other. */
final class FieldsView extends VBox {

  private final FormModels models;
  private final IdBlock user;
  private final IdBlock module;
  private final WaitBlock wait;
  private final AsyncBlock async;
  private final VariablesView variables;

  FieldsView(FormPorts ports, FormModels models, IntConsumer tooLong, Runnable onNamed) {
    this.models = models;
    getStyleClass().addAll("form-fields", "gap-12");
    user = idBlock(kind("userId", Keys.USER_ID, "text"), models.form().userId(), tooLong);
    module = idBlock(kind("moduleId", Keys.MODULE_ID, "number"), models.form().moduleId(), tooLong);
    user.nameable(
        ports.dialogs(),
        id -> Messages.of("send.form.name.user"),
        (id, name) -> keep(ports, () -> ports.ids().nameUser(id, name), onNamed));
    module.nameable(
        ports.dialogs(),
        id -> Messages.of("send.form.name.module", id),
        (id, name) -> keep(ports, () -> ports.ids().nameModule(id, name), onNamed));
    wait =
        new WaitBlock(
            models.form().waitTime(), models.form().botToBotProperty(), models.findings(), tooLong);
    async = new AsyncBlock(models.form().isAsync(), models.findings());
    variables = new VariablesView(models, new RowsSheet(ports.dialogs()), tooLong, refused(ports));
    VBox.setVgrow(variables, Priority.ALWAYS);
    getChildren().addAll(user.node(), module.node(), wait.node(), async.node(), variables);
    leaving(user.field(), FormPlace.USER_ID);
    leaving(module.field(), FormPlace.MODULE_ID);
    leaving(wait.field(), FormPlace.WAIT_TIME);
  }

  /** Puts the focus on the field that a pointer points at. */
  void focus(String pointer) {
    switch (FormPlace.of(pointer)) {
      case MODULE_ID -> module.focus();
      case WAIT_TIME -> wait.focus();
      case IS_ASYNC -> async.focus();
      case CUSTOM_VARS -> variables.focus(pointer);
      case USER_ID, BODY, AUTHORIZATION, URL -> user.focus();
    }
  }

  /** Lends the box that says bot-to-bot, or takes it back. */
  void lendHandover(boolean lend, Consumer<CheckBox> to) {
    if (lend) {
      to.accept(wait.handover());
    } else {
      wait.takeHandoverBack();
    }
  }

  /** Begins typing in the first field as soon as it is in a window. */
  void focusOnceShown() {
    if (user.field().getScene() == null) {
      user.field().sceneProperty().addListener(new FirstScene());
    } else {
      user.focus();
    }
  }

  /** The field that a node belongs to. */
  Optional<FormPlace> placeOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(user.node())) {
        return Optional.of(FormPlace.USER_ID);
      } else if (at.equals(module.node())) {
        return Optional.of(FormPlace.MODULE_ID);
      } else if (at.equals(wait.node())) {
        return Optional.of(FormPlace.WAIT_TIME);
      } else if (at.equals(async.node())) {
        return Optional.of(FormPlace.IS_ASYNC);
      } else if (at.equals(variables)) {
        return Optional.of(FormPlace.CUSTOM_VARS);
      }
    }
    return Optional.empty();
  }

  private static Consumer<String> refused(FormPorts ports) {
    return text -> ports.notices().show(Notice.of("send.form", Tone.ATTENTION, text));
  }

  private IdBlock.Kind kind(String id, String key, String value) {
    return new IdBlock.Kind(
        id,
        Messages.of("send.form." + id),
        key,
        Messages.of("send.form.slot." + value),
        Messages.of("send.form." + id + ".help"));
  }

  private IdBlock idBlock(IdBlock.Kind kind, FieldViewModel field, IntConsumer tooLong) {
    boolean isUser = field.place() == FormPlace.USER_ID;
    return new IdBlock(
        kind,
        field,
        isUser ? models.users() : models.modules(),
        models.findings(),
        models.paste()::takeInField,
        tooLong);
  }

  private void leaving(Node field, FormPlace place) {
    Focus.onLeft(
        field,
        () -> {
          models.form().pause();
          models.findings().leave(place);
        });
  }

  private static void keep(FormPorts ports, Runnable change, Runnable then) {
    ports
        .background()
        .run(
            "keep name",
            () -> {
              change.run();
              return true;
            },
            done -> then.run());
  }

  private final class FirstScene implements ChangeListener<Scene> {
    @Override
    public void changed(ObservableValue<? extends Scene> property, Scene before, Scene now) {
      property.removeListener(this);
      user.focus();
    }
  }
}
