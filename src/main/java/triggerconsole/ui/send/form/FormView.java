package triggerconsole.ui.send.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormLimits;
import triggerconsole.trigger.Keys;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Segmented;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.send.form.SendViewModel.State;

/** The left half of the Send place: the request being written, what is found, and Send. */
public final class FormView extends BorderPane {

  /** The part of the height that the list of findings takes at most; it scrolls then. */
  private static final double MOST_FINDINGS = 0.36;

  /** The height from which on form, findings and preview have room beside each other. */
  private static final double ROOM_FOR_PREVIEW = 800;

  /** Below this height every line counts. */
  private static final double LOW = 620;

  private final FormPorts ports;
  private final FormModels models;
  private final FieldsView fields;
  private final RawView raw;
  private final ScrollPane scroll = new ScrollPane();
  private final FindingsView findings;
  private final PresetsMenu presets;
  private final FormHead head;
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
    Mending mending = new Mending(models, ports.changeUrl());
    findings = new FindingsView(models.findings(), mending::fix, mending::fixAll, this::goTo);
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
    head = new FormHead(presets, mode, this::pasteRequest);
    setTop(head);
    setCenter(content());
    findings.maxHeightProperty().bind(heightProperty().multiply(MOST_FINDINGS));
    setBottom(new VBox(new StartersHint(models), findings, preview, bar));
    heightProperty().subscribe(height -> fit(height.doubleValue(), bar));
    new FormKeys(this, models);
    models.send().stateProperty().subscribe((before, now) -> sendingEnded(before));
    models.presets().currentProperty().subscribe((before, now) -> presetUsed(now));
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

  /** The profile in use, or its token, became another: so did what is known and found. */
  public void destinationChanged() {
    loadIds();
    models.findings().draftChanged();
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
      fields.focusOnceShown();
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
    models.paste().take(text == null ? "" : text);
  }

  /** One line of head where it is low. At first the preview is shown where there is room. */
  private void fit(double height, SendBar bar) {
    if (height > 0) {
      head.arrange(height < LOW);
      if (!measured) {
        bar.previewSwitch().setSelected(height > ROOM_FOR_PREVIEW);
        measured = true;
      }
    }
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
      return;
    }
    models
        .aside()
        .run(
            models.form().draft(),
            "read body",
            models.form().readBack(),
            read -> models.form().take(read).ifPresent(this::staysRaw));
  }

  private void staysRaw(String reason) {
    mode.setValue(true);
    ports.dialogs().message(Messages.of("send.form.raw.stays"), reason);
  }

  private Node content() {
    StackPane both = new StackPane(fields, raw);
    VBox.setVgrow(both, Priority.ALWAYS);
    for (Node one : List.of(fields, raw)) {
      one.managedProperty().bind(one.visibleProperty());
    }
    raw.visibleProperty().bind(models.form().rawProperty());
    fields.visibleProperty().bind(models.form().rawProperty().not());
    models.form().rawProperty().subscribe(isRaw -> fields.lendHandover(isRaw, raw::take));
    VBox content = new VBox(both);
    content.getStyleClass().addAll("form-content", "gap-16");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("form-scroll");
    new Reveal(scroll);
    return scroll;
  }

  /** What was sent is known from now on, and was used just now. */
  private void sendingEnded(State before) {
    if (before == State.SENDING) {
      loadIds();
    }
  }

  /** A preset without a user, as the starters are, leaves one thing to do: name the user. */
  private void presetUsed(String preset) {
    if (!preset.isEmpty() && models.form().draft() instanceof FormDraft form) {
      boolean nobody = form.userId().equals(Field.of(""));
      if (nobody) {
        goTo("/" + Keys.USER_ID);
      }
    }
  }

  private void goTo(Finding finding) {
    if (FormPlace.of(finding.pointer()).isOfProfile()) {
      ports.openProfile().run();
    } else {
      goTo(finding.pointer());
    }
  }

  private void tooLong(int characters) {
    say(Messages.of("send.form.tooLong", FormLimits.FIELD, characters));
  }

  private void say(String text) {
    ports.notices().show(Notice.of("send.form", Tone.ATTENTION, text));
  }
}
