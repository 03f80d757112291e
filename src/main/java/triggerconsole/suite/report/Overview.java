package triggerconsole.suite.report;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import triggerconsole.base.Messages;

/** The top of the page: how it came out in one sentence, then in numbers, then by suite. */
final class Overview {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Html html;
  private final Tally tally;
  private final Map<String, Tally> suites;

  Overview(Html html, Tally tally, Map<String, Tally> suites) {
    this.html = html;
    this.tally = tally;
    this.suites = suites;
  }

  /** What somebody wants to know who reads one line only. */
  static String headline(Tally tally) {
    if (tally.failed() > 0) {
      return Messages.of(
          "report.headline.failed", Numbers.whole(tally.failed()), Numbers.whole(tally.all()));
    }
    if (tally.passed() == 0) {
      return Messages.of("report.headline.nothing");
    }
    return tally.skipped() > 0
        ? Messages.of(
            "report.headline.skipped",
            Numbers.whole(tally.passed()),
            Numbers.whole(tally.skipped()))
        : Messages.of("report.headline.passed", Numbers.whole(tally.passed()));
  }

  /** The suite's name, or how many there are. */
  static String name(Map<String, Tally> suites) {
    return suites.size() == 1
        ? suites.keySet().iterator().next()
        : Messages.of("report.suites", suites.size());
  }

  void write() throws IOException {
    html.open("header").raw("\n");
    html.leaf("p", name(suites), "class", "suite").raw("\n");
    html.leaf("h1", headline(tally), "class", tone()).raw("\n");
    List<String> facts = facts();
    if (!facts.isEmpty()) {
      html.leaf("p", String.join(" · ", facts), "class", "facts").raw("\n");
    }
    html.open("dl", "class", "counts");
    count("report.count.failed", tally.failed(), "danger");
    count("report.count.passed", tally.passed(), "success");
    count("report.count.skipped", tally.skipped(), "neutral");
    count("report.count.all", tally.all(), "all");
    html.closeLine().closeLine();
    if (suites.size() > 1) {
      table();
    }
  }

  private String tone() {
    return tally.failed() > 0 ? "danger" : tally.passed() == 0 ? "attention" : "success";
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    tally.startedAt().ifPresent(start -> facts.add(MOMENT.format(start)));
    tally.span().ifPresent(span -> facts.add(Messages.of("report.span", span(span))));
    tally
        .rate()
        .ifPresent(rate ->
            facts.add(Messages.of("report.rate", Numbers.whole(Math.max(1, Math.round(rate))))));
    return facts;
  }

  private static String span(Duration span) {
    if (span.toSeconds() < 60) {
      return Messages.of(
          "report.seconds", String.format(Locale.ROOT, "%.1f", span.toMillis() / 1e3));
    }
    return Messages.of("report.minutes", span.toMinutes(), span.toSecondsPart());
  }

  private void count(String key, int count, String tone) throws IOException {
    html.open("div", "class", count > 0 ? tone : "none");
    html.leaf("dt", Messages.of(key)).leaf("dd", Numbers.whole(count)).close();
  }

  private void table() throws IOException {
    html.open("section").leaf("h2", Messages.of("report.by-suite"));
    html.open("table", "class", "suites").open("thead").open("tr");
    html.leaf("th", Messages.of("report.column.suite"), "scope", "col");
    for (String key :
        List.of("report.count.failed", "report.count.passed", "report.count.skipped")) {
      html.leaf("th", Messages.of(key), "scope", "col", "class", "number");
    }
    html.leaf("th", Messages.of("report.column.p95"), "scope", "col", "class", "number");
    html.close().close().open("tbody").raw("\n");
    for (Map.Entry<String, Tally> suite : suites.entrySet()) {
      Tally counts = suite.getValue();
      html.open("tr").leaf("th", suite.getKey(), "scope", "row");
      for (int count : new int[] {counts.failed(), counts.passed(), counts.skipped()}) {
        html.leaf("td", Numbers.whole(count), "class", "number");
      }
      boolean timed = counts.latencies().count() > 0;
      html.leaf(
          "td",
          timed ? Numbers.milliseconds(counts.latencies().percentile(0.95)) : "–",
          "class",
          "number");
      html.closeLine();
    }
    html.close().close().closeLine();
  }
}
