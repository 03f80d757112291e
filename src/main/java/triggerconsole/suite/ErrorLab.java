package triggerconsole.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The built-in suite: the success and every documented error of the endpoint. */
public final class ErrorLab {

  /** Its name on the command line. */
  public static final String NAME = "documented-errors";

  private static final String RESOURCE = "/triggerconsole/suites/" + NAME + ".yaml";

  private ErrorLab() {}

  /** The file as it is built in, to be copied and changed. */
  public static String text() {
    try (InputStream in = ErrorLab.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The suite. */
  public static Suite suite() {
    return SuiteFile.read(text()).suite().orElseThrow();
  }
}
