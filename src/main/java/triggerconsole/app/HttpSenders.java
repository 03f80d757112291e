package triggerconsole.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import triggerconsole.exchange.HttpSender;
import triggerconsole.exchange.Line;
import triggerconsole.exchange.Sender;
import triggerconsole.exchange.Senders;

/** Has senders that trust the certificates which the settings name at that moment. */
final class HttpSenders implements Senders {

  private final Supplier<List<Path>> certificates;
  private Optional<Built> built = Optional.empty();

  private record Built(List<Path> certificates, HttpSender sender) {}

  HttpSenders(Supplier<List<Path>> certificates) {
    this.certificates = certificates;
  }

  @Override
  public Sender one() {
    return sender();
  }

  @Override
  public Line line() {
    return sender().line();
  }

  private synchronized HttpSender sender() {
    List<Path> wanted = certificates.get();
    Built current =
        built
            .filter(one -> one.certificates().equals(wanted))
            .orElseGet(() -> new Built(wanted, new HttpSender(wanted)));
    built = Optional.of(current);
    return current.sender();
  }
}
