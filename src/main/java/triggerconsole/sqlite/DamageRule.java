package triggerconsole.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;

/** Decides whether a damaged file may be set aside for a new, empty one. */
@FunctionalInterface
public interface DamageRule {

  /** Never: what the file accounts for must not be begun anew. The file is left as it is. */
  DamageRule REFUSE =
      file -> {
        throw new ConsoleException(Messages.of("sqlite.damaged", file), Remedy.OPEN_DATA_FOLDER);
      };

  /**
   * Returns when the file may be set aside.
   *
   * @throws ConsoleException when it may not, saying why and what to do
   */
  void beforeSettingAside(Path file) throws IOException;
}
