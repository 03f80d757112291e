package triggerconsole.history;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.Csv;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;

/** Entries as a table that spreadsheets open. */
final class CsvLines implements Export.Lines {

  private static final String[] COLUMNS = {
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
    Csv.begin(out, COLUMNS);
  }

  @Override
  public void entry(Writer out, HistoryEntry entry) throws IOException {
    NewEntry sent = entry.sent();
    Body body = sent.request().body();
    Optional<Answer> answer = entry.answer();
    Optional<Verdict> verdict = entry.verdict();
    Csv.row(
        out,
        entry.id(),
        sent.startedAt(),
        entry.state(),
        verdict.map(known -> known.code().name()).orElse(""),
        Csv.cell(verdict.map(Verdict::documentedError).orElseGet(OptionalInt::empty)),
        Csv.cell(verdict.map(Verdict::title).orElse("")),
        Csv.cell(body.plain(Keys.USER_ID).orElse("")),
        Csv.cell(body.json(Keys.MODULE_ID).orElse("")),
        answer.map(known -> Integer.toString(known.status())).orElse(""),
        Csv.cell(entry.durationMs()),
        Csv.cell(sent.profile().orElse("")),
        sent.environment().orElse(""),
        sent.origin(),
        Csv.cell(sent.request().url()),
        Csv.cell(body.text()),
        Csv.cell(answer.map(known -> known.body().text()).orElse("")),
        Csv.cell(entry.note()));
  }

  @Override
  public void end(Writer out) {}
}
