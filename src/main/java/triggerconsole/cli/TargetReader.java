package triggerconsole.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import triggerconsole.app.Console;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;
import triggerconsole.send.Target;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.send.Target.ToUrl;
import triggerconsole.trigger.TokenText;
import triggerconsole.trigger.TokenText.Cleaned;

/** Finds out where a request goes, and the token for a URL of no profile. */
final class TargetReader {

  /** Holds the token for {@code --url}; the command line itself never does. */
  static final String TOKEN_VARIABLE = "TRIGGER_CONSOLE_TOKEN";

  private final Terminal terminal;
  private final boolean tokenFromStandardInput;
  private final CommandLine call;

  TargetReader(Terminal terminal, boolean tokenFromStandardInput, CommandLine call) {
    this.terminal = terminal;
    this.tokenFromStandardInput = tokenFromStandardInput;
    this.call = call;
  }

  /** A URL with its token; without one the check before sending will say so. */
  Target url(String url) {
    String typed =
        tokenFromStandardInput
            ? terminal.readSecret(Messages.of("cli.ask.token", url))
            : terminal.environment().getOrDefault(TOKEN_VARIABLE, "");
    Cleaned cleaned = TokenText.clean(typed);
    if (cleaned.refusal().isPresent()) {
      throw new ParameterException(call, cleaned.refusal().get());
    }
    return new ToUrl(url, cleaned.token(), cleaned.takenOff());
  }

  /** The sandbox, or a profile by its name. */
  static Target known(TargetOptions target, Console console) {
    return new ToProfile(
        target.sandbox()
            ? console.sandboxProfile()
            : profile(console, target.profile().orElseThrow()));
  }

  /** The profile of a name, the built-in one included; an unknown one is trouble. */
  static Profile profile(Console console, String name) {
    return name.equalsIgnoreCase(Profile.SANDBOX)
        ? console.sandboxProfile()
        : Profiled.named(console, name);
  }
}
