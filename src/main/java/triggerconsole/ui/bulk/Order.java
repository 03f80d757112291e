package triggerconsole.ui.bulk;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import triggerconsole.bulk.BulkChoices;
import triggerconsole.bulk.BulkOptions;
import triggerconsole.bulk.BulkOrder;
import triggerconsole.bulk.LedgerFacts;
import triggerconsole.bulk.Mapping;
import triggerconsole.profile.Profile;
import triggerconsole.send.Production;
import triggerconsole.send.Target.ToProfile;

/**
 * What the person wants sent, and where to.
 *
 * @param order names the production profile as confirmed: before anything leaves, its number of
 *     rows is asked for
 */
record Order(BulkOrder order, Profile profile) {

  /** The rows of the set-up; it has a file and a mapping. */
  static Order of(SetupViewModel setup, Profile profile, int timeLimitSeconds) {
    ChosenFile file = setup.file().get().orElseThrow();
    return of(
        file.path(),
        file.encoding(),
        setup.mapping(),
        profile,
        choices(setup, Optional.of(setup.sendAnyway().get()), timeLimitSeconds));
  }

  /** The rows of a past run as its ledger says, at the pace of the set-up. */
  static Order of(LedgerFacts facts, SetupViewModel setup, Profile profile, int timeLimitSeconds) {
    return of(
        facts.file(),
        facts.encoding(),
        Optional.empty(),
        profile,
        choices(setup, Optional.empty(), timeLimitSeconds));
  }

  private static Order of(
      Path file,
      Optional<Charset> encoding,
      Optional<Mapping> mapping,
      Profile profile,
      BulkChoices choices) {
    ToProfile target = new ToProfile(profile);
    Optional<String> name =
        Production.is(target) ? Optional.of(Production.name(target)) : Optional.empty();
    return new Order(
        new BulkOrder(file, encoding, mapping, target, choices, name, OptionalInt.empty()),
        profile);
  }

  /** The same with the number of rows that the person typed. */
  Order confirmed(int rows) {
    return new Order(
        new BulkOrder(
            order.file(),
            order.encoding(),
            order.mapping(),
            order.target(),
            order.choices(),
            order.confirmation(),
            OptionalInt.of(rows)),
        profile);
  }

  /** The rate that counts for the target. */
  OptionalDouble rate() {
    return order.choices().over(BulkOptions.DEFAULT).rate(order.target());
  }

  private static BulkChoices choices(
      SetupViewModel setup, Optional<Boolean> anyway, int timeLimitSeconds) {
    OptionalInt rate = setup.rate().get();
    return new BulkChoices(
        setup.atOnce().get(),
        rate.isPresent() ? OptionalDouble.of(rate.getAsInt()) : OptionalDouble.empty(),
        OptionalInt.of(setup.stopAfter().get().orElse(0)),
        anyway,
        Optional.of(Duration.ofSeconds(timeLimitSeconds)));
  }
}
