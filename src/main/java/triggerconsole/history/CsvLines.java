package triggerconsole.history;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.trigger.Body;

/** Entries as a table that spreadsheets open. */
final class CsvLines implements Export.Lines {

  /** Excel shows no more characters than 32,767 in a cell. */
  private static final int CELL = 32_000;

  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]\\s*");

  /** Without it Excel takes the file for Latin-1. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private static final Object[] COLUMNS = {
    "id",
    "started at (UTC)",
    "state",
    "verdict",
    "documented error",
    "title",
    "user id",
    "module id",
    "status",
    "duration (ms)",
    "profile",
    "environment",
    "origin",
    "url",
    "request",
    "answer",
    "note"
  };

  @Override
  public void begin(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    print(out, COLUMNS);
  }

  @Override
  public void entry(Writer out, HistoryEntry entry) throws IOException {
    NewEntry sent = entry.sent();
    Body body = sent.request().body();
    Optional<Answer> answer = entry.answer();
    Optional<Verdict> verdict = entry.verdict();
    print(
        out,
        entry.id(),
        sent.startedAt(),
        entry.state(),
        verdict.map(known -> known.code().name()).orElse(""),
        plain(verdict.map(Verdict::documentedError).orElseGet(OptionalInt::empty)),
        cell(verdict.map(Verdict::title).orElse("")),
        cell(Recording.user(body).orElse("")),
        cell(Recording.module(body).orElse("")),
        answer.map(known -> Integer.toString(known.status())).orElse(""),
        plain(entry.durationMs()),
        cell(sent.profile().orElse("")),
        sent.environment().orElse(""),
        sent.origin(),
        cell(sent.request().url()),
        cell(body.text()),
        cell(answer.map(known -> known.body().text()).orElse("")),
        cell(entry.note()));
  }

  @Override
  public void end(Writer out) {}

  private static void print(Writer out, Object... cells) throws IOException {
    CSVFormat.EXCEL.printRecord(out, cells);
  }

  /** A text on one line; what a spreadsheet would run as a formula gets an apostrophe before it. */
  private static String cell(String text) {
    String line = LINE_BREAKS.matcher(cut(text)).replaceAll(" ");
    boolean formula = !line.isEmpty() && "=+-@\t".indexOf(line.charAt(0)) >= 0;
    return formula ? "'" + line : line;
  }

  private static String cut(String text) {
    return text.length() <= CELL ? text : text.substring(0, CELL) + "…";
  }

  private static String plain(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static String plain(OptionalDouble number) {
    return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
  }
}
