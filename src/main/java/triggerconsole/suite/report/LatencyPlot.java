package triggerconsole.suite.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import triggerconsole.base.Messages;
import triggerconsole.suite.report.Latencies.Histogram;

/** A histogram of the times on a logarithmic scale, with marks for the percentiles. */
final class LatencyPlot {

  private static final int WIDTH = 360;
  private static final int HEIGHT = 210;
  private static final double LEFT = 8;
  private static final double RIGHT = WIDTH - 8.0;
  private static final double TOP = 56;
  private static final double BOTTOM = 184;

  /** The labels of the marks stand one below the other, since the marks may be close. */
  private static final double LABEL_HEIGHT = 15;

  private static final List<Mark> MARKS =
      List.of(new Mark("p50", 0.5), new Mark("p95", 0.95), new Mark("p99", 0.99));

  /** Percentiles that the plot and its words tell. */
  private record Mark(String name, double part) {}

  private final Html html;
  private final Latencies latencies;
  private final Histogram histogram;

  private LatencyPlot(Html html, Latencies latencies) {
    this.html = html;
    this.latencies = latencies;
    this.histogram = latencies.histogram();
  }

  static void draw(Html html, Latencies latencies) throws IOException {
    new LatencyPlot(html, latencies).figure();
  }

  private void figure() throws IOException {
    html.open("figure").leaf("h2", Messages.of("report.latency"));
    html.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "width",
        Integer.toString(WIDTH),
        "role",
        "img",
        "aria-label",
        Messages.of("report.latency.alt", words()));
    bars();
    axis();
    marks();
    html.closeLine();
    html.leaf("figcaption", words()).closeLine();
  }

  private String words() {
    return Messages.of(
        "report.latency.words",
        Numbers.milliseconds(latencies.shortest()),
        Numbers.milliseconds(latencies.percentile(0.5)),
        Numbers.milliseconds(latencies.percentile(0.95)),
        Numbers.milliseconds(latencies.percentile(0.99)),
        Numbers.milliseconds(latencies.longest()),
        Numbers.whole(latencies.count()));
  }

  private void bars() throws IOException {
    double width = (RIGHT - LEFT) / histogram.counts().size();
    for (int i = 0; i < histogram.counts().size(); i++) {
      if (histogram.counts().get(i) > 0) {
        double share = (double) histogram.counts().get(i) / histogram.tallest();
        double height = Math.max(1.5, share * (BOTTOM - TOP)); // a single one is seen, too
        html.open(
                "rect",
                "class",
                "bar",
                "x",
                place(LEFT + i * width + 0.5),
                "y",
                place(BOTTOM - height),
                "width",
                place(width - 1),
                "height",
                place(height))
            .close();
      }
    }
  }

  private void axis() throws IOException {
    line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
    int bars = histogram.counts().size();
    boolean narrow = bars <= 2 * Latencies.PER_DECADE;
    for (int power = -3; power <= 8; power++) {
      for (int digit : narrow ? new int[] {1, 2, 5} : new int[] {1}) {
        double value = digit * StrictMath.pow(10, power);
        double position = Latencies.position(value) - histogram.first();
        if (position >= 0 && position <= bars && value >= 0.01) {
          tick(value);
        }
      }
    }
  }

  private void tick(double value) throws IOException {
    double x = x(value);
    line("axis", x, BOTTOM, x, BOTTOM + 4);
    String anchor = x < LEFT + 20 ? "start" : x > RIGHT - 20 ? "end" : "middle";
    label(x, BOTTOM + 18, anchor, tickLabel(value));
  }

  private static String tickLabel(double value) {
    return new BigDecimal(String.format(Locale.ROOT, "%.2f", value))
        .stripTrailingZeros()
        .toPlainString();
  }

  private void marks() throws IOException {
    double y = 0;
    for (Mark mark : MARKS) {
      y += LABEL_HEIGHT;
      double value = latencies.percentile(mark.part());
      double x = x(value);
      line("mark", x, y - 10, x, BOTTOM);
      boolean left = x > WIDTH / 2.0;
      label(
          left ? x - 4 : x + 4,
          y,
          left ? "end" : "start",
          Messages.of("report.latency.mark", mark.name(), Numbers.milliseconds(value)));
    }
  }

  private double x(double milliseconds) {
    double bars = Latencies.position(milliseconds) - histogram.first();
    return LEFT + bars / histogram.counts().size() * (RIGHT - LEFT);
  }

  private void line(String type, double x1, double y1, double x2, double y2) throws IOException {
    html.open(
            "line", "class", type, "x1", place(x1), "y1", place(y1), "x2", place(x2), "y2",
            place(y2))
        .close();
  }

  private void label(double x, double y, String anchor, String text) throws IOException {
    html.leaf("text", text, "x", place(x), "y", place(y), "text-anchor", anchor);
  }

  private static String place(double coordinate) {
    return String.format(Locale.ROOT, "%.1f", coordinate);
  }
}
