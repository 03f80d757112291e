package triggerconsole.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import triggerconsole.base.Bytes;
import triggerconsole.bulk.Bulk.Way;
import triggerconsole.bulk.Opening.Ready;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Outcome;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.history.History;
import triggerconsole.profile.Profiles;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.send.SendTrigger;
import triggerconsole.send.Target;
import triggerconsole.send.Target.ToUrl;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.Token;

/** A data folder, a file of rows, and a service that answers as a test says. */
final class BulkDesk implements AutoCloseable {

  static final String URL = "http://127.0.0.1:1/actionsvc/trigger-response/";
  static final Answer ACCEPTED = answer(200, "{\"error\":\"\",\"message\":\"1\"}");
  static final Answer UNKNOWN_USER =
      answer(404, "{\"error\":[\"Bot user with this id does not exist\"],\"message\":\"\"}");
  static final Answer UNAUTHORIZED =
      answer(403, "{\"error\":[\"Invalid authentication credentials\"],\"message\":\"\"}");
  static final Answer TOO_MANY = answer(429, "slow down");
  static final Failure CUT = new Failure(Cause.CONNECTION_LOST, true, "cut", 1.0);

  private final Path file;
  private final History history;
  private final Ledgers ledgers;
  private final Bulk bulk;
  private final List<String> users = Collections.synchronizedList(new ArrayList<>());
  private Function<TriggerRequest, Outcome> service = request -> ACCEPTED;

  BulkDesk(Path folder) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
    this.file = folder.resolve("rows.csv");
    this.history = History.open(folder.resolve("home"));
    this.ledgers = new Ledgers(folder.resolve("home"), clock);
    TokenVault vault = new TokenVault(new MapKeychain(), new Profiles(folder)::store);
    SendTrigger trigger =
        new SendTrigger(
            history,
            vault,
            () ->
                (request, credential, limit) -> {
                  users.add(request.body().plain(Keys.USER_ID).orElse(""));
                  return service.apply(request);
                },
            clock);
    this.bulk = new Bulk(trigger, ledgers, clock);
  }

  static Answer answer(int status, String body) {
    return new Answer(status, List.of(), Bytes.of(body), false, 1.0, 2.0);
  }

  Bulk bulk() {
    return bulk;
  }

  Ledgers ledgers() {
    return ledgers;
  }

  History history() {
    return history;
  }

  Path file() {
    return file;
  }

  /** Who was sent something, in the order of leaving. */
  List<String> users() {
    return users;
  }

  void serves(Function<TriggerRequest, Outcome> answers) {
    service = answers;
  }

  void rows(String... rows) throws IOException {
    write("user,module,plan\n" + String.join("\n", rows) + "\n");
  }

  /** Users {@code u1} to so many. */
  void users(int count) throws IOException {
    StringBuilder text = new StringBuilder("user,module,plan\n");
    for (int i = 1; i <= count; i++) {
      text.append("u").append(i).append(",1068935,gold\n");
    }
    write(text.toString());
  }

  void write(String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  BulkOrder order() {
    return order(1, 0);
  }

  BulkOrder order(int concurrency, int stopAfter) {
    return order(
        new ToUrl(URL, Optional.of(new Token("canary-7f3a")), Set.of()), concurrency, stopAfter);
  }

  BulkOrder order(Target target, int concurrency, int stopAfter) {
    return new BulkOrder(
        file,
        Optional.empty(),
        MappingText.read(List.of("user_id=user", "module_id=module", "plan=plan")).mapping(),
        target,
        new BulkChoices(
            OptionalInt.of(concurrency),
            OptionalDouble.empty(),
            OptionalInt.of(stopAfter),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        OptionalInt.empty());
  }

  BulkRun ready(BulkOrder order, Way way) {
    Opening opening = bulk.open(order, way, finding -> {});
    if (opening instanceof Ready(BulkRun run, Plan ignored)) {
      return run;
    }
    throw new AssertionError(opening.toString());
  }

  /** A whole run in which a 429 is the end. */
  BulkEnd run(BulkOrder order, Way way) {
    try (BulkRun run = ready(order, way)) {
      return run.run(BulkRun::stop);
    }
  }

  LedgerView newest() {
    return ledgers.view(ledgers.list().getFirst().facts().name()).orElseThrow();
  }

  @Override
  public void close() {
    history.close();
  }
}
