package triggerconsole.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.bulk.Totals;
import triggerconsole.ui.bulk.TotalCards.Total;
import triggerconsole.ui.kit.Tone;

/** The sum below the totals is computed, and says so loudly when rows are missing. */
class SumTest {

  @Test
  void theNumbersOfTheCardsAreThoseOfTheSum() {
    Sum sum = Sum.of(new Totals(1_000, 469, 58, 1, 0, 470, 2));

    assertThat(sum.words()).isEqualTo("469 + 58 + 1 + 472 = 1,000 · nothing lost");
    assertThat(sum.all().stream().map(Total::number)).containsExactly(1_000L, 469L, 58L, 1L, 472L);
  }

  @Test
  void rowsThatWereLeftOutHaveACardOfTheirOwn() {
    Sum sum = Sum.of(new Totals(10, 5, 0, 0, 3, 2, 0));

    assertThat(sum.words()).isEqualTo("5 + 0 + 0 + 2 + 3 = 10 · nothing lost");
    assertThat(sum.all().getLast().name()).isEqualTo("Not sent");
  }

  @Test
  void aSumThatDoesNotAddUpIsSaidLoudly() {
    Sum sum = new Sum(total(10), List.of(total(4), total(5)), List.of());

    assertThat(sum.addsUp()).isFalse();
    assertThat(sum.words()).contains("ROWS ARE MISSING");
  }

  private static Total total(int number) {
    return new Total("x", number, Tone.NEUTRAL, Octicons.CHECK_16);
  }
}
