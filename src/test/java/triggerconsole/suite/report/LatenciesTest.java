package triggerconsole.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.report.Latencies.Histogram;

class LatenciesTest {

  @TempDir Path folder;

  private Latencies of(double... times) {
    CaseResult[] results =
        IntStream.range(0, times.length)
            .mapToObj(i -> Samples.timed(Samples.passed(i), times[i]))
            .toArray(CaseResult[]::new);
    return Samples.results(folder.resolve("r"), results).tally().latencies();
  }

  @Test
  void aPercentileIsATimeThatWasMeasured() {
    double[] hundred = IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();

    assertThat(of(hundred).percentile(0.5)).isEqualTo(50);
    assertThat(of(hundred).percentile(0.95)).isEqualTo(95);
    assertThat(of(hundred).percentile(0.99)).isEqualTo(99);
    assertThat(of(7).percentile(0.5)).isEqualTo(7);
    assertThat(of(7).percentile(0.99)).isEqualTo(7);
  }

  @Test
  void everyTimeIsInOneBar() {
    Histogram histogram = of(0, 0.01, 0.5, 1, 1.1, 9.99, 10, 30_000).histogram();

    assertThat(histogram.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(8);
    assertThat(histogram.first()).isEqualTo(-20);
    assertThat(histogram.counts().get(20)).isEqualTo(2);
  }

  @Test
  void equalTimesStandInTheMiddleOfATenfoldRange() {
    Histogram histogram = of(1, 1, 1).histogram();

    assertThat(histogram.counts()).hasSizeGreaterThanOrEqualTo(Latencies.PER_DECADE);
    assertThat(histogram.tallest()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0004, 0.000",
    "0.3456, 0.346",
    "1, 1.00",
    "12.345, 12.3",
    "123.45, 123",
    "12345, '12,345'"
  })
  void timesAreToldWithThreeDigits(double time, String told) {
    assertThat(Numbers.milliseconds(time)).isEqualTo(told);
  }
}
