package triggerconsole.cli;

import triggerconsole.app.Console;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;

/** Finds profiles by name. */
final class Profiled {

  private Profiled() {}

  /** The profile of a name; an unknown one is trouble that ends with 3. */
  static Profile named(Console console, String name) {
    return console
        .profiles()
        .find(name)
        .orElseThrow(
            () -> new ConsoleException(Messages.of("cli.profile.unknown", name), Remedy.NONE));
  }
}
