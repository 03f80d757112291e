package triggerconsole.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Header;
import triggerconsole.trigger.Severity;

/** The lists and texts of an entry that nobody selects by, as JSON in a column. */
final class StoredJson {

  private StoredJson() {}

  static String texts(List<String> texts) {
    return JsonWriter.compact(JsonValue.texts(texts));
  }

  static List<String> texts(String stored) {
    return texts(parse(stored));
  }

  static String headers(List<Header> headers) {
    return JsonWriter.compact(
        new JsonObject(
            headers.stream()
                .map(header -> new Member(header.name(), JsonValue.text(header.value())))
                .toList()));
  }

  static List<Header> headers(String stored) {
    return ((JsonObject) parse(stored))
        .members().stream()
            .map(member -> new Header(member.name(), ((JsonText) member.value()).text()))
            .toList();
  }

  static String findings(List<PastFinding> findings) {
    return JsonWriter.compact(EntryJson.findings(findings));
  }

  static List<PastFinding> findings(String stored) {
    List<PastFinding> findings = new ArrayList<>();
    for (JsonValue item : ((JsonArray) parse(stored)).items()) {
      JsonObject finding = (JsonObject) item;
      findings.add(
          new PastFinding(
              text(finding, "rule").orElseThrow(),
              Severity.valueOf(text(finding, "severity").orElseThrow()),
              text(finding, "pointer").orElseThrow(),
              text(finding, "message").orElseThrow(),
              text(finding, "fix")));
    }
    return findings;
  }

  /** What the row's own columns do not hold of a verdict. */
  static String verdict(Verdict verdict) {
    return JsonWriter.compact(
        new JsonObject(
            List.of(
                new Member("fields", JsonValue.texts(verdict.fields())),
                new Member(
                    "statusAsDocumented",
                    JsonValue.bool(verdict.statusAsDocumented().orElse(null))),
                new Member("cause", JsonValue.text(verdict.cause().map(Cause::name).orElse(null))),
                new Member("explanation", JsonValue.text(verdict.explanation())),
                new Member("nextSteps", JsonValue.texts(verdict.nextSteps())),
                new Member("evidence", JsonValue.texts(verdict.evidence())))));
  }

  static Verdict verdict(
      VerdictCode code, OptionalInt documentedError, String title, String chip, String stored) {
    JsonObject details = (JsonObject) parse(stored);
    return new Verdict(
        code,
        documentedError,
        texts(details.get("fields").orElseThrow()),
        details
            .get("statusAsDocumented")
            .filter(JsonBoolean.class::isInstance)
            .map(value -> ((JsonBoolean) value).value()),
        text(details, "cause").map(Cause::valueOf),
        title,
        chip,
        text(details, "explanation").orElseThrow(),
        texts(details.get("nextSteps").orElseThrow()),
        texts(details.get("evidence").orElseThrow()));
  }

  private static JsonValue parse(String stored) {
    return Json.parse(stored).orElseThrow();
  }

  private static List<String> texts(JsonValue array) {
    return ((JsonArray) array).items().stream().map(item -> ((JsonText) item).text()).toList();
  }

  private static Optional<String> text(JsonObject object, String key) {
    return object
        .get(key)
        .filter(JsonText.class::isInstance)
        .map(value -> ((JsonText) value).text());
  }
}
