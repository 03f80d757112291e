package triggerconsole.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What this program is.
 *
 * @param version of the program
 * @param build the commit it was built from, {@code local} when the build was not told
 * @param jdk what runs it
 * @param system what it runs on
 */
public record About(String version, String build, String jdk, String system) {

  /** The program's name. */
  public static final String NAME = "Trigger Console";

  /** This program, here and now. */
  public static About here() {
    Properties properties = new Properties();
    try (InputStream in = About.class.getResourceAsStream("/triggerconsole/build.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String build = properties.getProperty("build", "");
    return new About(
        properties.getProperty("version"),
        build.isEmpty() || build.startsWith("$") ? "local" : build,
        property("java.runtime.version") + " (" + property("java.vendor") + ")",
        property("os.name") + " " + property("os.version") + " " + property("os.arch"));
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }
}
