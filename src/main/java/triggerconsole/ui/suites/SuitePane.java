package triggerconsole.ui.suites;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import triggerconsole.base.Messages;
import triggerconsole.profile.Environment;
import triggerconsole.ui.kit.ScrolledBody;
import triggerconsole.ui.kit.Segmented;
import triggerconsole.ui.suites.RunStatus.State;

/** The chosen suite: its head and options, its cases with what came of them, and one of them. */
final class SuitePane extends ScrollPane {

  /** More than this no person looks through as cards. */
  private static final int MOST_CARDS = 60;

  private enum Form {
    CARDS,
    TABLE
  }

  private final SuitesViewModel model;
  private final SuiteHead head;
  private final OptionsLine options;
  private final ValuesLine values;
  private final OutcomeBar bar = new OutcomeBar();
  private final Label progress = new Label();
  private final Segmented<Form> form = segmented("suites.form", "suiteForm", Form.values());
  private final Segmented<Boolean> filter = filter();
  private final CardsView cards;
  private final ScrolledBody scrolled;
  private final ResultTable table;
  private final DetailPane detail;
  private final TroubleView trouble;
  private final StackPane middle = new StackPane();
  private final VBox run = new VBox();
  private final Region roomy = new Region();
  private Subscription following = Subscription.EMPTY;
  private Optional<ListedSuite> suite = Optional.empty();
  private Environment environment = Environment.SANDBOX;
  private State before = State.NEVER;
  private int chosen = -1;

  SuitePane(SuitesParts parts, SuitesViewModel model, SuiteDeeds deeds, ToggleButton list) {
    this.model = model;
    setId("suitePane");
    head = new SuiteHead(deeds, model, list);
    options = new OptionsLine(model, parts.dialogs());
    values = new ValuesLine(model);
    detail = new DetailPane(parts, model, deeds);
    trouble = new TroubleView(deeds);
    cards = new CardsView(this::choose, this::reveal);
    scrolled = new ScrolledBody(cards, Messages.of("suites.cards"));
    table = new ResultTable(this::choose, this::reveal);
    progress.setId("suiteLine");
    progress.getStyleClass().add("muted");
    progress.setWrapText(true);
    progress.setMinHeight(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox.setHgrow(progress, Priority.ALWAYS);
    HBox line = new HBox(progress, space, filter, form);
    line.getStyleClass().add("suite-line");
    run.getStyleClass().add("suite-run");
    run.getChildren().addAll(options, values, bar, line, middle, detail);
    VBox content = new VBox(head, run, trouble);
    content.getStyleClass().add("suite-pane");
    VBox.setVgrow(run, Priority.ALWAYS);
    VBox.setVgrow(trouble, Priority.ALWAYS);
    setContent(content);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    getStyleClass().add("suite-scroll");
    roomy.getStyleClass().add("suite-roomy");
    roomy.setManaged(false);
    roomy.setVisible(false);
    content.getChildren().add(roomy);
    widthProperty().subscribe(width -> arrangeButtons());
    roomy.prefWidthProperty().subscribe(width -> arrangeButtons());
    form.valueProperty().subscribe((was, now) -> arrange());
    filter.valueProperty().subscribe((was, now) -> table.setFailedOnly(now));
    model.options().subscribe(now -> refresh());
    model.running().subscribe(now -> refresh());
    model.profile().subscribe((was, now) -> refresh());
    model.chosen().subscribe(now -> now.ifPresent(this::follow));
  }

  private void follow(ListedSuite now) {
    boolean other = suite.filter(was -> was.key().equals(now.key())).isEmpty();
    suite = Optional.of(now);
    if (other) {
      following.unsubscribe();
      RunViewModel of = model.run(now);
      ListChangeListener<CaseLine> changed = change -> arrange();
      of.lines().addListener(changed);
      before = of.status().get().state();
      following =
          Subscription.combine(
              of.status().subscribe((was, status) -> refresh()),
              () -> of.lines().removeListener(changed));
      chosen = -1;
      filter.setValue(false);
      table.show(of.lines());
    }
    arrange();
    refresh();
  }

  private void arrangeButtons() {
    boolean narrow = getWidth() < roomy.getPrefWidth();
    head.setNarrow(narrow);
    detail.setNarrow(narrow);
  }

  private void choose(int index) {
    chosen = index;
    cards.choose(index);
    table.select(index);
    suite.ifPresent(this::showDetail);
    cards.bringIntoSight(index, scrolled);
  }

  /** Brings the details in sight where the window is too low for all of it. */
  private void reveal() {
    layout();
    setVvalue(getVmax());
  }

  private void refresh() {
    suite.ifPresent(now -> {
      RunStatus status = model.run(now).status().get();
      head.show(now, status, model.profile().get(), model.canRun());
      there(run, now.readable());
      there(trouble, !now.readable());
      if (!now.readable()) {
        trouble.show(now);
        return;
      }
      boolean any = status.state() != State.NEVER;
      there(bar, any);
      bar.show(status.tally(), total(status));
      progress.setText(any ? StatusWords.line(status, now.builtIn()) : notRun(now));
      boolean anew =
          environment != model.profile().get().environment()
              || (before == State.NEVER) != (status.state() == State.NEVER)
              || status.active() != isActive(before);
      environment = model.profile().get().environment();
      there(filter, showsTable(now) && status.tally().known() > 0);
      table.look(environment, status.active());
      if (anew && !showsTable(now)) {
        cards.show(lines(now), environment, status.active(), true);
      }
      finished(now, status);
      before = status.state();
      showDetail(now);
    });
  }

  /** What failed first is what the person looks at next, unless they look at something already. */
  private void finished(ListedSuite now, RunStatus status) {
    boolean ended = isActive(before) && !status.active();
    boolean open = chosen >= 0 && chosen < lines(now).size() && lines(now).get(chosen).failed();
    if (ended && status.tally().failed() > 0 && !open) {
      firstFailure(now).ifPresent(this::choose);
    }
  }

  private OptionalInt firstFailure(ListedSuite now) {
    ObservableList<CaseLine> lines = lines(now);
    return IntStream.range(0, lines.size()).filter(i -> lines.get(i).failed()).findFirst();
  }

  private void arrange() {
    suite
        .filter(ListedSuite::readable)
        .ifPresent(now -> {
          boolean asTable = showsTable(now);
          there(form, lines(now).size() <= MOST_CARDS && !model.run(now).byRow());
          Region shown = asTable ? table : scrolled;
          if (!middle.getChildren().equals(List.of(shown))) {
            middle.getChildren().setAll(shown);
          }
          VBox.setVgrow(middle, asTable ? Priority.ALWAYS : Priority.NEVER);
          middle.getStyleClass().setAll(asTable ? "suite-rows" : "suite-card-area");
          if (!asTable) {
            cards.show(lines(now), environment, model.run(now).status().get().active(), false);
            cards.choose(chosen);
          }
          if (chosen >= lines(now).size()) {
            chosen = -1;
          }
          showDetail(now);
        });
  }

  private void showDetail(ListedSuite now) {
    boolean there = chosen >= 0 && chosen < lines(now).size();
    detail.show(
        now,
        chosen,
        there ? Optional.of(lines(now).get(chosen)) : Optional.empty(),
        model.canRun());
  }

  private boolean showsTable(ListedSuite now) {
    return form.getValue() == Form.TABLE
        || lines(now).size() > MOST_CARDS
        || model.run(now).byRow();
  }

  private ObservableList<CaseLine> lines(ListedSuite now) {
    return model.run(now).lines();
  }

  private String notRun(ListedSuite now) {
    long allowed = model.allowed(now);
    if (!model.missing().isEmpty()) {
      return Messages.of("suites.notRun.values");
    }
    if (allowed == 0) {
      return Messages.of("suites.notRun.nothing");
    }
    return allowed == now.cases().size()
        ? Messages.of("suites.notRun", model.profile().get().name())
        : Messages.of(
            "suites.notRun.some", allowed, now.cases().size(), model.profile().get().name());
  }

  /** A full bar: all cases, or all rows that the run will come to. */
  private static long total(RunStatus status) {
    long planned = status.progress().map(now -> now.total().orElse(0)).orElse(0L);
    return Math.max(planned, status.tally().lines());
  }

  private static boolean isActive(State state) {
    return state == State.RUNNING || state == State.PAUSED || state == State.STOPPING;
  }

  private static void there(Region region, boolean shown) {
    region.setVisible(shown);
    region.setManaged(shown);
  }

  private static Segmented<Form> segmented(String key, String id, Form... forms) {
    Map<Form, String> words = new LinkedHashMap<>();
    for (Form one : forms) {
      words.put(one, Messages.of(key + "." + one));
    }
    Segmented<Form> segmented = new Segmented<>(Messages.of(key), words);
    segmented.setId(id);
    segmented.getStyleClass().add("plain");
    return segmented;
  }

  private static Segmented<Boolean> filter() {
    Map<Boolean, String> words = new LinkedHashMap<>();
    words.put(false, Messages.of("suites.filter.all"));
    words.put(true, Messages.of("suites.filter.failed"));
    Segmented<Boolean> segmented = new Segmented<>(Messages.of("suites.filter"), words);
    segmented.setId("suiteFilter");
    segmented.getStyleClass().add("plain");
    return segmented;
  }
}
