package triggerconsole.app;

import java.util.Optional;
import java.util.function.Supplier;

/** A part that is built once, when it is first asked for. */
final class Lazy<T> {

  private final Supplier<T> source;
  private Optional<T> part = Optional.empty();

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  synchronized T get() {
    T built = part.orElseGet(source);
    part = Optional.of(built);
    return built;
  }

  /** The part if it was built. */
  synchronized Optional<T> built() {
    return part;
  }
}
