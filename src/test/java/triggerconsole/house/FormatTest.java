package triggerconsole.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void everySourceFileIsFormatted() throws IOException, FormatterException {
    List<Path> differing = new ArrayList<>();
    for (Path file : Format.sources()) {
      String source = Files.readString(file);
      if (!Format.format(source).equals(source)) {
        differing.add(file);
      }
    }
    assertThat(differing).as("mend with: mvn test-compile exec:exec@format").isEmpty();
  }
}
