package triggerconsole.ui.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.settings.Names;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.Slot;
import triggerconsole.ui.guard.ProductionQuestion.Fact;
import triggerconsole.ui.guard.ProductionQuestion.Goal;

/** Puts the question before a production send into words. */
record ProductionWords(Goal goal, Body body, Names names, List<Finding> overridden) {

  private static final int MOST_NAMES = 6;

  ProductionQuestion question() {
    return new ProductionQuestion(
        title(),
        facts(),
        warnings(),
        Messages.of("guard.production.yes", goal.name()),
        Optional.empty());
  }

  private String title() {
    if (body.object().isEmpty()) {
      return Messages.of("guard.production.title.unreadable", goal.name());
    }
    if (namesModule()) {
      return Messages.of("guard.production.title.move", person(), module(), goal.name());
    }
    int variables = variables().size();
    String key = variables == 0 ? "nothing" : variables == 1 ? "write.one" : "write";
    return Messages.of(
        "guard.production.title." + key, person(), goal.name(), Integer.toString(variables));
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    if (body.object().isPresent()) {
      facts.add(new Fact(word("person"), userName(), userId(), true));
      facts.add(new Fact(word("module.word"), moduleName(), literal(slot(Keys.MODULE_ID)), true));
      facts.add(fact("variables", variableNames(), !variables().isEmpty()));
      facts.add(fact("wait", waitTime(), false));
    }
    facts.add(fact("url", Plain.text(goal.url()), true));
    return facts;
  }

  private List<String> warnings() {
    if (body.object().isEmpty()) {
      return Stream.concat(Stream.of(word("unreadable")), overrides().stream()).toList();
    }
    List<String> warnings = new ArrayList<>();
    Stream.of(Keys.USER_ID, Keys.MODULE_ID)
        .filter(this::twice)
        .forEach(key -> warnings.add(Messages.of("guard.production.twice", key)));
    if (namesModule() && !async()) {
      warnings.add(Messages.of("guard.production.async", literal(slot(Keys.IS_ASYNC))));
    }
    if (!namesModule() && variables().isEmpty()) {
      warnings.add(word("nothing"));
    }
    overrides().ifPresent(warnings::add);
    return warnings;
  }

  private Optional<String> overrides() {
    if (overridden.isEmpty()) {
      return Optional.empty();
    }
    String rules =
        overridden.stream()
            .map(finding -> finding.rule().code())
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(Messages.of("guard.production.overridden", rules));
  }

  private String person() {
    return switch (slot(Keys.USER_ID)) {
      case Slot.Value(JsonText(String id)) when !id.isBlank() ->
          names
              .user(id)
              .map(name -> Messages.of("guard.production.named", Plain.text(name), Plain.id(id)))
              .orElseGet(() -> Plain.id(id));
      case Slot other -> Messages.of("guard.production.nobody", literal(other));
    };
  }

  private String module() {
    String id =
        switch (slot(Keys.MODULE_ID)) {
          case Slot.Value(JsonText(String text)) -> text;
          case Slot other -> literal(other);
        };
    return moduleName()
        .map(name -> Messages.of("guard.production.module.named", name, Plain.id(id)))
        .orElseGet(
            () -> Messages.of("guard.production.module", Plain.id(literal(slot(Keys.MODULE_ID)))));
  }

  private static Fact fact(String word, String value, boolean wire) {
    return new Fact(word(word), Optional.empty(), value, wire);
  }

  private String userId() {
    return slot(Keys.USER_ID) instanceof Slot.Value(JsonText(String text))
        ? Plain.text(text)
        : literal(slot(Keys.USER_ID));
  }

  private Optional<String> userName() {
    return slot(Keys.USER_ID) instanceof Slot.Value(JsonText(String id))
        ? names.user(id).map(Plain::text)
        : Optional.empty();
  }

  private Optional<String> moduleName() {
    return switch (slot(Keys.MODULE_ID)) {
      case Slot.Value(JsonNumber(String literal)) -> names.module(literal).map(Plain::text);
      case Slot.Value(JsonText(String text)) -> names.module(text).map(Plain::text);
      case Slot _ -> Optional.empty();
    };
  }

  private boolean namesModule() {
    return switch (slot(Keys.MODULE_ID)) {
      case Slot.Absent _, Slot.Null _ -> false;
      case Slot.Value(JsonText(String text)) -> !text.isBlank();
      case Slot.Value _ -> true;
    };
  }

  private boolean async() {
    return slot(Keys.IS_ASYNC) instanceof Slot.Value(JsonBoolean(boolean value)) && value;
  }

  private String waitTime() {
    return switch (slot(Keys.WAIT_TIME)) {
      case Slot.Absent _ -> word("wait.default");
      case Slot.Value(JsonNumber(String literal)) ->
          Messages.of("guard.production.wait.seconds", literal);
      case Slot other -> literal(other);
    };
  }

  private List<Member> variables() {
    return slot(Keys.CUSTOM_VARS) instanceof Slot.Value(JsonObject object)
        ? object.members()
        : List.of();
  }

  private String variableNames() {
    return switch (slot(Keys.CUSTOM_VARS)) {
      case Slot.Value(JsonObject(List<Member> members)) when !members.isEmpty() -> {
        String first =
            members.stream()
                .limit(MOST_NAMES)
                .map(member -> Plain.id(member.name()))
                .collect(Collectors.joining(", "));
        String more = members.size() > MOST_NAMES ? ", …" : "";
        yield members.size() + ": " + first + more;
      }
      case Slot.Value(JsonObject _), Slot.Absent _ -> word("variables.none");
      case Slot other -> literal(other);
    };
  }

  private boolean twice(String key) {
    return body.object()
        .map(JsonObject::members)
        .filter(all -> all.stream().filter(member -> member.name().equals(key)).count() > 1)
        .isPresent();
  }

  private Slot slot(String key) {
    return body.slot(key);
  }

  private static String literal(Slot slot) {
    return switch (slot) {
      case Slot.Absent _ -> word("absent");
      case Slot.Null _ -> "null";
      case Slot.Value(JsonValue value) -> Plain.text(JsonWriter.compact(value));
    };
  }

  private static String word(String key) {
    return Messages.of("guard.production." + key);
  }
}
