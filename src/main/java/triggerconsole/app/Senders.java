package triggerconsole.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import triggerconsole.exchange.HttpSender;
import triggerconsole.exchange.Sender;

/** Has a sender that trusts the certificates which the settings name at that moment. */
final class Senders implements Supplier<Sender> {

  private final Supplier<List<Path>> certificates;
  private Optional<Built> built = Optional.empty();

  private record Built(List<Path> certificates, Sender sender) {}

  Senders(Supplier<List<Path>> certificates) {
    this.certificates = certificates;
  }

  /** Throws a ConsoleException for a file that is no certificate. */
  @Override
  public synchronized Sender get() {
    List<Path> wanted = certificates.get();
    Built current =
        built
            .filter(one -> one.certificates().equals(wanted))
            .orElseGet(() -> new Built(wanted, new HttpSender(wanted)));
    built = Optional.of(current);
    return current.sender();
  }
}
