package triggerconsole.suite.report;

import java.io.IOException;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Difference;
import triggerconsole.suite.Mark;

/** The results on the page: failed ones as cards, the others as rows of a table a suite. */
final class CaseSections {

  /** A browser on a phone still scrolls through as many. */
  static final int MOST_FAILED = 1_000;

  static final int MOST_OTHERS = 5_000;

  /** A longer value is cut; the record has it whole. */
  private static final int LONGEST_VALUE = 4_000;

  private final Html html;
  private final Results results;

  CaseSections(Html html, Results results) {
    this.html = html;
    this.results = results;
  }

  void failed(int all) throws IOException {
    if (all == 0) {
      return;
    }
    begin("failed", "report.count.failed", all);
    results.each(entry -> entry.mark() == Mark.FAILED, MOST_FAILED, this::card);
    rest(all, MOST_FAILED);
    html.closeLine();
  }

  void skipped(int all) throws IOException {
    table("skipped", "report.count.skipped", all, Mark.SKIPPED, this::skippedRow);
  }

  void passed(int all) throws IOException {
    table("passed", "report.count.passed", all, Mark.PASSED, this::passedRow);
  }

  private void begin(String id, String title, int all) throws IOException {
    html.open("section", "id", id).open("h2").text(Messages.of(title) + " ");
    html.leaf("span", Numbers.whole(all), "class", "count").close().raw("\n");
  }

  private void card(CaseResult result) throws IOException {
    html.open("article", "class", "case").open("h3");
    name(result);
    html.close().open("p", "class", "facts");
    Verdicts.chip(html, result.verdict());
    html.text(" " + new FailureText(result).facts());
    if (results.hasManySuites()) {
      html.text(" · " + result.suite());
    }
    html.close();
    if (!result.reason().isEmpty()) {
      html.leaf("p", cut(result.reason()), "class", "reason");
    }
    if (!result.differences().isEmpty()) {
      differences(result);
    }
    html.closeLine();
  }

  private void differences(CaseResult result) throws IOException {
    html.open("table", "class", "differences").open("thead").open("tr");
    for (String key :
        new String[] {"report.column.what", "report.column.expected", "report.column.actual"}) {
      html.leaf("th", Messages.of(key), "scope", "col");
    }
    html.close().close().open("tbody");
    for (Difference difference : result.differences()) {
      html.open("tr").leaf("th", difference.what(), "scope", "row");
      html.open("td", "class", "expected");
      value(difference.expected());
      html.close();
      html.open("td", "class", "actual");
      value(difference.actual());
      html.close().close();
    }
    html.close().close();
  }

  private void value(String value) throws IOException {
    html.open("code").code(cut(value)).close();
  }

  /** Writes one row of a table. */
  private interface Row {
    void write(CaseResult result) throws IOException;
  }

  private void table(String id, String title, int all, Mark mark, Row row) throws IOException {
    if (all == 0) {
      return;
    }
    begin(id, title, all);
    Tables tables = new Tables(mark, row);
    results.each(entry -> entry.mark() == mark, MOST_OTHERS, tables::row);
    tables.end();
    rest(all, MOST_OTHERS);
    html.closeLine();
  }

  /** One table a suite. */
  private final class Tables {
    private final Mark mark;
    private final Row row;
    private Optional<String> open = Optional.empty();

    Tables(Mark mark, Row row) {
      this.mark = mark;
      this.row = row;
    }

    void row(CaseResult result) throws IOException {
      if (open.filter(result.suite()::equals).isEmpty()) {
        end();
        begin(result.suite());
      }
      html.open("tr", "class", "case");
      row.write(result);
      html.closeLine();
    }

    private void begin(String suite) throws IOException {
      open = Optional.of(suite);
      html.open("table", "class", "cases").leaf("caption", suite).open("thead").open("tr");
      html.leaf("th", Messages.of("report.column.case"), "scope", "col");
      if (mark == Mark.SKIPPED) {
        html.leaf("th", Messages.of("report.column.reason"), "scope", "col");
      } else {
        html.leaf("th", Messages.of("report.column.verdict"), "scope", "col");
        html.leaf("th", Messages.of("report.column.status"), "scope", "col", "class", "number");
        html.leaf("th", Messages.of("report.column.time"), "scope", "col", "class", "number");
      }
      html.close().close().open("tbody").raw("\n");
    }

    void end() throws IOException {
      if (open.isPresent()) {
        html.close().closeLine();
      }
    }
  }

  private void skippedRow(CaseResult result) throws IOException {
    html.open("th", "scope", "row");
    name(result);
    html.close().leaf("td", cut(result.reason()));
  }

  private void passedRow(CaseResult result) throws IOException {
    html.open("th", "scope", "row");
    name(result);
    html.close().open("td");
    Verdicts.chip(html, result.verdict());
    html.close();
    String status =
        result.status().isPresent() ? Integer.toString(result.status().getAsInt()) : "–";
    html.leaf("td", status, "class", "number");
    boolean timed = result.durationMs().isPresent();
    html.leaf(
        "td",
        timed ? Numbers.milliseconds(result.durationMs().getAsDouble()) : "–",
        "class",
        "number");
  }

  private void name(CaseResult result) throws IOException {
    html.leaf("span", cut(result.name()), "class", "name");
    if (result.row().isPresent()) {
      String row = Messages.of("report.row", result.row().getAsInt());
      html.text(" ").leaf("span", row, "class", "row");
    }
  }

  private void rest(int all, int most) throws IOException {
    if (all > most) {
      html.leaf(
          "p",
          Messages.of("report.rest", Numbers.whole(most), Numbers.whole(all - most)),
          "class",
          "rest");
    }
  }

  private static String cut(String value) {
    return value.length() <= LONGEST_VALUE
        ? value
        : Messages.of(
            "report.cut-value", value.substring(0, LONGEST_VALUE), Numbers.whole(value.length()));
  }
}
