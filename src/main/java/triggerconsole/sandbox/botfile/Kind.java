package triggerconsole.sandbox.botfile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Shape;

/** What a mapping in a bot file describes, with the keys that it can have. */
enum Kind implements Shape {
  FILE("bots users"),
  BOT("name id tokens fallback modules"),
  MODULE("id name says replies connections webhook movesOn listens"),
  CONNECTION("reply where set go handOver"),
  HANDOVER("to after"),
  USER("id name bot module variables transcript listening"),
  LINE("bot user");

  /** What people write for a key of ours that looks quite different. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("message", "says"),
          Map.entry("messages", "says"),
          Map.entry("text", "says"),
          Map.entry("say", "says"),
          Map.entry("on", "reply"),
          Map.entry("when", "reply"),
          Map.entry("if", "where"),
          Map.entry("goto", "go"),
          Map.entry("to", "go"),
          Map.entry("wait", "after"),
          Map.entry("vars", "variables"),
          Map.entry("custom_vars", "variables"),
          Map.entry("module_id", "module"),
          Map.entry("user_id", "id"),
          Map.entry("suggestions", "replies"));

  private final String keys;

  Kind(String keys) {
    this.keys = keys;
  }

  @Override
  public List<String> keys() {
    return List.of(keys.split(" "));
  }

  @Override
  public String title() {
    return Messages.of("botfile.kind." + name().toLowerCase(Locale.ROOT));
  }

  @Override
  public String meant(String key) {
    String other = OTHER_NAMES.getOrDefault(key, key);
    return keys().contains(other) ? other : key;
  }
}
