package triggerconsole.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import triggerconsole.base.Bytes;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Header;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.trigger.Body;

/** An exchange as the object that scripts rely on (contract, section 3, {@code --json}). */
public final class EntryJson {

  private final List<Member> members = new ArrayList<>();

  private EntryJson() {}

  /** An entry of the history. */
  public static JsonValue toJson(HistoryEntry entry) {
    NewEntry sent = entry.sent();
    EntryJson json = new EntryJson();
    json.verdict(entry.verdict());
    json.add("findings", findings(sent.findings()));
    json.add("request", request(Optional.of(sent.request().url()), sent.request().body()));
    json.add("response", entry.answer().map(EntryJson::response).orElse(JsonValue.NULL));
    json.add("state", JsonValue.text(entry.state().name()));
    json.add("startedAt", JsonValue.text(sent.startedAt().toString()));
    json.add("durationMs", milliseconds(entry.durationMs()));
    json.origin(OptionalLong.of(entry.id()), sent.profile(), Optional.of(sent.origin()));
    json.add("note", JsonValue.text(entry.note()));
    return new JsonObject(json.members);
  }

  /** A request that the check stopped: it was not sent and is in no history. */
  public static JsonValue stopped(
      TriggerRequest request, List<PastFinding> findings, Optional<String> profile) {
    EntryJson json = new EntryJson();
    json.verdict(Optional.empty());
    json.add("findings", findings(findings));
    json.add("request", request(Optional.of(request.url()), request.body()));
    json.unsent(JsonValue.NULL, profile, Optional.of(Origin.CLI));
    return new JsonObject(json.members);
  }

  /** The verdict for an exchange from elsewhere, of which only a part may be known. */
  public static JsonValue explained(
      Verdict verdict, Optional<Body> request, OptionalInt status, AnswerBody answer) {
    EntryJson json = new EntryJson();
    json.verdict(Optional.of(verdict));
    json.add("findings", findings(List.of()));
    json.add(
        "request", request.map(body -> request(Optional.empty(), body)).orElse(JsonValue.NULL));
    json.unsent(response(status, List.of(), answer), Optional.empty(), Optional.empty());
    return new JsonObject(json.members);
  }

  /** One finding, as in {@code check --json} too. */
  public static JsonValue finding(PastFinding finding) {
    return new JsonObject(
        List.of(
            new Member("rule", JsonValue.text(finding.rule())),
            new Member("severity", JsonValue.text(finding.severity().name())),
            new Member("pointer", JsonValue.text(finding.pointer())),
            new Member("message", JsonValue.text(finding.message())),
            new Member("fix", JsonValue.text(finding.fix().orElse(null)))));
  }

  static JsonValue findings(List<PastFinding> findings) {
    return new JsonArray(findings.stream().map(EntryJson::finding).toList());
  }

  private void add(String name, JsonValue value) {
    members.add(new Member(name, value));
  }

  private void verdict(Optional<Verdict> verdict) {
    OptionalInt error = verdict.map(Verdict::documentedError).orElseGet(OptionalInt::empty);
    add("verdict", JsonValue.text(verdict.map(known -> known.code().name()).orElse(null)));
    add("documentedError", number(error));
    add("fields", JsonValue.texts(verdict.map(Verdict::fields).orElse(List.of())));
    add(
        "statusAsDocumented",
        JsonValue.bool(verdict.flatMap(Verdict::statusAsDocumented).orElse(null)));
    add("cause", JsonValue.text(verdict.flatMap(Verdict::cause).map(Cause::name).orElse(null)));
    add("explanation", JsonValue.text(verdict.map(Verdict::explanation).orElse(null)));
    add("nextSteps", JsonValue.texts(verdict.map(Verdict::nextSteps).orElse(List.of())));
  }

  private void unsent(JsonValue response, Optional<String> profile, Optional<Origin> origin) {
    add("response", response);
    add("state", JsonValue.NULL);
    add("startedAt", JsonValue.NULL);
    add("durationMs", JsonValue.NULL);
    origin(OptionalLong.empty(), profile, origin);
    add("note", JsonValue.text(""));
  }

  private void origin(OptionalLong id, Optional<String> profile, Optional<Origin> origin) {
    add("historyId", id.isPresent() ? JsonValue.number(id.getAsLong()) : JsonValue.NULL);
    add("profile", JsonValue.text(profile.orElse(null)));
    add("origin", JsonValue.text(origin.map(Origin::name).orElse(null)));
  }

  private static JsonValue request(Optional<String> url, Body body) {
    List<Member> members = new ArrayList<>();
    members.add(new Member("method", JsonValue.text(TriggerRequest.METHOD)));
    members.add(new Member("url", JsonValue.text(url.orElse(null))));
    members.add(new Member("headers", headers(new TriggerRequest(url.orElse(""), body).headers())));
    addBody(members, body.bytes());
    return new JsonObject(members);
  }

  private static JsonValue response(Answer answer) {
    return response(
        OptionalInt.of(answer.status()),
        answer.headers(),
        new AnswerBody(answer.body(), answer.truncated()));
  }

  private static JsonValue response(OptionalInt status, List<Header> headers, AnswerBody body) {
    List<Member> members = new ArrayList<>();
    members.add(new Member("status", number(status)));
    members.add(new Member("headers", headers(headers)));
    addBody(members, body.bytes().array());
    members.add(new Member("bytes", JsonValue.number(body.bytes().size())));
    members.add(new Member("truncated", JsonValue.bool(body.truncated())));
    return new JsonObject(members);
  }

  private static void addBody(List<Member> members, byte[] bytes) {
    Optional<String> text = Json.utf8(bytes);
    members.add(new Member("body", JsonValue.text(text.orElseGet(() -> Bytes.of(bytes).text()))));
    if (text.isEmpty()) {
      String base64 = Base64.getEncoder().encodeToString(bytes);
      members.add(new Member("bodyBase64", JsonValue.text(base64)));
    }
  }

  /** Case does not tell header names apart; a repeated one keeps its first spelling. */
  private static JsonValue headers(List<Header> headers) {
    Map<String, Member> joined = new LinkedHashMap<>();
    for (Header header : headers) {
      String key = header.name().toLowerCase(Locale.ROOT);
      if (!key.equals("authorization")) {
        joined.merge(
            key,
            new Member(header.name(), JsonValue.text(header.value())),
            (first, next) -> new Member(first.name(), join(first.value(), next.value())));
      }
    }
    return new JsonObject(List.copyOf(joined.values()));
  }

  private static JsonValue join(JsonValue first, JsonValue next) {
    return JsonValue.text(
        ((JsonValue.JsonText) first).text() + ", " + ((JsonValue.JsonText) next).text());
  }

  private static JsonValue number(OptionalInt number) {
    return number.isPresent() ? JsonValue.number(number.getAsInt()) : JsonValue.NULL;
  }

  private static JsonValue milliseconds(OptionalDouble duration) {
    return duration.isPresent()
        ? new JsonNumber(
            BigDecimal.valueOf(duration.getAsDouble())
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString())
        : JsonValue.NULL;
  }
}
