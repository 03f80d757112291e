package triggerconsole.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import triggerconsole.base.Messages;

/** What is wrong with a call, in a sentence that says what was given and what is possible. */
final class WrongCall {

  private static final int LONGEST_ECHO = 60;

  private WrongCall() {}

  /** A call that is wrong for a reason that a command found. */
  static ParameterException of(CommandSpec command, String key, Object... arguments) {
    return new ParameterException(command.commandLine(), Messages.of(key, arguments));
  }

  /** A value that an option such as {@code --port} does not take. */
  static ParameterException value(CommandSpec command, String option, Object given) {
    String sentence = value(command.findOption(option), given.toString());
    return new ParameterException(command.commandLine(), sentence);
  }

  /** The sentence for what picocli or a command found. */
  static String sentence(ParameterException fault) {
    return switch (fault) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing.getMissing());
      case MutuallyExclusiveArgsException _ -> Messages.of("cli.wrong.target");
      case OverwrittenOptionException twice ->
          Messages.of("cli.wrong.twice", name(twice.getOverwritten()));
      case ParameterException _ when fault.getCause() instanceof VariableOption.Unfit unfit ->
          unfit.getMessage();
      case ParameterException _ when fault.getArgSpec() != null ->
          value(fault.getArgSpec(), String.valueOf(fault.getValue()));
      default -> fault.getMessage();
    };
  }

  private static String value(ArgSpec argument, String given) {
    String echo = given.length() <= LONGEST_ECHO ? given : given.substring(0, LONGEST_ECHO) + "…";
    return argument.typeInfo().isBoolean()
        ? Messages.of("cli.wrong.flag", name(argument))
        : Messages.of("cli.wrong.value", name(argument), possible(argument), echo);
  }

  private static String possible(ArgSpec argument) {
    if (!argument.typeInfo().isEnum()) {
      return Messages.of("cli.takes." + name(argument).replace("-", ""));
    }
    String label = argument.paramLabel();
    List<String> choices =
        label.contains("|")
            ? List.of(label.split("\\|"))
            : argument.typeInfo().getEnumConstantNames();
    return Messages.of("cli.takes.one-of", String.join(", ", choices));
  }

  private static String missing(List<ArgSpec> missing) {
    return missing.stream().anyMatch(argument -> argument.group() != null)
        ? Messages.of("cli.wrong.target")
        : Messages.of(
            "cli.wrong.missing",
            missing.stream().map(WrongCall::call).collect(Collectors.joining(", ")));
  }

  /** Words that fit nowhere are not repeated whole: one of them may be a token. */
  private static String unmatched(UnmatchedArgumentException fault) {
    String options =
        fault.getUnmatched().stream()
            .filter(word -> word.startsWith("-"))
            .map(word -> word.split("=", 2)[0])
            .collect(Collectors.joining(", "));
    if (!options.isEmpty()) {
      return Messages.of("cli.wrong.option", options);
    }
    var commands = fault.getCommandLine().getSubcommands().keySet();
    return commands.isEmpty()
        ? Messages.of("cli.wrong.words")
        : Messages.of("cli.wrong.command", String.join(", ", commands));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** As it stands in a call: {@code --limit N}, or {@code ID}. */
  private static String call(ArgSpec argument) {
    return argument instanceof OptionSpec
        ? name(argument) + " " + argument.paramLabel()
        : name(argument);
  }
}
