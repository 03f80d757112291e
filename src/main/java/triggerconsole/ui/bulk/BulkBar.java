package triggerconsole.ui.bulk;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;
import triggerconsole.send.Production;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.ui.bulk.RunViewModel.Stage;
import triggerconsole.ui.kit.Presses;

/** Dry run, Start, Pause, Go on, Resume, Stop: those that there are now. */
final class BulkBar extends FlowPane {

  private static final PseudoClass PRODUCTION = PseudoClass.getPseudoClass("production");

  private final BulkViewModel model;
  private final Button dryRun = button("dryRun", "bulkplace.do.dryRun");
  private final Button start = button("startBulk", "bulkplace.do.start");
  private final Button pause = button("pauseBulk", "bulkplace.do.pause");
  private final Button stop = button("stopBulk", "bulkplace.do.stop");
  private final Button fresh = button("newBulk", "bulkplace.do.new");

  BulkBar(BulkViewModel model) {
    this.model = model;
    getStyleClass().add("bulk-bar");
    setAccessibleText(Messages.of("bulkplace.bar"));
    start.getStyleClass().add("bulk-start");
    dryRun.setOnAction(event -> model.dryRun());
    start.setOnAction(event -> model.press());
    pause.setOnAction(event -> model.run().pause());
    stop.setOnAction(event -> model.stop());
    fresh.setOnAction(event -> model.run().leaveRun());
    for (Button button : new Button[] {dryRun, start, pause, stop, fresh}) {
      Presses.once(button);
      button.managedProperty().bind(button.visibleProperty());
      getChildren().add(button);
    }
    model.run().stage().subscribe(stage -> refresh());
    model.run().shown().subscribe(shown -> refresh());
    model.dry().checking().subscribe(checking -> refresh());
    model.setup().wiring().subscribe(wiring -> refresh());
    model.setup().file().subscribe(file -> refresh());
    model.setup().whole().subscribe(whole -> refresh());
    model.desk().profile().subscribe(profile -> refresh());
  }

  private void refresh() {
    boolean hadFocus = focusedChild().isPresent();
    Stage stage = model.run().stage().get();
    boolean none = stage == Stage.NONE;
    boolean checking = model.dry().checking().get();
    dryRun.setVisible(none);
    dryRun.setDisable(checking || !model.ready());
    start.setVisible(stage != Stage.GOING && !(stage == Stage.SHOWN && !model.run().resumable()));
    start.setDisable(
        (none && (checking || !model.ready()))
            || stage == Stage.OPENING
            || stage == Stage.STOPPING);
    start.setText(word(stage));
    start.setAccessibleText(start.getText());
    start.pseudoClassStateChanged(PRODUCTION, production().isPresent());
    pause.setVisible(stage == Stage.GOING);
    stop.setVisible(
        checking || stage == Stage.OPENING || stage == Stage.GOING || stage == Stage.PAUSED);
    fresh.setVisible(stage == Stage.SHOWN);
    if (hadFocus
        && focusedChild().filter(node -> node.isVisible() && !node.isDisabled()).isEmpty()) {
      next().requestFocus();
    }
  }

  private String word(Stage stage) {
    String key =
        switch (stage) {
          case NONE -> "start";
          case OPENING -> "opening";
          case GOING, PAUSED -> "goOn";
          case STOPPING -> "stopping";
          case SHOWN -> "resume";
        };
    String plain = Messages.of("bulkplace.do." + key);
    boolean names = stage == Stage.NONE || stage == Stage.PAUSED || stage == Stage.SHOWN;
    return production()
        .filter(name -> names)
        .map(name -> Messages.of("bulkplace.production", plain))
        .orElse(plain);
  }

  /** The name of the profile that the button would send to, where it is one of production. */
  private Optional<String> production() {
    return model
        .target()
        .filter(profile -> Production.is(new ToProfile(profile)))
        .map(Profile::name);
  }

  private Optional<Button> focusedChild() {
    return getChildren().stream().map(Button.class::cast).filter(Button::isFocused).findFirst();
  }

  /** What takes the focus over from a button that has gone: never Stop after Start. */
  private Button next() {
    return getChildren().stream()
        .map(Button.class::cast)
        .filter(button -> button.isVisible() && !button.isDisabled())
        .findFirst()
        .orElse(start);
  }

  private static Button button(String id, String key) {
    Button button = new Button(Messages.of(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
