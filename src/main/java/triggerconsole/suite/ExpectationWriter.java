package triggerconsole.suite;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;

/** An expectation as a file has it; what the reader makes of it is the same again. */
final class ExpectationWriter {

  private ExpectationWriter() {}

  static JsonObject json(Expectation expectation) {
    List<Member> members = new ArrayList<>();
    members.add(new Member("verdict", JsonValue.text(expectation.verdict().name())));
    expectation
        .status()
        .ifPresent(status -> members.add(new Member("status", JsonValue.number(status))));
    expectation
        .fields()
        .ifPresent(fields -> members.add(new Member("fields", JsonValue.texts(fields))));
    if (!expectation.texts().isEmpty()) {
      List<String> texts = expectation.texts().stream().map(NewCase::escaped).toList();
      members.add(
          new Member(
              "text",
              texts.size() == 1 ? JsonValue.text(texts.getFirst()) : JsonValue.texts(texts)));
    }
    expectation
        .longestMs()
        .ifPresent(longest -> members.add(new Member("longest-ms", number(longest))));
    expectation.after().ifPresent(after -> members.add(new Member("after", json(after))));
    return new JsonObject(members);
  }

  private static JsonValue json(Afterwards after) {
    JsonValue unchanged = JsonValue.text(ExpectationReader.UNCHANGED);
    List<Member> members = new ArrayList<>();
    after
        .user()
        .ifPresent(user -> members.add(new Member("user", JsonValue.text(NewCase.escaped(user)))));
    switch (after.module()) {
      case Afterwards.Anywhere _ -> {}
      case Afterwards.Unchanged _ -> members.add(new Member("module", unchanged));
      case Afterwards.At(long id) -> members.add(new Member("module", JsonValue.number(id)));
      case Afterwards.Nowhere _ -> members.add(new Member("module", JsonValue.NULL));
    }
    if (after.variablesUnchanged()) {
      members.add(new Member("variables", unchanged));
    } else if (!after.variables().isEmpty()) {
      List<Member> variables = new ArrayList<>();
      after
          .variables()
          .forEach((name, value) -> variables.add(new Member(name, NewCase.escaped(value))));
      members.add(new Member("variables", new JsonObject(variables)));
    }
    return new JsonObject(members);
  }

  private static JsonValue number(double value) {
    return new JsonNumber(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
  }
}
