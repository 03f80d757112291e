package triggerconsole.trigger.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.trigger.intake.PowerShellPart.Sort;

/** A script around Invoke-RestMethod or Invoke-WebRequest. */
final class PowerShell {

  private static final Pattern INVOKE =
      Pattern.compile(
          "(?i)\\binvoke-(?:restmethod|webrequest)\\b"
              + "|^(?:irm|iwr|curl)\\s[^\\r\\n]{0,2000}\\s-(?:uri|method|headers|body)\\b"
              + "|^(?:irm|iwr)\\s");

  private static final Set<String> COMMANDS =
      Set.of("invoke-restmethod", "invoke-webrequest", "irm", "iwr", "curl");

  private static final Set<String> SWITCHES =
      Set.of("-usebasicparsing", "-skipcertificatecheck", "-disablekeepalive", "-verbose");

  private final PowerShellParts parts;
  private final Map<String, JsonValue> variables = new HashMap<>();
  private final PowerShellValues values;
  private final Call call = new Call();
  private boolean called;

  private PowerShell(String text) {
    this.parts = new PowerShellParts(new PowerShellLexer(text));
    this.values = new PowerShellValues(parts, variables);
  }

  static boolean isOne(String text) {
    return INVOKE.matcher(text.substring(0, Math.min(text.length(), 100_000))).find();
  }

  static Call read(String text) {
    PowerShell script = new PowerShell(text);
    while (script.parts.peek().sort() != Sort.END && !script.called) {
      script.statement();
    }
    return script.call;
  }

  private void statement() {
    PowerShellPart first = parts.take();
    if (first.sort() == Sort.VARIABLE) {
      assignment(first.text());
    } else if (isCommand(first)) {
      command();
    }
  }

  private static boolean isCommand(PowerShellPart part) {
    return part.sort() == Sort.WORD && COMMANDS.contains(part.text().toLowerCase(Locale.ROOT));
  }

  /** {@code $x = ...}, {@code $x.Add(name, value)} or {@code $x["name"] = ...}. */
  private void assignment(String variable) {
    PowerShellPart next = parts.peek();
    if (next.sort() == Sort.EQUALS) {
      parts.take();
      if (isCommand(parts.peek())) {
        parts.take();
        command();
      } else {
        set(variable, values.pipeline());
      }
    } else if (next.sort() == Sort.WORD && next.text().equalsIgnoreCase(".Add")) {
      parts.take();
      List<JsonValue> arguments = values.arguments();
      if (arguments.size() == 2 && arguments.getFirst() instanceof JsonText(String name)) {
        put(variable, name, arguments.getLast());
      }
    } else if (next.sort() == Sort.WORD && next.text().equals("[")) {
      parts.take();
      String name = parts.take().text();
      parts.take(); // the closing bracket
      if (parts.peek().sort() == Sort.EQUALS) {
        parts.take();
        put(variable, name, values.pipeline());
      }
    }
  }

  private void set(String variable, JsonValue value) {
    variables.put(variable, value);
    if (value instanceof JsonText(String text)) {
      parts.set(variable, text);
    }
  }

  private void put(String variable, String name, JsonValue value) {
    List<Member> members = new ArrayList<>();
    if (variables.get(variable) instanceof JsonObject(List<Member> before)) {
      members.addAll(before);
    }
    members.add(new Member(name, value));
    set(variable, new JsonObject(members));
  }

  private void command() {
    called = true;
    while (!parts.atCommandEnd()) {
      PowerShellPart part = parts.peek();
      if (part.sort() == Sort.SPLAT) {
        parts.take();
        splat(variables.get(part.text()));
      } else if (part.sort() == Sort.WORD && part.text().startsWith("-")) {
        parts.take();
        String name = part.text().toLowerCase(Locale.ROOT);
        boolean alone =
            SWITCHES.contains(name) || parts.atCommandEnd() || parts.peek().text().startsWith("-");
        parameter(name, alone ? JsonValue.NULL : values.value());
      } else {
        JsonValue value = values.value();
        if (value instanceof JsonText(String url) && url.contains("/") && !call.hasUrl()) {
          call.url(url);
        }
      }
    }
  }

  private void splat(JsonValue value) {
    if (value instanceof JsonObject(List<Member> members)) {
      members.forEach(
          member -> parameter("-" + member.name().toLowerCase(Locale.ROOT), member.value()));
    }
  }

  private void parameter(String name, JsonValue value) {
    String text = value instanceof JsonText(String content) ? content : JsonWriter.compact(value);
    switch (name) {
      case "-uri" -> call.url(text);
      case "-method" -> call.method(text);
      case "-body" -> call.data(text);
      case "-headers" -> headers(value);
      case "-token" -> call.authorization(text);
      case "-infile" -> call.file(text);
      case "-contenttype" -> {}
      default -> call.ignored(name);
    }
  }

  private void headers(JsonValue value) {
    if (value instanceof JsonObject(List<Member> members)) {
      for (Member member : members) {
        call.header(
            member.name(),
            member.value() instanceof JsonText(String text)
                ? text
                : JsonWriter.compact(member.value()));
      }
    }
  }
}
