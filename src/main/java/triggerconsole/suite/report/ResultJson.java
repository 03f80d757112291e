package triggerconsole.suite.report;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Difference;
import triggerconsole.suite.Mark;

/** A result as a line of a record. */
final class ResultJson {

  /** Why a line is no result, in words that end a sentence. */
  static final class Damaged extends Exception {
    Damaged(String reason) {
      super(reason);
    }
  }

  private final JsonObject object;

  private ResultJson(JsonObject object) {
    this.object = object;
  }

  /** One line without its end; the keys stand in the order of {@link CaseResult}. */
  static String line(CaseResult result) {
    List<Member> members = new ArrayList<>();
    members.add(new Member("suite", JsonValue.text(result.suite())));
    members.add(new Member("index", JsonValue.number(result.index())));
    members.add(new Member("name", JsonValue.text(result.name())));
    members.add(new Member("row", number(result.row())));
    members.add(new Member("mark", JsonValue.text(result.mark().name())));
    members.add(new Member("reason", JsonValue.text(result.reason())));
    members.add(
        new Member(
            "differences",
            new JsonArray(result.differences().stream().map(ResultJson::difference).toList())));
    members.add(new Member("verdict", name(result.verdict())));
    members.add(new Member("fields", JsonValue.texts(result.fields())));
    members.add(new Member("cause", name(result.cause())));
    members.add(new Member("status", number(result.status())));
    members.add(
        new Member(
            "startedAt", JsonValue.text(result.startedAt().map(Instant::toString).orElse(null))));
    members.add(new Member("durationMs", number(result.durationMs())));
    members.add(new Member("historyId", number(result.historyId())));
    return JsonWriter.compact(new JsonObject(members));
  }

  /** The result that a line holds. Keys that it does not know are passed over. */
  static CaseResult result(byte[] line) throws Damaged {
    String text =
        Json.utf8(line).orElseThrow(() -> new Damaged(Messages.of("report.damaged.utf8")));
    Optional<JsonValue> value = Json.parse(text);
    if (value.isEmpty() || !(value.get() instanceof JsonObject object)) {
      throw new Damaged(Messages.of("report.damaged.json"));
    }
    return new ResultJson(object).result();
  }

  private CaseResult result() throws Damaged {
    int index = whole("index").orElseThrow(() -> wrong("index"));
    if (index < 0) {
      throw wrong("index");
    }
    return new CaseResult(
        text("suite").orElseThrow(() -> wrong("suite")),
        index,
        text("name").orElseThrow(() -> wrong("name")),
        whole("row").map(OptionalInt::of).orElseGet(OptionalInt::empty),
        code("mark", Mark.class).orElseThrow(() -> wrong("mark")),
        text("reason").orElse(""),
        differences(),
        code("verdict", VerdictCode.class),
        texts("fields"),
        code("cause", Cause.class),
        whole("status").map(OptionalInt::of).orElseGet(OptionalInt::empty),
        moment("startedAt"),
        milliseconds("durationMs"),
        id("historyId"));
  }

  private static JsonValue difference(Difference difference) {
    return new JsonObject(
        List.of(
            new Member("what", JsonValue.text(difference.what())),
            new Member("expected", JsonValue.text(difference.expected())),
            new Member("actual", JsonValue.text(difference.actual()))));
  }

  private List<Difference> differences() throws Damaged {
    List<Difference> differences = new ArrayList<>();
    for (JsonValue item : items("differences")) {
      if (!(item instanceof JsonObject members)) {
        throw wrong("differences");
      }
      ResultJson difference = new ResultJson(members);
      differences.add(
          new Difference(
              difference.text("what").orElseThrow(() -> wrong("what")),
              difference.text("expected").orElseThrow(() -> wrong("expected")),
              difference.text("actual").orElseThrow(() -> wrong("actual"))));
    }
    return differences;
  }

  private List<String> texts(String key) throws Damaged {
    List<String> texts = new ArrayList<>();
    for (JsonValue item : items(key)) {
      if (!(item instanceof JsonText text)) {
        throw wrong(key);
      }
      texts.add(text.text());
    }
    return texts;
  }

  private List<JsonValue> items(String key) throws Damaged {
    Optional<JsonValue> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof JsonArray array) {
      return array.items();
    }
    throw wrong(key);
  }

  private Optional<String> text(String key) throws Damaged {
    Optional<JsonValue> value = value(key);
    if (value.isPresent() && !(value.get() instanceof JsonText)) {
      throw wrong(key);
    }
    return value.map(known -> ((JsonText) known).text());
  }

  private Optional<BigDecimal> decimal(String key) throws Damaged {
    Optional<JsonValue> value = value(key);
    if (value.isPresent() && !(value.get() instanceof JsonNumber)) {
      throw wrong(key);
    }
    try {
      return value.map(known -> new BigDecimal(((JsonNumber) known).literal()));
    } catch (NumberFormatException e) {
      throw wrong(key);
    }
  }

  private Optional<Integer> whole(String key) throws Damaged {
    Optional<BigDecimal> number = decimal(key);
    try {
      return number.map(BigDecimal::intValueExact);
    } catch (ArithmeticException e) {
      throw wrong(key);
    }
  }

  private OptionalLong id(String key) throws Damaged {
    Optional<BigDecimal> number = decimal(key);
    try {
      return number.isPresent()
          ? OptionalLong.of(number.get().longValueExact())
          : OptionalLong.empty();
    } catch (ArithmeticException e) {
      throw wrong(key);
    }
  }

  private OptionalDouble milliseconds(String key) throws Damaged {
    Optional<BigDecimal> number = decimal(key);
    if (number.isEmpty()) {
      return OptionalDouble.empty();
    }
    double duration = number.get().doubleValue();
    if (duration < 0 || Double.isInfinite(duration)) {
      throw wrong(key);
    }
    return OptionalDouble.of(duration);
  }

  private Optional<Instant> moment(String key) throws Damaged {
    Optional<String> text = text(key);
    try {
      return text.map(Instant::parse);
    } catch (DateTimeException e) {
      throw wrong(key);
    }
  }

  private <E extends Enum<E>> Optional<E> code(String key, Class<E> codes) throws Damaged {
    Optional<String> name = text(key);
    try {
      return name.map(known -> Enum.valueOf(codes, known));
    } catch (IllegalArgumentException e) {
      throw wrong(key);
    }
  }

  private Optional<JsonValue> value(String key) {
    return object.get(key).filter(value -> !value.equals(JsonValue.NULL));
  }

  private static Damaged wrong(String key) {
    return new Damaged(Messages.of("report.damaged.key", key));
  }

  private static JsonValue name(Optional<? extends Enum<?>> code) {
    return JsonValue.text(code.map(Enum::name).orElse(null));
  }

  private static JsonValue number(OptionalInt number) {
    return number.isPresent() ? JsonValue.number(number.getAsInt()) : JsonValue.NULL;
  }

  private static JsonValue number(OptionalLong number) {
    return number.isPresent() ? JsonValue.number(number.getAsLong()) : JsonValue.NULL;
  }

  private static JsonValue number(OptionalDouble number) {
    return number.isPresent()
        ? new JsonNumber(BigDecimal.valueOf(number.getAsDouble()).toPlainString())
        : JsonValue.NULL;
  }
}
