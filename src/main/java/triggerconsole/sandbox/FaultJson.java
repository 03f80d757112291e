package triggerconsole.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;

/** A fault as {@code /__admin/fault} writes it. */
final class FaultJson {

  private static final long DEFAULT_MILLIS = 5_000;
  private static final long MOST = 1_000_000_000;

  private FaultJson() {}

  static JsonValue write(Fault fault) {
    return new JsonObject(
        List.of(
            new Member("fault", JsonValue.text(fault.kind().name())),
            new Member(
                "times",
                fault.times().isEmpty()
                    ? JsonValue.NULL
                    : JsonValue.number(fault.times().getAsLong())),
            new Member("millis", JsonValue.number(fault.delay().toMillis()))));
  }

  static Parsed<Fault> read(Optional<JsonValue> body) {
    if (!(body.orElse(JsonValue.NULL) instanceof JsonObject object)) {
      return new Parsed.Bad<>(Messages.of("sandbox.admin.need-object"));
    }
    Optional<Fault.Kind> kind = object.get("fault").flatMap(FaultJson::kind);
    if (kind.isEmpty()) {
      return new Parsed.Bad<>(Messages.of("sandbox.fault.unknown", kinds()));
    }
    OptionalLong times = whole(object, "times");
    OptionalLong millis = whole(object, "millis");
    if (isGiven(object, "times") && times.orElse(0) == 0) {
      return new Parsed.Bad<>(Messages.of("sandbox.fault.times", MOST));
    }
    if (isGiven(object, "millis") && millis.isEmpty()) {
      return new Parsed.Bad<>(Messages.of("sandbox.fault.millis", MOST));
    }
    long delay = kind.get() == Fault.Kind.SLOW ? millis.orElse(DEFAULT_MILLIS) : 0;
    return new Parsed.Good<>(new Fault(kind.get(), times, Duration.ofMillis(delay)));
  }

  private static Optional<Fault.Kind> kind(JsonValue value) {
    return Arrays.stream(Fault.Kind.values())
        .filter(kind -> value.equals(new JsonText(kind.name())))
        .findFirst();
  }

  private static String kinds() {
    return Arrays.stream(Fault.Kind.values())
        .map(Enum::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static boolean isGiven(JsonObject object, String key) {
    return !(object.get(key).orElse(JsonValue.NULL) instanceof JsonNull);
  }

  private static OptionalLong whole(JsonObject object, String key) {
    return object.get(key).orElse(JsonValue.NULL) instanceof JsonNumber number
            && number.literal().matches("[0-9]{1,10}")
            && Long.parseLong(number.literal()) <= MOST
        ? OptionalLong.of(Long.parseLong(number.literal()))
        : OptionalLong.empty();
  }
}
