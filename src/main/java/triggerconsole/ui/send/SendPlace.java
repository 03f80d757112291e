package triggerconsole.ui.send;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.ui.kit.Place;
import triggerconsole.ui.send.form.FormModels;
import triggerconsole.ui.send.form.FormView;
import triggerconsole.ui.send.form.SendViewModel.State;

/**
 * The place where requests are written, sent and judged. Side by side where there is room; one
 * below the other in a narrow window or at a large zoom.
 */
public final class SendPlace implements Place {

  private final FormModels models;
  private final FormView form;
  private final Runnable search;
  private final SplitPane halves = new SplitPane();
  private final Region narrowest = new Region();
  private final Pane node;

  /**
   * The form with its models, and what came of the last send.
   *
   * @param search puts the focus where the latest requests are searched
   */
  public SendPlace(FormModels models, FormView form, Node result, Runnable search) {
    this.search = search;
    this.models = models;
    this.form = form;
    halves.getStyleClass().add("send-halves");
    halves.getItems().addAll(form, result);
    halves.setFocusTraversable(false);
    // Else it would be as wide as both halves want, and never seem narrow.
    halves.setMinSize(0, 0);
    SplitPane.setResizableWithParent(form, false);
    narrowest.getStyleClass().add("send-narrowest");
    narrowest.setManaged(false);
    narrowest.setVisible(false);
    node = new StackPane(halves, narrowest);
    halves.widthProperty().subscribe(width -> arrange());
    narrowest.prefWidthProperty().subscribe(width -> arrange());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public String title() {
    return Messages.of("send.place");
  }

  @Override
  public void onShow() {
    form.shown();
  }

  @Override
  public void search() {
    search.run();
  }

  @Override
  public boolean help() {
    return form.help();
  }

  @Override
  public boolean escape() {
    boolean sending = models.send().stateProperty().get() == State.SENDING;
    models.send().cancel();
    return sending;
  }

  /** Opens a request from elsewhere, such as the history, to be sent or changed. */
  public void open(Draft draft) {
    models.form().begin(draft);
    models.findings().clear();
  }

  /** Puts a module's id into the form, as one step that can be undone; a raw body is left alone. */
  public void useModule(long id) {
    if (models.form().draft() instanceof FormDraft form) {
      models.form().replace(form.withModuleId(FormDraft.Field.of(Long.toString(id))));
    }
  }

  /** Puts the focus on the field that a JSON pointer points at. */
  public void goTo(String pointer) {
    form.goTo(pointer);
  }

  private void arrange() {
    double width = halves.getWidth();
    double least = narrowest.getPrefWidth();
    if (width <= 0 || least <= 0) {
      return;
    }
    boolean narrow = width < least;
    halves.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    halves.setDividerPositions(narrow ? 0.55 : form.prefWidth(-1) / width);
  }
}
