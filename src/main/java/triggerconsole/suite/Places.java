package triggerconsole.suite;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import triggerconsole.base.Messages;
import triggerconsole.exchange.Urls;
import triggerconsole.history.Origin;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.send.Production;
import triggerconsole.send.SendResult.Refusal;
import triggerconsole.send.SendTrigger;
import triggerconsole.send.Series;
import triggerconsole.send.SeriesOrder;
import triggerconsole.send.SeriesResult;
import triggerconsole.send.Target;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.send.Target.ToUrl;

/** Where the cases of a suite go: the run's target, and the profiles that cases name. */
final class Places implements AutoCloseable {

  private final Map<Optional<String>, Place> places = new HashMap<>();
  private final SendTrigger sendTrigger;
  private final Suite suite;
  private final RunOrder order;

  /**
   * One of them.
   *
   * @param series nothing where no case of the suite may run
   */
  record Place(Target target, Environment environment, Optional<Series> series) {

    /** Why a case does not run there; nothing when it may. */
    Optional<String> forbids(SuiteCase one) {
      return one.conditions().allow(environment)
          ? Optional.empty()
          : Optional.of(
              Messages.of(
                  "suite.elsewhere",
                  one.conditions().environments().stream()
                      .sorted()
                      .map(CaseReader::word)
                      .collect(Collectors.joining(", ")),
                  CaseReader.word(environment)));
    }
  }

  Places(SendTrigger sendTrigger, Suite suite, RunOrder order) {
    this.sendTrigger = sendTrigger;
    this.suite = suite;
    this.order = order;
  }

  /** Asks the guards and fetches the tokens of all places; the first refusal counts. */
  Optional<Refusal> open(Function<String, Profile> profiles) {
    for (SuiteCase one : suite.cases()) {
      Optional<String> name = one.conditions().profile();
      Target target =
          name.<Target>map(named -> new ToProfile(profiles.apply(named))).orElse(order.target());
      Environment environment = environment(target);
      Place known = places.getOrDefault(name, new Place(target, environment, Optional.empty()));
      places.putIfAbsent(name, known);
      if (known.series().isEmpty() && one.conditions().allow(environment)) {
        SeriesOrder wanted =
            new SeriesOrder(target, order.confirmation(), Origin.SUITE, Optional.of(suite.name()));
        switch (sendTrigger.series(wanted)) {
          case SeriesResult.Refused(Refusal refusal) -> {
            return Optional.of(refusal);
          }
          case SeriesResult.Opened(Series series) ->
              places.put(name, new Place(target, environment, Optional.of(series)));
        }
      }
    }
    return Optional.empty();
  }

  /** Where a case goes. */
  Place of(SuiteCase one) {
    return places.get(one.conditions().profile());
  }

  @Override
  public void close() {
    places.values().forEach(place -> place.series().ifPresent(Series::close));
  }

  /** A URL that is in no profile is what its host says. */
  static Environment environment(Target target) {
    if (Production.is(target)) {
      return Environment.PRODUCTION;
    }
    return switch (target) {
      case ToProfile(Profile profile) -> profile.environment();
      case ToUrl url -> Urls.isLoopback(url.url()) ? Environment.SANDBOX : Environment.TEST;
    };
  }
}
