package triggerconsole.trigger.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

/** Lines of {@code name=value}, as in an {@code .env} file. */
final class Assignments {

  private static final Pattern LINE =
      Pattern.compile("(?:export )?([^\\s=,;\"'{}<>]{1,200})\\s{0,20}=(.*)");

  private Assignments() {}

  static boolean areMost(List<String> lines) {
    return Rows.most(lines, line -> isComment(line) || LINE.matcher(line.strip()).matches())
        && !lines.stream().allMatch(Assignments::isComment);
  }

  /** A row for each line that is an assignment; a value in quotes is a text. */
  static List<VariableRow> read(List<String> lines) {
    return lines.stream()
        .filter(line -> !isComment(line))
        .map(line -> LINE.matcher(line.strip()))
        .filter(Matcher::matches)
        .map(match -> row(match.group(1), match.group(2).strip()))
        .toList();
  }

  private static boolean isComment(String line) {
    return line.stripLeading().startsWith("#");
  }

  private static VariableRow row(String name, String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted
        ? new VariableRow(true, name, VariableType.TEXT, value.substring(1, value.length() - 1))
        : Inference.row(name, value);
  }
}
