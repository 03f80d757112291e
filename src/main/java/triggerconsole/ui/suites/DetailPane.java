package triggerconsole.ui.suites;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.exchange.Answer;
import triggerconsole.history.HistoryEntry;
import triggerconsole.suite.CaseResult;
import triggerconsole.ui.kit.Icons;

/** One case whole: what was expected beside what came, and what can be done about it. */
final class DetailPane extends VBox {

  private final SuitesParts parts;
  private final Label name = new Label();
  private final Label about = new Label();
  private final Label reason = new Label();
  private final ComparedGrid grid = new ComparedGrid();
  private final Button runOne;
  private final Button history;
  private final Button draft;
  private final MenuButton more = new MenuButton(null, Icons.of(Octicons.KEBAB_HORIZONTAL_16));
  private final MenuItem accept;
  private final MenuItem remove;
  private final ButtonsLine head;
  private Optional<ListedSuite> suite = Optional.empty();
  private Optional<CaseLine> line = Optional.empty();
  private int index;

  DetailPane(SuitesParts parts, SuitesViewModel model, SuiteDeeds deeds) {
    this.parts = parts;
    setId("suiteDetail");
    getStyleClass().addAll("card", "suite-detail");
    name.getStyleClass().add("strong");
    name.setId("detailName");
    name.setMinWidth(0);
    about.getStyleClass().add("muted");
    about.setMinWidth(0);
    runOne = button("runCase", "suites.runCase", () -> runOne(model, deeds));
    history =
        button("resultInHistory", "suites.inHistory", () -> line.ifPresent(deeds::openInHistory));
    draft = button("resultAsDraft", "suites.asDraft", () -> line.ifPresent(deeds::openAsDraft));
    accept =
        item("acceptResult", "suites.accept", () -> with((from, one) -> deeds.accept(from, one)));
    remove =
        item(
            "removeCase",
            "suites.removeCase",
            () -> with((from, one) -> deeds.removeCase(from, one)));
    more.setId("caseMore");
    more.setAccessibleText(Messages.of("suites.case.more"));
    more.setTooltip(new Tooltip(Messages.of("suites.case.more")));
    more.getItems().addAll(accept, remove);
    head = new ButtonsLine(List.of(name, about), List.of(runOne, history, draft, more));
    head.getStyleClass().add("detail-head");
    reason.setWrapText(true);
    reason.setMinHeight(USE_PREF_SIZE);
    reason.getStyleClass().addAll("muted", "detail-reason");
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head, reason, grid);
  }

  /** Puts the buttons under the name where there is no room beside it. */
  void setNarrow(boolean narrow) {
    head.setNarrow(narrow);
  }

  /** Shows a case of a suite; nothing when none is chosen. */
  void show(ListedSuite from, int at, Optional<CaseLine> now, boolean canRun) {
    boolean same = line.equals(now) && suite.equals(Optional.of(from));
    suite = Optional.of(from);
    line = now;
    index = at;
    setVisible(now.isPresent());
    setManaged(now.isPresent());
    now.ifPresent(one -> {
      enable(from, one, canRun);
      if (!same) {
        fill(one);
      }
    });
  }

  private void enable(ListedSuite from, CaseLine one, boolean canRun) {
    Optional<CaseResult> result = one.result();
    boolean recorded = result.filter(came -> came.historyId().isPresent()).isPresent();
    runOne.setDisable(!canRun);
    history.setDisable(!recorded);
    draft.setDisable(!recorded);
    more.setVisible(!from.builtIn());
    more.setManaged(!from.builtIn());
    accept.setDisable(result.filter(DetailPane::canBeExpected).isEmpty());
    remove.setDisable(from.cases().size() < 2 || !canRun);
  }

  /** What came for one data row says nothing of the others. */
  private static boolean canBeExpected(CaseResult came) {
    return came.verdict().isPresent() && came.row().isEmpty();
  }

  private void fill(CaseLine one) {
    name.setText(one.name());
    about.setText(Messages.of("suites.detail"));
    String why =
        one.result()
            .filter(came -> came.differences().isEmpty())
            .map(CaseResult::reason)
            .orElse("");
    reason.setText(why);
    reason.setVisible(!why.isEmpty());
    reason.setManaged(!why.isEmpty());
    List<Compared> compared = Compared.of(one);
    grid.show(compared, "");
    one.result()
        .filter(came -> came.historyId().isPresent())
        .ifPresent(came ->
            parts
                .background()
                .run(
                    "load answer",
                    () -> parts.port().entry(came.historyId().getAsLong()),
                    entry -> answer(one, compared, entry)));
  }

  private void answer(CaseLine one, List<Compared> compared, Optional<HistoryEntry> entry) {
    if (line.filter(one::equals).isPresent()) {
      grid.show(compared, entry.flatMap(HistoryEntry::answer).map(DetailPane::body).orElse(""));
    }
  }

  private static String body(Answer answer) {
    return answer.body().text().strip();
  }

  private void runOne(SuitesViewModel model, SuiteDeeds deeds) {
    suite.ifPresent(from ->
        line.ifPresent(one ->
            deeds.run(Optional.of(List.of(model.run(from).toRunAgain(index, from.title()))))));
  }

  private interface OnCase {
    void act(ListedSuite suite, CaseLine line);
  }

  private void with(OnCase deed) {
    suite.ifPresent(from -> line.ifPresent(one -> deed.act(from, one)));
  }

  private static Button button(String id, String key, Runnable action) {
    Button button = new Button(Messages.of(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem(Messages.of(key));
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }
}
