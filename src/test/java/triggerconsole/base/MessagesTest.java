package triggerconsole.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void placeholdersAreReplacedAndNumbersStayPlain() {
    assertThat(Messages.of("file.unreadable", 1068935, "why"))
        .startsWith("Cannot read 1068935: why.");
  }

  @Test
  void whatIsReplacedIsNotReadAsAPlaceholderAgain() {
    assertThat(Messages.of("file.unreadable", "{1}", "why")).startsWith("Cannot read {1}: why.");
  }

  @Test
  void aKeyThatIsNotThereIsABug() {
    assertThatThrownBy(() -> Messages.of("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }
}
