package triggerconsole.ui.sandbox;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Received;
import triggerconsole.sandbox.UserSnapshot;

/** The right side: who there is, the variables of the user in mind, and what came over HTTP. */
final class FactsPane extends ScrollPane {

  private static final int MOST_USERS = 6;
  private static final int MOST_VARIABLES = 8;

  private final SandboxParts parts;
  private final ListView<UserSnapshot> users = new ListView<>();
  private final ListView<VariableRow> variables = new ListView<>();
  private final ListView<Received> requests = new ListView<>();
  private final Label variablesOf = heading("", variables, "sandboxVariables", MOST_VARIABLES);
  private Optional<Seen> seen = Optional.empty();
  private boolean quiet;

  FactsPane(SandboxViewModel model, SandboxParts parts) {
    this.parts = parts;
    FactCells.rows(
        users, user -> FactCells.user(user, seen.orElseThrow()), user -> userWords(user));
    FactCells.rows(variables, FactCells::variable, VariableRow::words);
    FactCells.rows(
        requests,
        request -> FactCells.request(request, seen.orElseThrow()),
        request -> RequestSheet.words(request));
    users
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          if (now != null && !quiet) {
            model.choose(now.id());
          }
        });
    variables.setPlaceholder(empty("sandboxplace.variables.empty"));
    requests.setPlaceholder(empty("sandboxplace.requests.empty"));
    FactCells.onOpen(requests, this::open);
    VBox column = build();
    setContent(column);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    getStyleClass().add("facts-scroll");
  }

  /** Shows how things stand. */
  void show(Seen now) {
    seen = Optional.of(now);
    quiet = true;
    users.getItems().setAll(now.picture().users());
    now.user().ifPresent(users.getSelectionModel()::select);
    quiet = false;
    variablesOf.setText(Messages.of("sandboxplace.variables", now.userName()));
    variables
        .getItems()
        .setAll(now.user().map(user -> VariableRow.of(user, now.eventsOfUser())).orElse(List.of()));
    Received before = requests.getSelectionModel().getSelectedItem();
    requests.getItems().setAll(now.picture().requests().reversed());
    if (before != null) {
      requests.getSelectionModel().select(before);
    }
  }

  /** Selects a request; says whether it is still there. */
  boolean reveal(long number) {
    Optional<Received> found =
        requests.getItems().stream().filter(request -> request.number() == number).findFirst();
    found.ifPresent(request -> {
      requests.getSelectionModel().select(request);
      requests.scrollTo(request);
    });
    return found.isPresent();
  }

  private VBox build() {
    Label who = heading(Messages.of("sandboxplace.users"), users, "sandboxUsers", MOST_USERS);
    Label what =
        heading(
            Messages.of("sandboxplace.requests"), requests, "sandboxRequests", Integer.MAX_VALUE);
    requests.getStyleClass().add("fact-requests");
    VBox.setVgrow(requests, Priority.ALWAYS);
    VBox column = new VBox(who, users, variablesOf, variables, what, requests);
    column.getStyleClass().add("facts");
    return column;
  }

  private void open(Received request) {
    Runnable openAsDraft = () -> parts.openAsDraft().accept(request.body());
    parts.dialogs().show(RequestSheet.of(request, openAsDraft));
  }

  private String userWords(UserSnapshot user) {
    Seen now = seen.orElseThrow();
    return Messages.of(
        "sandboxplace.user.row", now.userName(user.id()), user.id(), now.whereabouts(user));
  }

  private static Label empty(String key) {
    Label label = new Label(Messages.of(key));
    label.setWrapText(true);
    label.getStyleClass().addAll("muted", "small-text", "pad-8");
    return label;
  }

  // As high as its rows, one at least, up to so many.
  private static <T> Label heading(String words, ListView<T> list, String id, int most) {
    Label heading = new Label(words);
    heading.getStyleClass().addAll("heading", "fact-heading");
    heading.setLabelFor(list);
    list.setId(id);
    list.getStyleClass().addAll("card", "fact-list");
    list.accessibleTextProperty().bind(heading.textProperty());
    if (most < Integer.MAX_VALUE) {
      list.prefHeightProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () ->
                      Math.clamp(list.getItems().size(), 1, most) * list.getFixedCellSize()
                          + list.getInsets().getTop()
                          + list.getInsets().getBottom(),
                  list.getItems(),
                  list.insetsProperty(),
                  list.fixedCellSizeProperty()));
      list.setMinHeight(USE_PREF_SIZE);
    }
    return heading;
  }
}
