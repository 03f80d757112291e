package triggerconsole.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual as {@code man} reads it, written from what the commands know of themselves. */
final class ManPage {

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(CommandLine root, String version) {
    ManPage manual = new ManPage();
    String name = root.getCommandName();
    manual.macro("TH", name.toUpperCase(Locale.ROOT), "1", "", name + " " + version);
    manual.macro("SH", "NAME");
    manual.text(name + " - " + description(root.getCommandSpec()));
    manual.macro("SH", "SYNOPSIS");
    manual.synopsis(root);
    manual.macro("SH", "OPTIONS");
    manual.arguments(root.getCommandSpec());
    manual.macro("SH", "COMMANDS");
    root.getSubcommands().values().forEach(manual::command);
    return manual.page.toString();
  }

  private void command(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    macro("SS", spec.qualifiedName(" "));
    text(description(spec));
    macro("PP");
    synopsis(command);
    arguments(spec);
    command.getSubcommands().values().forEach(this::command);
  }

  private void synopsis(CommandLine command) {
    text(command.getHelp().synopsis(0).replaceAll("\\s+", " "));
  }

  private void arguments(CommandSpec spec) {
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      if (!positional.hidden()) {
        item(positional.paramLabel(), positional);
      }
    }
    for (OptionSpec option : spec.options()) {
      boolean told = option.inherited() && spec.parent() != null;
      if (!option.hidden() && !told) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        item(String.join(", ", option.names()) + value, option);
      }
    }
  }

  private void item(String head, ArgSpec argument) {
    macro("TP");
    page.append("\\fB").append(escaped(head)).append("\\fR\n");
    text(String.join(" ", argument.description()));
  }

  private void macro(String name, String... words) {
    page.append('.').append(name);
    for (String word : List.of(words)) {
      page.append(" \"").append(escaped(word).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  private void text(String text) {
    page.append(escaped(text.strip())).append('\n');
  }

  private static String description(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().description());
  }

  /** A backslash, a hyphen and a dot at the beginning of a line mean something to man. */
  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
