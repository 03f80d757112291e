package triggerconsole.base.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;

/** Whatever a file looks like, an edit does what it says and loses nothing else. */
class YamlEditPropertyTest {

  private static final Pattern COMMENT = Pattern.compile("# c[0-9]+");
  private static final int FILES = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anAdditionKeepsEveryByteThatWasThere(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int done = 0;
    for (int i = 0; i < FILES; i++) {
      String text = new StyledYaml(random).file();
      List<List<Object>> places = places(Yaml.read(text).root().orElseThrow().json());
      List<Object> path = places.get(random.nextInt(places.size()));
      JsonValue added = value(random);
      YamlEdit edit = add(text, path, added);
      assertThat(Yaml.read(edit.text()).problems()).isEmpty();
      if (edit.refusal().isEmpty()) {
        done++;
        int same = start(text, edit.text()) + end(text, edit.text());
        assertThat(same).as("%s\n->\n%s", text, edit.text()).isGreaterThanOrEqualTo(text.length());
      } else {
        assertThat(edit.text()).isEqualTo(text);
      }
    }
    assertThat(done).isGreaterThan(FILES * 95 / 100);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void aChangeKeepsEveryCommentAndEveryOtherValue(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int done = 0;
    for (int i = 0; i < FILES; i++) {
      String text = new StyledYaml(random).file();
      JsonValue before = Yaml.read(text).root().orElseThrow().json();
      List<List<Object>> keys = keys(before);
      List<Object> path = keys.get(random.nextInt(keys.size()));
      List<Object> mapping = path.subList(0, path.size() - 1);
      String key = (String) path.getLast();
      YamlEdit edit = YamlEdit.of(text).put(mapping, key, JsonValue.text("changed: " + i));

      JsonValue after = Yaml.read(edit.text()).root().orElseThrow().json();
      if (edit.refusal().isEmpty()) {
        done++;
        assertThat(after).as(text).isNotEqualTo(before);
        assertThat(comments(edit.text()))
            .as("%s\n->\n%s", text, edit.text())
            .isEqualTo(comments(text));
      } else {
        assertThat(edit.text()).isEqualTo(text);
      }
    }
    // What is refused has a comment inside.
    assertThat(done).isGreaterThan(FILES * 80 / 100);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void whatIsTakenOutGoesAndNothingElse(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int done = 0;
    for (int i = 0; i < FILES; i++) {
      String text = new StyledYaml(random).file();
      JsonValue before = Yaml.read(text).root().orElseThrow().json();
      List<List<Object>> keys = keys(before);
      List<Object> path = keys.get(random.nextInt(keys.size()));
      YamlEdit edit =
          YamlEdit.of(text).drop(path.subList(0, path.size() - 1), (String) path.getLast());

      if (edit.refusal().isEmpty()) {
        done++;
        assertThat(keys(Yaml.read(edit.text()).root().orElseThrow().json())).doesNotContain(path);
        int same = start(text, edit.text()) + end(text, edit.text());
        assertThat(same)
            .as("%s\n->\n%s", text, edit.text())
            .isGreaterThanOrEqualTo(edit.text().length() - 2);
      }
    }
    assertThat(done).isGreaterThan(FILES * 80 / 100);
  }

  private static YamlEdit add(String text, List<Object> path, JsonValue value) {
    JsonValue at = at(Yaml.read(text).root().orElseThrow().json(), path);
    return at instanceof JsonArray
        ? YamlEdit.of(text).append(path, value)
        : YamlEdit.of(text).put(path, "added", value);
  }

  private static JsonValue value(SplittableRandom random) {
    String[] values = {
      "1", "\"a b\"", "{\"x\":1}", "[1,\"two\"]", "{\"x\":{\"y\":[{\"z\":\"#\"}]}}"
    };
    return Json.parse(values[random.nextInt(values.length)]).orElseThrow();
  }

  private static int start(String one, String other) {
    int same = 0;
    int most = Math.min(one.length(), other.length());
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private static int end(String one, String other) {
    int same = 0;
    int most = Math.min(one.length(), other.length()) - start(one, other);
    while (same < most
        && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    return same;
  }

  private static List<String> comments(String text) {
    return COMMENT.matcher(text).results().map(found -> found.group()).toList();
  }

  private static JsonValue at(JsonValue value, List<Object> path) {
    JsonValue found = value;
    for (Object step : path) {
      found =
          step instanceof Integer index
              ? ((JsonArray) found).items().get(index)
              : ((JsonObject) found).get((String) step).orElseThrow();
    }
    return found;
  }

  /** Every mapping and list that is not empty. */
  private static List<List<Object>> places(JsonValue value) {
    List<List<Object>> places = new ArrayList<>();
    walk(value, List.of(), places, new ArrayList<>());
    return places;
  }

  private static List<List<Object>> keys(JsonValue value) {
    List<List<Object>> keys = new ArrayList<>();
    walk(value, List.of(), new ArrayList<>(), keys);
    return keys;
  }

  private static void walk(
      JsonValue value, List<Object> path, List<List<Object>> places, List<List<Object>> keys) {
    switch (value) {
      case JsonObject object -> {
        places.add(path);
        object
            .members()
            .forEach(member -> {
              keys.add(with(path, member.name()));
              walk(member.value(), with(path, member.name()), places, keys);
            });
      }
      case JsonArray list -> {
        places.add(path);
        for (int i = 0; i < list.items().size(); i++) {
          walk(list.items().get(i), with(path, i), places, keys);
        }
      }
      default -> {}
    }
  }

  private static List<Object> with(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
