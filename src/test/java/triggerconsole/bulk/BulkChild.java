package triggerconsole.bulk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import triggerconsole.bulk.Bulk.Way;
import triggerconsole.bulk.Opening.Ready;
import triggerconsole.exchange.HttpSender;
import triggerconsole.history.History;
import triggerconsole.profile.Profiles;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.send.SendTrigger;
import triggerconsole.send.Target.ToUrl;
import triggerconsole.trigger.Token;

/**
 * A program that runs a ledger and is killed: it begins or goes on with the run of a file, and says
 * each row that was answered on a line of its own.
 */
final class BulkChild {

  private BulkChild() {}

  /** Arguments: the data folder, the file, the endpoint's URL, its token, how to begin. */
  public static void main(String... arguments) {
    Path folder = Path.of(arguments[0]);
    try (History history = History.open(folder)) {
      HttpSender sender = new HttpSender(List.of());
      TokenVault vault = new TokenVault(new MapKeychain(), new Profiles(folder)::store);
      InstantSource clock = InstantSource.system();
      SendTrigger trigger = new SendTrigger(history, vault, () -> sender, clock);
      Bulk bulk = new Bulk(trigger, new Ledgers(folder, clock), clock);
      Opening opening = bulk.open(order(arguments), Way.valueOf(arguments[4]), finding -> {});
      System.out.println(opening.getClass().getSimpleName());
      if (opening instanceof Ready(BulkRun run, Plan ignored)) {
        try (run) {
          run.run(new Telling());
        }
      }
    }
  }

  private static BulkOrder order(String... arguments) {
    return new BulkOrder(
        Path.of(arguments[1]),
        Optional.empty(),
        MappingText.read(List.of("user_id=user", "module_id=module", "plan=plan")).mapping(),
        new ToUrl(arguments[2], Optional.of(new Token(arguments[3])), Set.of()),
        new BulkChoices(
            OptionalInt.of(4),
            OptionalDouble.of(400),
            OptionalInt.of(0),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        OptionalInt.empty());
  }

  private static final class Telling implements BulkListener {
    @Override
    public void answered(int index, RowOutcome outcome) {
      System.out.println(index);
    }

    @Override
    public void tooManyRequests(BulkRun run) {
      run.stop();
    }
  }
}
