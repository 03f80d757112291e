package triggerconsole.suite.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import triggerconsole.base.Messages;

/**
 * A record as one page for people: what failed first, plots of times and verdicts, then the rest.
 * It needs no other file, no network and no script, and the same record makes the same bytes.
 */
public final class HtmlReport {

  private final Results results;
  private final Html html;

  private HtmlReport(Results results, Html html) {
    this.results = results;
    this.html = html;
  }

  /** Writes the page; an existing file is replaced. */
  public static void write(Results results, Path file) {
    ReportFile.write(file, out -> write(results, out));
  }

  static void write(Results results, Writer out) throws IOException {
    out.write("<!DOCTYPE html>\n");
    new HtmlReport(results, new Html(out)).page();
    out.write('\n');
  }

  private void page() throws IOException {
    Tally tally = results.tally();
    Map<String, Tally> suites = results.suites();
    html.open("html", "lang", "en");
    head(tally, suites);
    html.open("body").open("main");
    new Overview(html, tally, suites).write();
    filter();
    CaseSections sections = new CaseSections(html, results);
    sections.failed(tally.failed());
    plots(tally);
    sections.skipped(tally.skipped());
    sections.passed(tally.passed());
    html.closeLine();
    html.open("script").raw(file("report.js")).closeLine();
    html.close().close();
  }

  /** Without its script it would do nothing, so the script shows it. */
  private void filter() throws IOException {
    html.open("div", "class", "filter", "hidden", "");
    html.leaf("label", Messages.of("report.filter"), "for", "filter");
    html.single("input", "id", "filter", "type", "search", "autocomplete", "off");
    html.leaf("output", "", "for", "filter").closeLine();
  }

  private void head(Tally tally, Map<String, Tally> suites) throws IOException {
    String style = file("report.css");
    String script = file("report.js");
    html.open("head").raw("\n");
    html.single("meta", "charset", "utf-8").raw("\n");
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.raw("\n");
    // Even if a text came through unescaped, nothing but these two would run or be fetched.
    html.single(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
            + digest(style)
            + "'; script-src '"
            + digest(script)
            + "'");
    html.raw("\n");
    html.single("meta", "name", "color-scheme", "content", "light dark").raw("\n");
    html.leaf("title", Overview.headline(tally) + " · " + Overview.name(suites)).raw("\n");
    html.open("style").raw(style).closeLine();
    html.closeLine();
  }

  private void plots(Tally tally) throws IOException {
    if (tally.verdicts().isEmpty()) {
      return;
    }
    html.open("section", "class", "plots");
    if (tally.latencies().count() > 0) {
      LatencyPlot.draw(html, tally.latencies());
    }
    VerdictPlot.draw(html, tally.verdicts());
    html.closeLine();
  }

  private static String file(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream("/triggerconsole/report/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
