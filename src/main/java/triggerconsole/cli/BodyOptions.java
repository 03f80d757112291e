package triggerconsole.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;

/** The options that make a body: one for each key, or the raw bytes (contract, section 3). */
final class BodyOptions {

  /** What {@code --async} may say. */
  enum Async {
    TRUE,
    FALSE,
    ABSENT
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--user-id", paramLabel = "TEXT", descriptionKey = "cli.option.user-id")
  private String userId;

  @Option(names = "--module-id", paramLabel = "N|null", descriptionKey = "cli.option.module-id")
  private String moduleId;

  @Option(names = "--wait-time", paramLabel = "S", descriptionKey = "cli.option.wait-time")
  private String waitTime;

  @Option(names = "--var", paramLabel = "NAME=TEXT", descriptionKey = "cli.option.var")
  private final List<VariableOption.Text> texts = new ArrayList<>();

  @Option(names = "--var-json", paramLabel = "NAME=JSON", descriptionKey = "cli.option.var-json")
  private final List<VariableOption.AnyJson> jsons = new ArrayList<>();

  @Option(names = "--async", paramLabel = "true|false|absent", descriptionKey = "cli.option.async")
  private Async async;

  @Option(names = "--omit", paramLabel = "KEY", descriptionKey = "cli.option.omit")
  private final List<String> omitted = new ArrayList<>();

  @Option(names = "--body", paramLabel = "FILE|-", descriptionKey = "cli.option.body")
  private String file;

  @Option(names = "--bot-to-bot", descriptionKey = "cli.option.bot-to-bot")
  private boolean botToBot;

  /** Whether the body is read from standard input. */
  boolean takesStandardInput() {
    return "-".equals(file);
  }

  boolean botToBot() {
    return botToBot;
  }

  /** The body, frozen. */
  Body body(Terminal terminal) {
    if (file == null) {
      return Body.of(assembled());
    }
    boolean mixed =
        Stream.of(userId, moduleId, waitTime, async).anyMatch(option -> option != null)
            || !texts.isEmpty()
            || !jsons.isEmpty()
            || !omitted.isEmpty();
    if (mixed) {
      throw WrongCall.of(command, "cli.wrong.body-and-keys");
    }
    return Body.of(new Inputs(terminal, command).bytes(file));
  }

  private JsonObject assembled() {
    List<Member> members = new ArrayList<>();
    if (userId != null) {
      members.add(new Member(Keys.USER_ID, new JsonText(userId)));
    }
    members.add(new Member(Keys.MODULE_ID, module()));
    if (waitTime != null) {
      members.add(
          new Member(
              Keys.WAIT_TIME,
              number(waitTime).orElseThrow(() -> WrongCall.of(command, "cli.wrong.wait"))));
    }
    variables().ifPresent(variables -> members.add(new Member(Keys.CUSTOM_VARS, variables)));
    if (async != Async.ABSENT) {
      members.add(new Member(Keys.IS_ASYNC, new JsonBoolean(async != Async.FALSE)));
    }
    for (String key : omitted) {
      if (!Keys.ALL.contains(key)) {
        throw WrongCall.of(command, "cli.wrong.omit", key, String.join(", ", Keys.ALL));
      }
    }
    members.removeIf(member -> omitted.contains(member.name()));
    return new JsonObject(members);
  }

  private JsonValue module() {
    if (moduleId == null || moduleId.toLowerCase(Locale.ROOT).equals("null")) {
      return JsonValue.NULL;
    }
    return number(moduleId).orElseThrow(() -> WrongCall.of(command, "cli.wrong.module"));
  }

  private Optional<JsonValue> variables() {
    List<Member> variables =
        Stream.concat(
                texts.stream().map(VariableOption.Text::variable),
                jsons.stream().map(VariableOption.AnyJson::variable))
            .sorted(Comparator.comparingInt(VariableOption::place))
            .map(VariableOption::member)
            .toList();
    return variables.isEmpty() ? Optional.empty() : Optional.of(new JsonObject(variables));
  }

  private static Optional<JsonValue> number(String text) {
    return Json.isNumber(text) ? Optional.of(new JsonNumber(text)) : Optional.empty();
  }
}
