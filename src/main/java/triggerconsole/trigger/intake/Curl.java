package triggerconsole.trigger.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triggerconsole.base.Json;

/** A cURL command in any shell's quoting. */
final class Curl {

  /** The command, perhaps after a prompt such as {@code $}, {@code PS C:\>} or {@code C:\x>}. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?is)(?:[$#%>] ?|(?:PS )?[a-z]:[^>\\r\\n]{0,200}> ?)?(curl(?:\\.exe)?\\s.*)");

  private static final int LONGEST_START = 400;

  private Curl() {}

  static boolean isOne(String text) {
    return command(text).matches();
  }

  private static Matcher command(String text) {
    return COMMAND.matcher(text.substring(0, Math.min(text.length(), LONGEST_START)));
  }

  /** Reads it with the quoting in which the body makes sense, the likeliest first. */
  static Call read(String text) {
    Matcher command = command(text);
    String withoutPrompt = text.substring(command.matches() ? command.start(1) : 0);
    List<Call> readings =
        shells(text).stream().map(shell -> CurlOptions.read(shell.apply(withoutPrompt))).toList();
    readings.forEach(Curl::unescape);
    return readings.stream()
        .max(
            Comparator.comparingInt(Curl::sense)
                .thenComparing(readings::indexOf, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static List<Function<String, Words>> shells(String text) {
    boolean cmd = text.contains("^\n") || text.contains("^\r\n") || text.contains("^\"");
    boolean powerShell = text.contains("`\n") || text.contains("`\r\n") || text.startsWith("PS ");
    List<Function<String, Words>> shells = new ArrayList<>();
    if (cmd) {
      shells.add(CmdWords::split);
    } else if (powerShell) {
      shells.add(PowerShellWords::split);
    }
    shells.add(BashWords::split);
    shells.add(CmdWords::split);
    shells.add(PowerShellWords::split);
    return shells;
  }

  private static int sense(Call call) {
    boolean json = call.body().flatMap(Json::parse).isPresent();
    return (call.hasUrl() ? 1 : 0) + (json ? 2 : 0);
  }

  /** Old PowerShells want {@code \"} in what they hand to a program. */
  private static void unescape(Call call) {
    call.body()
        .filter(body -> body.contains("\\\"") && Json.parse(body).isEmpty())
        .map(body -> body.replace("\\\"", "\""))
        .filter(body -> Json.parse(body).isPresent())
        .ifPresent(call::replaceBody);
  }
}
