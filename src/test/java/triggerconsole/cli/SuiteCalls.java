package triggerconsole.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Calls of {@code run} with a suite of one case. */
abstract class SuiteCalls extends CliTest {

  /** A file with a suite of one case that sends this key and expects this. */
  Path suite(String file, String name, String key, String expect) throws IOException {
    return Files.writeString(
        temporary.resolve(file),
        String.join(
            "\n",
            List.of(
                "suite: S",
                "cases:",
                "  - name: '" + name + "'",
                "    body:",
                "      user_id: " + ANNA,
                key.startsWith("module_id") ? "" : "      module_id: 1068935",
                "      " + key,
                "    expect: " + expect,
                "")));
  }
}
