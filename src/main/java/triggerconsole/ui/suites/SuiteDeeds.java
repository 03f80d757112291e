package triggerconsole.ui.suites;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.send.Production;
import triggerconsole.send.Target;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.ErrorLab;
import triggerconsole.ui.guard.ProductionSheet;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Tone;

/** What a person does with suites, with the questions that come before. */
final class SuiteDeeds {

  private static final String REPORT = "suite-report";

  private final SuitesParts parts;
  private final SuitesViewModel model;

  SuiteDeeds(SuitesParts parts, SuitesViewModel model) {
    this.parts = parts;
    this.model = model;
  }

  /** Whether a file may be a suite, by its name. */
  static boolean isSuite(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  void create() {
    parts
        .dialogs()
        .input(
            Messages.of("suites.new.title"),
            Messages.of("suites.new.label"),
            Messages.of("suites.new.start"),
            this::nameTrouble,
            model::create);
  }

  void openFile() {
    parts.dialogs().openFile(Messages.of("suites.open.title"), model::add);
  }

  void openInEditor() {
    model
        .chosen()
        .get()
        .flatMap(ListedSuite::file)
        .ifPresent(file ->
            parts
                .background()
                .run(
                    "open suite file",
                    () -> {
                      parts.port().open(file);
                      return file;
                    },
                    opened -> {}));
  }

  /** Takes the chosen suite from the list; a file of the program's own folder only if asked. */
  void remove() {
    model
        .chosen()
        .get()
        .filter(suite -> !suite.builtIn() && !runs(suite))
        .ifPresent(suite -> {
          String file = suite.file().map(Path::toString).orElse("");
          if (suite.own()) {
            parts
                .dialogs()
                .confirm(
                    Messages.of("suites.delete.title", suite.title()),
                    Messages.of("suites.delete.text", file),
                    Messages.of("suites.delete.yes"),
                    Tone.DANGER,
                    () -> model.remove(suite));
          } else {
            model.remove(suite);
            parts
                .notices()
                .show(
                    Notice.of(
                        "suite-removed",
                        Tone.ACCENT,
                        Messages.of("suites.removed", file),
                        new Action(
                            Messages.of("suites.removed.undo"),
                            () -> suite.file().ifPresent(model::add))));
          }
        });
  }

  void runAll() {
    run(Optional.empty());
  }

  void runFailed() {
    model.chosen().get().ifPresent(suite -> run(Optional.of(model.run(suite).failures())));
  }

  /** Runs some cases of the chosen suite, or all; in production only after the question. */
  void run(Optional<List<CaseResult>> only) {
    model.order(only).ifPresent(this::ask);
  }

  void report(ReportKind kind) {
    Optional<ListedSuite> suite = model.chosen().get();
    if (suite.isEmpty()) {
      return;
    }
    List<CaseResult> results = model.run(suite.get()).results();
    parts
        .dialogs()
        .saveFile(
            Messages.of("suites.report.title." + kind),
            fileName(suite.get()) + kind.ending(),
            file ->
                parts
                    .background()
                    .run(
                        "write report",
                        () -> {
                          parts.port().report(results, kind, file);
                          return file;
                        },
                        this::reported));
  }

  void accept(ListedSuite suite, CaseLine line) {
    model.accept(
        suite,
        line,
        () ->
            parts
                .notices()
                .show(
                    Notice.of(
                        "suite-accepted",
                        Tone.SUCCESS,
                        Messages.of("suites.accepted", line.name()))));
  }

  void removeCase(ListedSuite suite, CaseLine line) {
    String name = line.planned().map(ShownCase::name).orElse(line.name());
    parts
        .dialogs()
        .confirm(
            Messages.of("suites.removeCase.title", name),
            Messages.of("suites.removeCase.text", suite.title()),
            Messages.of("suites.removeCase.yes"),
            Tone.DANGER,
            () -> model.removeCase(suite, name));
  }

  void openInHistory(CaseLine line) {
    line.result()
        .filter(result -> result.historyId().isPresent())
        .ifPresent(result -> parts.openInHistory().accept(result.historyId().getAsLong()));
  }

  void openAsDraft(CaseLine line) {
    line.result()
        .filter(result -> result.historyId().isPresent())
        .ifPresent(result ->
            parts
                .background()
                .run(
                    "load entry",
                    () -> parts.port().entry(result.historyId().getAsLong()),
                    entry -> entry.ifPresent(parts.openAsDraft())));
  }

  private boolean runs(ListedSuite suite) {
    return model.running().get().filter(one -> one.key().equals(suite.key())).isPresent();
  }

  private void ask(SuiteOrder order) {
    if (!Production.is(new Target.ToProfile(order.profile()))) {
      model.start(order);
      return;
    }
    long cases =
        order.only().map(some -> (long) some.size()).orElseGet(() -> model.allowed(order.suite()));
    ProductionSheet.ask(
        parts.dialogs(),
        new RunQuestion(order, cases).question(),
        () -> model.start(order.confirmed()),
        () -> {});
  }

  private void reported(Path file) {
    parts
        .notices()
        .show(
            Notice.of(
                REPORT,
                Tone.SUCCESS,
                Messages.of("suites.reported", file),
                new Action(Messages.of("suites.reported.open"), () -> openReport(file))));
  }

  private void openReport(Path file) {
    parts
        .background()
        .run(
            "open report",
            () -> {
              parts.port().open(file);
              return file;
            },
            opened -> {});
  }

  private String nameTrouble(String name) {
    if (name.isBlank()) {
      return Messages.of("suites.new.blank");
    }
    boolean taken = model.suites().stream().anyMatch(one -> one.title().equalsIgnoreCase(name));
    return taken ? Messages.of("suites.new.taken") : "";
  }

  private static String fileName(ListedSuite suite) {
    String name =
        suite
            .file()
            .map(file -> file.getFileName().toString().replaceAll("\\.ya?ml$", ""))
            .orElse(ErrorLab.NAME);
    return name;
  }
}
