package triggerconsole.ui.send.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Fix;
import triggerconsole.trigger.Fixes;
import triggerconsole.trigger.Keys;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Segmented;
import triggerconsole.ui.kit.Tone;

/** The left half of the Send place: the request being written, what is found, and Send. */
public final class FormView extends BorderPane {

  /** The part of the height that the list of findings takes at most; it scrolls then. */
  private static final double MOST_FINDINGS = 0.36;

  /** The height from which on form, findings and preview have room beside each other. */
  private static final double ROOM_FOR_PREVIEW = 680;

  private final FormPorts ports;
  private final FormModels models;
  private final FieldsView fields;
  private final RawView raw;
  private final ScrollPane scroll = new ScrollPane();
  private final FindingsView findings;
  private final PresetsMenu presets;
  private final Segmented<Boolean> mode;
  private final DraftKeeper keeper;
  private final RuleHelp ruleHelp = new RuleHelp();
  private boolean shownBefore;
  private boolean measured;

  /** A form over its view models. */
  public FormView(FormPorts ports, FormModels models) {
    this.ports = ports;
    this.models = models;
    fields = new FieldsView(ports, models, this::tooLong, this::loadIds);
    raw = new RawView(models);
    findings = new FindingsView(models.findings(), this::fix, this::fixAll, this::goTo);
    presets = new PresetsMenu(models.presets(), ports.dialogs());
    mode = modeSwitch();
    keeper = new DraftKeeper(ports, models.form());
    SendBar bar = new SendBar(models.send(), presets::save);
    PreviewView preview = new PreviewView(models.form());
    preview
        .visibleProperty()
        .bind(bar.previewSwitch().selectedProperty().and(models.form().rawProperty().not()));
    bar.previewSwitch().visibleProperty().bind(models.form().rawProperty().not());
    getStyleClass().add("send-form");
    setTop(head());
    setCenter(content());
    findings.maxHeightProperty().bind(heightProperty().multiply(MOST_FINDINGS));
    setBottom(new VBox(findings, preview, bar));
    heightProperty().subscribe(height -> showPreview(height.doubleValue(), bar));
    new FormKeys(this, models);
  }

  /** Reads what is in files: the draft that was left, the presets, the known ids. */
  public void start() {
    keeper.start();
    models.presets().load();
    loadIds();
  }

  /** Keeps what is not kept yet. */
  public void finish() {
    keeper.finish();
  }

  /** Reads the users and modules met before anew, as after a send. */
  public void loadIds() {
    ports.background().run("read users", ports.ids()::users, models.users()::show);
    ports.background().run("read modules", ports.ids()::modules, models.modules()::show);
  }

  /** The place came to the front: the first time, typing begins in the first field. */
  public void shown() {
    loadIds();
    if (!shownBefore) {
      shownBefore = true;
      startTyping();
    }
  }

  /** Nothing takes the focus before it is in a scene, as when the window is being built. */
  private void startTyping() {
    if (fields.getScene() == null) {
      fields.sceneProperty().addListener(new FirstScene());
    } else {
      goTo("/" + Keys.USER_ID);
    }
  }

  private final class FirstScene implements ChangeListener<Scene> {
    @Override
    public void changed(ObservableValue<? extends Scene> property, Scene before, Scene now) {
      property.removeListener(this);
      goTo("/" + Keys.USER_ID);
    }
  }

  /** Puts the focus on the place that a JSON pointer, or {@code authorization}, points at. */
  public void goTo(String pointer) {
    if (models.form().rawProperty().get()) {
      raw.focus();
    } else {
      fields.focus(pointer);
    }
  }

  /** Explains the field that has the focus, as the article does; says whether there is one. */
  public boolean help() {
    Node focused = getScene().getFocusOwner();
    return ruleHelp.show(focused, fields.placeOf(focused));
  }

  /** Takes the text of the clipboard as a request. */
  public void pasteRequest() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !models.paste().take(text)) {
      say(Messages.of("send.form.paste.nothing"));
    }
  }

  /** At first the preview is shown where there is room; after that the person says. */
  private void showPreview(double height, SendBar bar) {
    if (height > 0 && !measured) {
      measured = true;
      bar.previewSwitch().setSelected(height > ROOM_FOR_PREVIEW);
    }
  }

  private Node head() {
    Label title = new Label(Messages.of("send.form.title"));
    title.getStyleClass().add("title");
    title.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox first = new HBox(title, space, presets);
    first.getStyleClass().addAll("field-head", "gap-8");
    Link paste = new Link(Messages.of("send.form.paste"), this::pasteRequest);
    paste.setId("pasteRequest");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox second = new HBox(mode, gap, paste);
    second.getStyleClass().addAll("field-head", "gap-8");
    VBox head = new VBox(first, second);
    head.getStyleClass().addAll("form-head", "gap-12");
    return head;
  }

  private Segmented<Boolean> modeSwitch() {
    Map<Boolean, String> words = new LinkedHashMap<>();
    words.put(false, Messages.of("send.form.mode.form"));
    words.put(true, Messages.of("send.form.mode.raw"));
    Segmented<Boolean> both = new Segmented<>(Messages.of("send.form.mode"), words);
    both.setId("bodyMode");
    both.getStyleClass().add("plain");
    models.form().rawProperty().subscribe(both::setValue);
    both.valueProperty().subscribe((before, wanted) -> switchMode(wanted));
    return both;
  }

  private void switchMode(boolean wanted) {
    if (wanted == models.form().rawProperty().get()) {
      return;
    }
    if (wanted) {
      models.form().toRaw();
    } else {
      models
          .form()
          .toForm()
          .ifPresent(reason -> {
            mode.setValue(true);
            ports.dialogs().message(Messages.of("send.form.raw.stays"), reason);
          });
    }
  }

  private Node content() {
    StackPane both = new StackPane(fields, raw);
    VBox.setVgrow(both, Priority.ALWAYS);
    for (Node one : List.of(fields, raw)) {
      one.managedProperty().bind(one.visibleProperty());
    }
    raw.visibleProperty().bind(models.form().rawProperty());
    fields.visibleProperty().bind(models.form().rawProperty().not());
    VBox content = new VBox(both);
    content.getStyleClass().addAll("form-content", "gap-16");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("form-scroll");
    return scroll;
  }

  private void fix(Fix fix) {
    if (fix.edit() instanceof Fix.SetUrl change) {
      ports.changeUrl().accept(change.url());
    } else {
      models.form().replace(Fixes.apply(models.form().draft(), fix.edit()));
    }
  }

  private void fixAll() {
    List<Finding> mendable = models.findings().mendable();
    models.form().replace(Fixes.all(models.form().draft()));
    mendable.stream()
        .flatMap(finding -> finding.fix().stream())
        .filter(fix -> fix.edit() instanceof Fix.SetUrl)
        .forEach(this::fix);
  }

  private void goTo(Finding finding) {
    goTo(finding.pointer());
  }

  private void tooLong(int characters) {
    say(Messages.of("send.form.tooLong", GuardedField.MOST_CHARACTERS, characters));
  }

  private void say(String text) {
    ports.notices().show(Notice.of("send.form", Tone.ATTENTION, text));
  }
}
