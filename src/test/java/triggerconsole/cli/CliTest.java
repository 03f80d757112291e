package triggerconsole.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A command line over a data folder and a keychain of the test's own. */
abstract class CliTest {

  @TempDir Path temporary;
  final FakeKeychain keychain = new FakeKeychain();
  CliRun cli;

  @BeforeEach
  void prepare() {
    cli = new CliRun(temporary.resolve("data"), keychain);
  }
}
