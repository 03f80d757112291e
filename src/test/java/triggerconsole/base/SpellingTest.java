package triggerconsole.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "modul, modules",
    "Bots, bots",
    "usres, users",
    "user, users",
    "conections, connections",
    "xyz,",
    "go,",
    "b,"
  })
  void theNearestWordIsTheOneThatIsMeant(String written, String meant) {
    List<String> words = List.of("bots", "users", "modules", "connections");

    assertThat(Spelling.nearest(written, words)).isEqualTo(Optional.ofNullable(meant));
  }
}
