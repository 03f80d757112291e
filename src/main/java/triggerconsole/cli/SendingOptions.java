package triggerconsole.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import triggerconsole.app.Console;

/** The options that every command has which sends. */
final class SendingOptions {

  private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(86_400);
  private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(1_000);

  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--token-stdin", descriptionKey = "cli.option.token-stdin")
  private boolean tokenFromStandardInput;

  @Option(names = "--confirm", paramLabel = "NAME", descriptionKey = "cli.option.confirm")
  private String confirmation;

  @Option(names = "--timeout", paramLabel = "S", descriptionKey = "cli.option.timeout")
  private BigDecimal timeout;

  /** Refuses what does not go together, before anything is opened. */
  void check(TargetOptions target) {
    asked();
    if (tokenFromStandardInput && target.url().isEmpty()) {
      throw WrongCall.of(command, "cli.wrong.token-without-url");
    }
  }

  boolean tokenFromStandardInput() {
    return tokenFromStandardInput;
  }

  Optional<String> confirmation() {
    return Optional.ofNullable(confirmation);
  }

  /** The URL of no profile that is meant, with its token. */
  Optional<triggerconsole.send.Target> toUrl(TargetOptions target, Terminal terminal) {
    TargetReader targets =
        new TargetReader(terminal, tokenFromStandardInput, command.commandLine());
    return target.url().map(targets::url);
  }

  /** How long an answer may take. */
  Duration timeLimit(Console console) {
    return asked().orElse(Duration.ofSeconds(console.settings().timeLimitSeconds()));
  }

  /** How long an answer may take, where that was chosen. */
  Optional<Duration> asked() {
    return Optional.ofNullable(timeout).map(this::duration);
  }

  private Duration duration(BigDecimal seconds) {
    if (seconds.signum() <= 0 || seconds.compareTo(LONGEST_SECONDS) > 0) {
      throw WrongCall.value(command, "--timeout", seconds);
    }
    return Duration.ofMillis(Math.max(1, seconds.multiply(MILLISECONDS).longValue()));
  }
}
