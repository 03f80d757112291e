package triggerconsole.ui.send.form;

import java.nio.charset.StandardCharsets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import triggerconsole.base.Json;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Focus;
import triggerconsole.ui.kit.Link;

/** The body as text: broken JSON, and everything else that no form can say. */
final class RawView extends VBox {

  private static final int SHOWN_OF_LARGE = 4_000;
  private static final double PAUSE_MS = 200;

  private final FormViewModel form;
  private final RawArea area;
  private final Label status = new Label();
  private final HBox largeBar = new HBox();
  private final Label large = new Label();
  private final Pause pause = new Pause(PAUSE_MS, this::judge);
  private final StackPane handover = new StackPane();
  private boolean showing;
  private boolean typing;

  RawView(FormModels models) {
    this.form = models.form();
    this.area =
        new RawArea(
            (pasted, insert) -> models.paste().takeInRaw(pasted, whileRaw(insert)),
            form.rawTextProperty()::set);
    getStyleClass().addAll("raw-view", "gap-8");
    area.setId("rawBody");
    area.setWrapText(true);
    area.getStyleClass().add("mono");
    area.textProperty().subscribe((before, after) -> typed(after));
    status.setWrapText(true);
    status.getStyleClass().addAll("small-text", "muted");
    FieldNote note = new FieldNote(models.findings(), FormPlace.BODY, area, status);
    VBox.setVgrow(area, Priority.ALWAYS);
    buildLargeBar();
    getChildren()
        .addAll(
            FieldBlock.head(Messages.of("send.form.raw"), "", area, handover),
            largeBar,
            area,
            note);
    form.rawTextProperty().subscribe(this::show);
    Focus.onLeft(
        area,
        () -> {
          if (area.isEditable()) {
            models.findings().leave(FormPlace.BODY);
          }
        });
  }

  /** Takes the box that says bot-to-bot: a body does not tell. */
  void take(CheckBox botToBot) {
    handover.getChildren().setAll(botToBot);
  }

  /** Puts the focus into the text. */
  void focus() {
    area.requestFocus();
  }

  /** By the time a long text is read the form may be shown in place of the raw body. */
  private Runnable whileRaw(Runnable action) {
    return () -> {
      if (form.rawProperty().get()) {
        action.run();
      }
    };
  }

  private void buildLargeBar() {
    large.setWrapText(true);
    HBox.setHgrow(large, Priority.ALWAYS);
    large.setMaxWidth(Double.MAX_VALUE);
    Link clear = new Link(Messages.of("send.form.raw.clear"), () -> form.rawTextProperty().set(""));
    clear.setMinWidth(USE_PREF_SIZE);
    largeBar.getChildren().addAll(large, clear);
    largeBar.getStyleClass().addAll("card", "toned", "tone-attention", "pad-8", "gap-8");
    largeBar.managedProperty().bind(largeBar.visibleProperty());
  }

  private void typed(String text) {
    if (!showing && area.isEditable()) {
      typing = true;
      form.rawTextProperty().set(text);
      typing = false;
    }
  }

  private void show(String text) {
    boolean isLarge = text.length() > RawArea.MOST_EDITED;
    largeBar.setVisible(isLarge);
    showing = true;
    area.setEditable(!isLarge);
    String shown = isLarge ? text.substring(0, SHOWN_OF_LARGE) : text;
    if (!area.getText().equals(shown)) {
      area.setText(shown);
    }
    showing = false;
    if (isLarge) {
      large.setText(Messages.of("send.form.raw.large", text.length(), SHOWN_OF_LARGE));
      status.setText("");
    } else if (typing) {
      pause.restart();
    } else {
      judge();
    }
  }

  /** Says, once typing rests, whether it is JSON, and where it stops being so. */
  private void judge() {
    String text = form.rawTextProperty().get();
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    status.setText(
        Json.problem(text)
            .map(problem ->
                Messages.of(
                    "send.form.raw.problem",
                    problem.line(),
                    problem.column(),
                    problem.reason(),
                    bytes))
            .orElseGet(() -> Messages.of("send.form.raw.valid", bytes)));
  }
}
