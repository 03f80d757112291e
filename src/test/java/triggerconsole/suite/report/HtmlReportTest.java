package triggerconsole.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Difference;
import triggerconsole.suite.report.Results.Twice;

class HtmlReportTest {

  private static final String NASTY =
      "</style></script><script>alert(1)</script>\" onload='x' &lt;";

  @TempDir Path folder;

  private String page(CaseResult... results) throws IOException {
    return Samples.html(Samples.results(folder.resolve("r"), results));
  }

  @Test
  void whatFailedStandsFirstWithExpectedAndActualSideBySide() throws IOException {
    String page = page(Samples.passed(0), Samples.skipped(1), Samples.failed(2));

    assertThat(page.indexOf("The plan is written"))
        .isPositive()
        .isLessThan(page.indexOf("Only in the sandbox"))
        .isLessThan(page.indexOf("Paid order moves the customer"));
    assertThat(page)
        .contains(
            "<h1 class=\"danger\">1 of 3 failed</h1>",
            "<th scope=\"row\">variables.plan</th><td class=\"expected\"><code>&quot;gold&quot;"
                + "</code></td><td class=\"actual\"><code>&quot;basic&quot;</code></td>",
            "It runs only in sandbox and test.");
  }

  @Test
  void onlyARunInWhichSomethingPassedAndNothingFailedIsGreen() throws IOException {
    assertThat(page(Samples.passed(0))).contains("<h1 class=\"success\">All 1 passed</h1>");
    assertThat(page(Samples.passed(0), Samples.skipped(1)))
        .contains("<h1 class=\"success\">1 passed, 1 skipped</h1>");
    assertThat(page(Samples.skipped(0))).contains("<h1 class=\"attention\">Nothing was tried</h1>");
    assertThat(page()).contains("<h1 class=\"attention\">Nothing was tried</h1>");
  }

  @Test
  void noTextBecomesMarkupWhereverItStands() throws IOException {
    CaseResult failed =
        Samples.named(Samples.failed(0, new Difference(NASTY, NASTY, NASTY)), NASTY);
    String page =
        page(failed, Samples.named(Samples.passed(1), NASTY), Samples.passed(NASTY, 2, NASTY));

    assertThat(page).doesNotContain("<script>alert", "onload='x'", "\" onload");
    assertThat(count(page, "<script>")).isEqualTo(1);
    assertThat(count(page, "</script>")).isEqualTo(1);
    assertThat(count(page, "</style>")).isEqualTo(1);
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;lt;");
  }

  @Test
  void nothingIsFetchedAndNothingElseMayRun() throws IOException {
    String page = page(Samples.passed(0), Samples.failed(1));

    assertThat(page)
        .containsPattern("default-src &#39;none&#39;;.* script-src &#39;sha256-[^;]+&#39;\"")
        .doesNotContain("http://", "https://", "url(", "@import", " src=", " href=", " style=");
  }

  @Test
  void everyElementIsClosedInOrder() throws IOException {
    List<CaseResult> results = IntStream.range(0, 300).mapToObj(Samples::oneOfMany).toList();
    Path record = Samples.record(folder.resolve("r"), results);
    String page = Samples.html(Results.of(List.of(record), Twice.REFUSED));

    List<String> open = new ArrayList<>();
    Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(page);
    while (tag.find()) {
      if (tag.group(1).isEmpty() && !List.of("meta", "input", "wbr").contains(tag.group(2))) {
        open.add(tag.group(2));
      } else if (!tag.group(1).isEmpty()) {
        assertThat(open.removeLast()).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void theSameRecordMakesTheSameBytesEverywhere() throws IOException {
    CaseResult[] results =
        IntStream.range(0, 300).mapToObj(Samples::oneOfMany).toArray(CaseResult[]::new);
    Results read = Samples.results(folder.resolve("r"), results);
    String page = Samples.html(read);
    String xml = Samples.xml(read);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(Samples.html(read)).isEqualTo(page);
      assertThat(Samples.xml(read)).isEqualTo(xml);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void plotsAreToldInWords() throws IOException {
    assertThat(page(Samples.passed(0), Samples.failed(1)))
        .contains(
            "role=\"img\" aria-label=\"Bars of the verdicts. ACCEPTED_REDIRECT 1,"
                + " SILENT_NO_REDIRECT 1\"",
            "aria-label=\"Histogram of the times",
            "<figcaption>Of 2 requests the shortest took 1.25 ms",
            ">p50 1.25 ms</text>",
            ">p99 1.25 ms</text>");
  }

  @Test
  void whatIsLeftOutOfALongPageIsCounted() throws IOException {
    CaseResult[] results =
        IntStream.range(0, CaseSections.MOST_OTHERS + 1_234)
            .mapToObj(Samples::passed)
            .toArray(CaseResult[]::new);

    String page = page(results);

    assertThat(count(page, "<tr class=\"case\">")).isEqualTo(CaseSections.MOST_OTHERS);
    assertThat(page).contains("These are the first 5,000. 1,234 more are left out", "JUnit");
    assertThat(page).contains("All 6,234 passed");
  }

  @Test
  void aLongValueIsCutAndItsLengthTold() throws IOException {
    String page = page(Samples.failed(0, new Difference("text", "a", "b".repeat(5_000))));

    assertThat(page).contains("b".repeat(4_000) + "… (5,000 characters in all)");
  }

  @Test
  void severalSuitesAreComparedAndToldApart() throws IOException {
    String page = page(Samples.passed("one", 0, "a"), Samples.passed("two", 0, "a"));

    assertThat(page).contains("2 suites", "By suite", "<caption>one</caption>");
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
