package triggerconsole.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.YamlEdit;
import triggerconsole.base.yaml.YamlWriter;

/**
 * A suite file that is changed in place: comments and all that is not changed stay as they are. A
 * step that cannot be done so is refused, with the reason, and the text stays as it was.
 *
 * @param text with the steps so far
 * @param refusal why a step could not be done; the steps after it were not tried
 */
public record SuiteEdit(String text, Optional<String> refusal) {

  private static final String CASES = "cases";

  /** The start of an edit. */
  public static SuiteEdit of(String text) {
    return new SuiteEdit(text, Optional.empty());
  }

  /** A new file; it refuses two cases of one name and bodies that no suite can hold. */
  public static SuiteEdit create(String name, List<NewCase> cases) {
    List<JsonValue> written = new ArrayList<>();
    for (NewCase one : cases) {
      Optional<JsonObject> value = one.json();
      if (value.isEmpty()) {
        return of("").refused("suite.edit.body", one.name());
      }
      written.add(value.get());
    }
    JsonObject suite =
        new JsonObject(
            List.of(
                new Member("suite", JsonValue.text(name)),
                new Member(CASES, new JsonArray(written))));
    SuiteEdit created = of(YamlWriter.write(suite));
    return created.suite().isPresent() ? created : of("").refused("suite.edit.broken");
  }

  /** Adds a case at the end. */
  public SuiteEdit append(NewCase added) {
    Optional<JsonObject> value = added.json();
    if (refusal.isEmpty() && value.isEmpty()) {
      return refused("suite.edit.body", added.name());
    }
    return edit(_ -> YamlEdit.of(text).append(List.of(CASES), value.orElseThrow()));
  }

  /** Replaces what a case expects, key by key. */
  public SuiteEdit expect(String name, Expectation expectation) {
    return edit(suite ->
        YamlEdit.of(text)
            .put(
                List.of(CASES, index(suite, name)), "expect", ExpectationWriter.json(expectation)));
  }

  /** Gives a case another name. */
  public SuiteEdit rename(String name, String other) {
    return edit(suite ->
        YamlEdit.of(text).put(List.of(CASES, index(suite, name)), "name", JsonValue.text(other)));
  }

  /** Takes a case out. */
  public SuiteEdit remove(String name) {
    return edit(suite -> YamlEdit.of(text).drop(List.of(CASES), index(suite, name)));
  }

  private interface Step {
    YamlEdit on(Suite suite);
  }

  private SuiteEdit edit(Step step) {
    if (refusal.isPresent()) {
      return this;
    }
    Optional<Suite> suite = suite();
    if (suite.isEmpty()) {
      return refused("suite.edit.broken");
    }
    YamlEdit edit = step.on(suite.get());
    SuiteEdit changed = new SuiteEdit(edit.text(), edit.refusal());
    if (changed.refusal().isPresent()) {
      return new SuiteEdit(text, changed.refusal());
    }
    return changed.suite().isPresent() ? changed : refused("suite.edit.taken");
  }

  private Optional<Suite> suite() {
    return SuiteFile.read(text).suite();
  }

  private static int index(Suite suite, String name) {
    List<String> names = suite.cases().stream().map(SuiteCase::name).toList();
    return names.indexOf(name);
  }

  private SuiteEdit refused(String key, Object... arguments) {
    return new SuiteEdit(text, Optional.of(Messages.of(key, arguments)));
  }
}
