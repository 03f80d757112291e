package triggerconsole.suite.report;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.VerdictCode;

/** A bar for each verdict, with its code and its count beside it. */
final class VerdictPlot {

  private static final int WIDTH = 360;
  private static final int ROW = 34;
  private static final int BAR_TOP = 18;
  private static final int BAR_HEIGHT = 9;

  private VerdictPlot() {}

  static void draw(Html html, Map<VerdictCode, Integer> verdicts) throws IOException {
    int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    int most = Collections.max(verdicts.values());
    html.open("figure").leaf("h2", Messages.of("report.verdicts"));
    html.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + verdicts.size() * ROW,
        "width",
        Integer.toString(WIDTH),
        "role",
        "img",
        "aria-label",
        Messages.of("report.verdicts.alt", words(verdicts)));
    int y = 0;
    for (Map.Entry<VerdictCode, Integer> verdict : verdicts.entrySet()) {
      String share =
          Messages.of(
              "report.verdicts.share",
              Numbers.whole(verdict.getValue()),
              Numbers.percent(verdict.getValue(), all));
      html.leaf("text", verdict.getKey().name(), "class", "code", "x", "0", "y", text(y));
      html.leaf("text", share, "x", Integer.toString(WIDTH), "y", text(y), "text-anchor", "end");
      bar(html, "track", y, WIDTH);
      bar(
          html,
          "bar " + Verdicts.style(verdict.getKey()),
          y,
          Math.max(2.0, (double) WIDTH * verdict.getValue() / most));
      y += ROW;
    }
    html.close().closeLine();
  }

  private static void bar(Html html, String style, int y, double width) throws IOException {
    html.open(
            "rect",
            "class",
            style,
            "fill",
            style.equals("track") ? "none" : "currentColor", // where style sheets are not let in
            "x",
            "0",
            "y",
            Integer.toString(y + BAR_TOP),
            "width",
            String.format(Locale.ROOT, "%.1f", width),
            "height",
            Integer.toString(BAR_HEIGHT),
            "rx",
            "2")
        .close();
  }

  private static String text(int y) {
    return Integer.toString(y + 12);
  }

  private static String words(Map<VerdictCode, Integer> verdicts) {
    StringBuilder words = new StringBuilder();
    verdicts.forEach((code, count) ->
        words
            .append(words.isEmpty() ? "" : ", ")
            .append(code)
            .append(' ')
            .append(Numbers.whole(count)));
    return words.toString();
  }
}
