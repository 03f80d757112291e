package triggerconsole.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import triggerconsole.app.Console;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.profile.Profiles;
import triggerconsole.profile.TokenState;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.trigger.Rule;
import triggerconsole.trigger.TokenText;
import triggerconsole.trigger.TokenText.Cleaned;

/** {@code profile}: where to send, with the token in the keychain. */
@Command(name = "profile")
final class ProfileCommand {

  private final Session session;

  @Spec private CommandSpec command;

  ProfileCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list")
  int list(@Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
    try (Console console = session.open()) {
      List<Profile> profiles = console.profiles().all();
      session.tellNotices(console);
      Instant now = console.clock().instant();
      if (json) {
        session
            .terminal()
            .print(
                new JsonObject(
                    List.of(
                        new Member(
                            "profiles",
                            new JsonArray(
                                profiles.stream()
                                    .map(profile ->
                                        json(profile, console.vault().state(profile, now)))
                                    .toList())))));
      } else {
        table(console, profiles);
      }
      return ExitCode.FINE;
    }
  }

  @Command(name = "show")
  int show(
      @Parameters(paramLabel = "NAME", descriptionKey = "cli.parameter.profile") String name,
      @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
    try (Console console = session.open()) {
      Profile profile = Profiled.named(console, name);
      Optional<String> trouble = read(console, profile);
      TokenState token = console.vault().state(profile, console.clock().instant());
      if (json) {
        session.terminal().print(json(profile, token));
      } else {
        session.terminal().out().println(profile.name());
        session.terminal().out().println(word(profile.environment()));
        session.terminal().out().println(profile.url());
        session.terminal().out().println(sentence(token, console));
      }
      trouble.ifPresent(session.terminal().err()::println);
      return trouble.isPresent() ? ExitCode.TROUBLE : ExitCode.FINE;
    }
  }

  @Command(name = "add")
  int add(
      @Parameters(paramLabel = "NAME", descriptionKey = "cli.parameter.profile") String name,
      @Option(
              names = "--url",
              paramLabel = "URL",
              required = true,
              descriptionKey = "cli.option.profile-url")
          String url,
      @Option(
              names = "--environment",
              paramLabel = "sandbox|test|production",
              defaultValue = "test",
              descriptionKey = "cli.option.environment")
          Environment environment) {
    Terminal terminal = session.terminal();
    try (Console console = session.open()) {
      console
          .profiles()
          .problemWithName(name)
          .or(() -> Profiles.problemWithUrl(url))
          .ifPresent(this::refuse);
      Profile profile = new Profile(name, environment, url);
      Cleaned token = TokenText.clean(terminal.readSecret(Messages.of("cli.ask.token", name)));
      token.refusal().ifPresent(this::refuse);
      if (token.token().isEmpty()) {
        console.profileEditor().add(profile);
        terminal.err().println(Messages.of("cli.profile.no-token", name));
      } else {
        console.profileEditor().add(profile, token.token().get(), Keeping.KEYCHAIN_ONLY);
        token.takenOff().stream().sorted().map(Rule::code).forEach(this::sayTakenOff);
        terminal.err().println(Messages.of("cli.profile.added", name));
      }
      return ExitCode.FINE;
    }
  }

  @Command(name = "remove")
  int remove(
      @Parameters(paramLabel = "NAME", descriptionKey = "cli.parameter.profile") String name) {
    try (Console console = session.open()) {
      Profile profile = Profiled.named(console, name);
      console.profileEditor().remove(profile.name());
      session.terminal().err().println(Messages.of("cli.profile.removed", profile.name()));
      return ExitCode.FINE;
    }
  }

  private void sayTakenOff(String rule) {
    session.terminal().err().println(Messages.of("cli.taken-off." + rule));
  }

  private void refuse(String problem) {
    throw new ParameterException(command.commandLine(), problem);
  }

  /** Opens the keychain so that the token's state is known; says what is in the way. */
  private static Optional<String> read(Console console, Profile profile) {
    try {
      console.vault().token(profile);
      return Optional.empty();
    } catch (ConsoleException e) {
      return Optional.of(e.getMessage());
    }
  }

  private void table(Console console, List<Profile> profiles) {
    if (profiles.isEmpty()) {
      session.terminal().err().println(Messages.of("cli.profile.none"));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Messages.of("cli.column.name"),
            Messages.of("cli.column.environment"),
            Messages.of("cli.column.url"),
            Messages.of("cli.column.token")));
    for (Profile profile : profiles) {
      TokenState token = console.vault().state(profile, console.clock().instant());
      rows.add(
          List.of(
              profile.name(),
              word(profile.environment()),
              profile.url(),
              sentence(token, console)));
    }
    new TextReport(session.terminal().out()).table(rows);
  }

  private static String sentence(TokenState token, Console console) {
    return token.sentence(console.clock().instant(), ZoneId.systemDefault());
  }

  private static String word(Environment environment) {
    return environment.name().toLowerCase(Locale.ROOT);
  }

  private static JsonValue json(Profile profile, TokenState token) {
    JsonObject state =
        new JsonObject(
            List.of(
                new Member("state", JsonValue.text(token.kind().name())),
                new Member(
                    "expiresAt",
                    JsonValue.text(token.until().map(Instant::toString).orElse(null)))));
    return new JsonObject(
        List.of(
            new Member("name", JsonValue.text(profile.name())),
            new Member("environment", JsonValue.text(word(profile.environment()))),
            new Member("url", JsonValue.text(profile.url())),
            new Member("token", state)));
  }
}
