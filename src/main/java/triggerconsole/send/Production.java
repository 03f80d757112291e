package triggerconsole.send;

import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.exchange.Urls;
import triggerconsole.profile.Environment;
import triggerconsole.send.SendResult.Guard;
import triggerconsole.send.SendResult.Refusal;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.send.Target.ToUrl;

/**
 * What keeps a request from reaching real customers by mistake (contract, section 3): production
 * has to be confirmed by name, and its token never travels in the clear.
 */
public final class Production {

  /** The one host of the service (article, path). */
  public static final String HOST = "app.certainly.io";

  private Production() {}

  /** Whether real customers are at the other end. */
  public static boolean is(Target target) {
    boolean byProfile =
        target instanceof ToProfile(var profile) && profile.environment() == Environment.PRODUCTION;
    return byProfile || Urls.host(target.url()).filter(HOST::equals).isPresent();
  }

  /** What a person confirms: the profile's name, or the host. */
  public static String name(Target target) {
    return switch (target) {
      case ToProfile(var profile) -> profile.name();
      case ToUrl url -> Urls.host(url.url()).orElse(HOST);
    };
  }

  static Optional<Refusal> guard(SeriesOrder order) {
    Target target = order.target();
    if (!is(target)) {
      return Optional.empty();
    }
    String name = name(target);
    if (!Urls.isHttps(target.url()) && !Urls.isLoopback(target.url())) {
      return refuse(Guard.PRODUCTION_OVER_HTTP, "send.guard.http", name);
    }
    return order.confirmation().filter(name::equalsIgnoreCase).isPresent()
        ? Optional.empty()
        : refuse(Guard.PRODUCTION_NOT_CONFIRMED, "send.guard.confirm", name);
  }

  private static Optional<Refusal> refuse(Guard guard, String key, String name) {
    return Optional.of(new Refusal(guard, Messages.of(key, name)));
  }
}
