package triggerconsole.ui.bulk;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.bulk.BulkOptions;
import triggerconsole.profile.Profile;
import triggerconsole.send.Production;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.trigger.Keys;
import triggerconsole.ui.bulk.RunViewModel.Stage;
import triggerconsole.ui.kit.Code;
import triggerconsole.ui.kit.CodeText;
import triggerconsole.ui.kit.FieldLabel;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.TextLimit;
import triggerconsole.ui.kit.Tone;

/** What a run is made of: the file, where its columns go, the first body, and the pace. */
final class SetupPane extends VBox {

  private static final int MOST_AT_ONCE = 64;
  private static final int MOST = 100_000;

  private final BulkViewModel model;
  private final CountField rate;
  private final CountField atOnce;
  private final CountField stopAfter;

  SetupPane(BulkParts parts, BulkViewModel model, Runnable onChoose, Runnable onPast) {
    this.model = model;
    SetupViewModel setup = model.setup();
    rate = new CountField("bulkplace.rate", MOST, true, setup.rate());
    atOnce = new CountField("bulkplace.atOnce", MOST_AT_ONCE, false, setup.atOnce());
    stopAfter = new CountField("bulkplace.stopAfter", MOST, true, setup.stopAfter());
    getStyleClass().addAll("bulk-setup", "gap-16");
    getChildren()
        .addAll(
            head(onChoose, onPast),
            new FileCard(setup, model.run()),
            mapping(parts),
            preview(),
            field("rate", "bulkRate", rate),
            pair(
                field("atOnce", "bulkAtOnce", atOnce),
                field("stopAfter", "bulkStopAfter", stopAfter)));
    stopAfter.field().setPromptText(Messages.of("bulkplace.stopAfter.none"));
    parts.desk().profile().subscribe(this::pacePrompt);
    model.run().stage().subscribe(stage -> refresh());
    setup.file().subscribe(file -> refresh());
  }

  private Node head(Runnable onChoose, Runnable onPast) {
    Label title = new Label(Messages.of("bulkplace.title"));
    title.getStyleClass().add("title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Link past = new Link(Messages.of("bulkplace.past"), onPast);
    past.setId("bulkPast");
    past.setMinWidth(USE_PREF_SIZE);
    title.setMinWidth(USE_PREF_SIZE);
    Link choose = new Link(Messages.of("bulkplace.choose.short"), onChoose);
    choose.setAccessibleText(Messages.of("bulkplace.choose"));
    choose.setId("chooseBulk");
    choose.setMinWidth(USE_PREF_SIZE);
    model.run().stage().subscribe(stage -> choose.setDisable(model.run().busy()));
    HBox head = new HBox(title, space, past, choose);
    head.getStyleClass().addAll("bulk-line");
    return head;
  }

  private Node mapping(BulkParts parts) {
    SetupViewModel setup = model.setup();
    Label heading = new Label(Messages.of("bulkplace.columns"));
    heading.getStyleClass().add("heading");
    Label problem = new Label();
    problem.setId("bulkProblem");
    problem.getStyleClass().addAll("small-text", Tone.DANGER.styleClass());
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    setup
        .wiring()
        .subscribe(wiring -> {
          problem.setText(wiring.problem());
          show(problem, !wiring.problem().isEmpty());
        });
    Node module = forAll("module", Keys.MODULE_ID, "bulkModule", setup.moduleForAll());
    Node wait = forAll("wait", Keys.WAIT_TIME, "bulkWait", setup.waitForAll());
    ColumnsView columns = new ColumnsView(setup, model.run(), parts.dialogs());
    VBox mapping = new VBox(heading, columns, problem, module, wait);
    mapping.getStyleClass().add("gap-8");
    Runnable refresh =
        () -> {
          boolean before = model.run().shown().get().isEmpty();
          boolean some = before && !setup.columns().get().isEmpty();
          show(mapping, some || !before);
          show(module, some && !setup.fromColumn(Goal.Kind.MODULE_ID));
          show(wait, some && !setup.fromColumn(Goal.Kind.WAIT_TIME));
        };
    setup.columns().subscribe(known -> refresh.run());
    model.run().shown().subscribe(shown -> refresh.run());
    return mapping;
  }

  /** A value that every row has, where no column says it. */
  private static Node forAll(String key, String bodyKey, String id, StringProperty text) {
    TextField field = new TextField();
    field.setId(id);
    field.getStyleClass().add("mono");
    field.setPromptText(Messages.of("bulkplace.all." + key + ".none"));
    TextLimit.set(field, TextLimit.LINE);
    field.textProperty().bindBidirectional(text);
    VBox block =
        new VBox(new FieldLabel(Messages.of("bulkplace.all." + key), bodyKey, field), field);
    block.getStyleClass().add("gap-4");
    return block;
  }

  private Node preview() {
    CodeText code = new CodeText(Messages.of("bulkplace.preview"));
    code.setId("bulkPreview");
    Label heading = new Label(Messages.of("bulkplace.preview"));
    heading.getStyleClass().add("heading");
    VBox card = new VBox(code);
    card.getStyleClass().addAll("card", "bulk-preview");
    VBox preview = new VBox(heading, card);
    preview.getStyleClass().add("gap-8");
    Runnable refresh =
        () -> {
          var body = model.setup().wiring().get().preview();
          show(preview, body.isPresent() && model.run().shown().get().isEmpty());
          body.ifPresent(shown -> code.show(Code.json(shown.text())));
        };
    model.setup().wiring().subscribe(wiring -> refresh.run());
    model.run().shown().subscribe(shown -> refresh.run());
    return preview;
  }

  private static VBox field(String key, String id, CountField count) {
    count.field().setId(id);
    VBox block =
        new VBox(new FieldLabel(Messages.of("bulkplace." + key), "", count.field()), count);
    block.getStyleClass().add("gap-4");
    return block;
  }

  private static Node pair(VBox one, VBox two) {
    HBox pair = new HBox(one, two);
    pair.getStyleClass().add("gap-8");
    HBox.setHgrow(one, Priority.ALWAYS);
    HBox.setHgrow(two, Priority.ALWAYS);
    return pair;
  }

  private void pacePrompt(Profile profile) {
    rate.field()
        .setPromptText(
            Production.is(new ToProfile(profile))
                ? Messages.of(
                    "bulkplace.rate.production", Numbers.brief(BulkOptions.PRODUCTION_RATE))
                : Messages.of("bulkplace.rate.none"));
  }

  private void refresh() {
    boolean fixed = model.run().busy();
    for (CountField field : new CountField[] {rate, atOnce, stopAfter}) {
      field.setDisable(fixed);
    }
    boolean some =
        model.setup().file().get().isPresent() || model.run().stage().get() != Stage.NONE;
    for (Node child : getChildren().subList(4, getChildren().size())) {
      show(child, some);
    }
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
