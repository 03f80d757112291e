package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsViewModelTest {

  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  private final IdsViewModel ids = new IdsViewModel(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void typingNarrowsByIdAndByNameWhateverTheCase() {
    ids.show(List.of(known("webbot:1", "Anna"), known("webbot:2", "Ben")));

    assertThat(ids.offered("ANN")).extracting(KnownId::id).containsExactly("webbot:1");
    assertThat(ids.offered("bot:2")).extracting(KnownId::id).containsExactly("webbot:2");
    assertThat(ids.offered("")).hasSize(2);
    assertThat(ids.offered("nobody")).isEmpty();
  }

  @Test
  void aKnownIdInTheFieldStillOffersTheOthers() {
    ids.show(List.of(known("webbot:1", "Anna"), known("webbot:2", "Ben")));

    assertThat(ids.offered("webbot:1")).hasSize(2);
  }

  @Test
  void aLongListIsOfferedInPart() {
    ids.show(IntStream.range(0, 500).mapToObj(i -> known("user" + i, "")).toList());

    assertThat(ids.offered("user")).hasSizeLessThanOrEqualTo(50);
    assertThat(ids.offered("user499")).hasSize(50);
    assertThat(ids.offered("ser499")).hasSize(1);
  }

  @Test
  void theRemarkNamesThePersonAndTellsWhenItWasUsed() {
    assertThat(ids.remark(used(Duration.ofSeconds(20)))).isEqualTo("Anna · used just now");
    assertThat(ids.remark(used(Duration.ofMinutes(2)))).isEqualTo("Anna · last used 2 min ago");
    assertThat(ids.remark(used(Duration.ofHours(5)))).isEqualTo("Anna · last used 5 h ago");
    assertThat(ids.remark(used(Duration.ofDays(3)))).isEqualTo("Anna · last used 3 d ago");
    assertThat(ids.remark(known("webbot:1", ""))).isEmpty();
  }

  private static KnownId known(String id, String name) {
    return new KnownId(id, name, "", Optional.empty());
  }

  private static KnownId used(Duration ago) {
    return new KnownId("webbot:1", "Anna", "", Optional.of(NOW.minus(ago)));
  }
}
