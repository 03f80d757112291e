package triggerconsole.suite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Shape;

/** What a mapping in a suite file describes, with the keys that it can have. */
enum Part implements Shape {
  SUITE("suite about values data cases"),
  CASE("name about body raw token profile environments bot-to-bot timeout expect"),
  TOKEN("scheme"),
  EXPECT("verdict status fields text longest-ms after"),
  AFTER("user module variables");

  /** What people write for a key of ours that looks quite different. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("title", "suite"),
          Map.entry("tests", "cases"),
          Map.entry("scenarios", "cases"),
          Map.entry("variables", "values"),
          Map.entry("vars", "variables"),
          Map.entry("custom_vars", "variables"),
          Map.entry("csv", "data"),
          Map.entry("rows", "data"),
          Map.entry("description", "about"),
          Map.entry("note", "about"),
          Map.entry("request", "body"),
          Map.entry("json", "body"),
          Map.entry("environment", "environments"),
          Map.entry("env", "environments"),
          Map.entry("expected", "expect"),
          Map.entry("expectation", "expect"),
          Map.entry("assert", "expect"),
          Map.entry("code", "status"),
          Map.entry("error", "text"),
          Map.entry("message", "text"),
          Map.entry("contains", "text"),
          Map.entry("time", "longest-ms"),
          Map.entry("max-ms", "longest-ms"),
          Map.entry("module_id", "module"),
          Map.entry("user_id", "user"));

  private final String keys;

  Part(String keys) {
    this.keys = keys;
  }

  @Override
  public List<String> keys() {
    return List.of(keys.split(" "));
  }

  @Override
  public String title() {
    return Messages.of("suite.part." + name().toLowerCase(Locale.ROOT));
  }

  @Override
  public String meant(String key) {
    String dashed = key.replace('_', '-');
    String other =
        this == SUITE && key.equals("name")
            ? "suite"
            : OTHER_NAMES.getOrDefault(key, keys().contains(dashed) ? dashed : key);
    return keys().contains(other) ? other : key;
  }
}
