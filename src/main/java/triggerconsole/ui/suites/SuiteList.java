package triggerconsole.ui.suites;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Link;

/** The suites, one card each, with what makes more of them. */
final class SuiteList extends VBox {

  private final SuitesViewModel model;
  private final ListView<ListedSuite> list = new ListView<>();
  private final Label hint = new Label(Messages.of("suites.own"));
  private boolean following;

  SuiteList(SuitesViewModel model, SuiteDeeds deeds) {
    this.model = model;
    getStyleClass().add("suite-list");
    Label title = new Label(Messages.of("suites.title"));
    title.getStyleClass().add("title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Link create = new Link(Messages.of("suites.new"), deeds::create);
    create.setId("newSuite");
    create.setAccessibleText(Messages.of("suites.new.title"));
    Link open = new Link(Messages.of("suites.open"), deeds::openFile);
    open.setId("openSuite");
    open.setAccessibleText(Messages.of("suites.open.title"));
    HBox head = new HBox(title, space, open, create);
    head.getStyleClass().add("suite-list-head");
    list.setId("suites");
    list.setAccessibleText(Messages.of("suites.title"));
    list.getStyleClass().add("suite-cards");
    list.setCellFactory(view -> new SuiteListCell());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            deeds.remove();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    hint.setWrapText(true);
    hint.getStyleClass().addAll("muted", "small-text", "suite-hint");
    hint.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(head, list, hint);
    follow();
  }

  private void follow() {
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(suite -> {
          if (suite != null && !following) {
            model.choose(suite);
          }
        });
    model.chosen().subscribe(chosen -> mark());
    model
        .suites()
        .addListener(
            (ListChangeListener<ListedSuite>)
                change -> {
                  following = true;
                  list.getItems().setAll(model.suites());
                  following = false;
                  mark();
                  boolean alone = model.suites().stream().allMatch(ListedSuite::builtIn);
                  hint.setVisible(alone);
                  hint.setManaged(alone);
                });
  }

  private void mark() {
    following = true;
    model
        .chosen()
        .get()
        .ifPresent(chosen ->
            list.getItems().stream()
                .filter(suite -> suite.key().equals(chosen.key()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select));
    following = false;
  }
}
