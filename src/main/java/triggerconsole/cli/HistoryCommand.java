package triggerconsole.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import triggerconsole.app.Console;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.history.EntryJson;
import triggerconsole.history.Export;
import triggerconsole.history.Export.Format;
import triggerconsole.history.Found;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.HistoryRow;

/** {@code history}: what was sent from this data folder. */
@Command(name = "history")
final class HistoryCommand {

  private static final int LISTED = 50;

  private final Session session;

  @Spec private CommandSpec command;

  HistoryCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list")
  int list(
      @Mixin HistoryOptions options,
      @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
    int limit = options.limit(LISTED);
    return with(history -> {
      Found found = history.find(options.query());
      if (json) {
        write(history, found.newest(limit));
      } else {
        table(history.rows(found, 0, limit), found.size());
      }
      return ExitCode.FINE;
    });
  }

  @Command(name = "show")
  int show(
      @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.id") long id,
      @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
    return with(history -> {
      HistoryEntry entry = history.entry(id).orElseThrow(() -> unknown(id));
      if (json) {
        session.terminal().print(EntryJson.toJson(entry));
      } else {
        new TextReport(session.terminal().out()).entry(entry);
      }
      return ExitCode.FINE;
    });
  }

  @Command(name = "delete")
  int delete(
      @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.id") long id,
      @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
    return with(history -> {
      if (history.delete(List.of(id)) == 0) {
        throw unknown(id);
      }
      tell(json, "deleted", 1, Messages.of("cli.history.deleted", id));
      return ExitCode.FINE;
    });
  }

  @Command(name = "export")
  int export(
      @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.export") Path file,
      @Mixin HistoryOptions options,
      @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
    int limit = options.limit(Integer.MAX_VALUE);
    return with(history -> {
      Found found = history.find(options.query()).newest(limit);
      try (CtrlC _ = CtrlC.interruptsMe()) {
        Optional<Integer> written =
            new Export(history).write(found, file, Format.of(file), count -> {});
        written.ifPresent(count ->
            tell(json, "exported", count, Messages.of("cli.history.exported", count, file)));
        return written.isPresent() ? ExitCode.FINE : ExitCode.INTERRUPTED;
      }
    });
  }

  private int with(ToIntFunction<History> work) {
    try (Console console = session.open()) {
      History history = console.history();
      session.tellNotices(console);
      return work.applyAsInt(history);
    }
  }

  private void tell(boolean json, String name, int count, String sentence) {
    if (json) {
      session.terminal().print(new JsonObject(List.of(new Member(name, JsonValue.number(count)))));
    }
    session.terminal().err().println(sentence);
  }

  /** Entry by entry, since all of them together may be more than fits into memory. */
  private void write(History history, Found found) {
    PrintStream out = session.terminal().out();
    out.print("{\"entries\":[");
    String comma = "";
    for (int i = 0; i < found.size(); i++) {
      Optional<HistoryEntry> entry = history.entry(found.id(i));
      if (entry.isPresent()) {
        out.print(comma + JsonWriter.compact(EntryJson.toJson(entry.get())));
        comma = ",\n";
      }
    }
    out.println("]}");
  }

  private void table(List<HistoryRow> found, int all) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Messages.of("cli.column.id"),
            Messages.of("cli.column.time"),
            Messages.of("cli.column.verdict"),
            Messages.of("cli.column.profile"),
            Messages.of("cli.column.module"),
            Messages.of("cli.column.user")));
    for (HistoryRow row : found) {
      rows.add(
          List.of(
              Long.toString(row.id()),
              row.startedAt().toString(),
              row.verdict().map(Enum::name).orElse(row.state().name()),
              row.profile().orElse("-"),
              row.module().orElse("-"),
              row.user().orElse("-")));
    }
    new TextReport(session.terminal().out()).table(rows);
    if (all > found.size()) {
      session.terminal().err().println(Messages.of("cli.history.more", found.size(), all));
    }
  }

  private ParameterException unknown(long id) {
    return WrongCall.of(command, "cli.history.unknown", id);
  }
}
