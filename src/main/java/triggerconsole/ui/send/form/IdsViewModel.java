package triggerconsole.ui.send.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import triggerconsole.base.Messages;

/** The users, or the modules, that are offered in a field, and what is known of the one in it. */
public final class IdsViewModel {

  /** More than this is no list to choose from; typing narrows it. */
  private static final int MOST_OFFERED = 50;

  private final ReadOnlyObjectWrapper<List<KnownId>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final Clock clock;

  /** An empty list; times are told from this clock. */
  public IdsViewModel(Clock clock) {
    this.clock = clock;
  }

  /** Everything known, the last used first. */
  public ReadOnlyObjectProperty<List<KnownId>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** Takes another list. */
  public void show(List<KnownId> known) {
    all.set(List.copyOf(known));
  }

  /** What a typed text may mean; everything when it is a known id already, or nothing. */
  public List<KnownId> offered(String typed) {
    boolean everything = typed.isBlank() || find(typed).isPresent();
    return all.get().stream()
        .filter(known -> everything || known.matches(typed))
        .limit(MOST_OFFERED)
        .toList();
  }

  /** The known id that stands in the field. */
  public Optional<KnownId> find(String typed) {
    String id = typed.strip();
    return all.get().stream().filter(known -> known.id().equals(id)).findFirst();
  }

  /** What is known of an id in a few words: its name, where it is from, when it was used. */
  public String remark(KnownId known) {
    List<String> parts = new ArrayList<>();
    if (!known.name().isEmpty()) {
      parts.add(known.name());
    }
    if (!known.remark().isEmpty()) {
      parts.add(known.remark());
    }
    known.lastUsed().ifPresent(at -> parts.add(lastUsed(at)));
    return String.join(" · ", parts);
  }

  private String lastUsed(Instant at) {
    Duration ago = Duration.between(at, clock.instant());
    if (ago.toMinutes() < 1) {
      return Messages.of("send.form.used.now");
    }
    if (ago.toHours() < 1) {
      return Messages.of("send.form.used.minutes", ago.toMinutes());
    }
    if (ago.toDays() < 1) {
      return Messages.of("send.form.used.hours", ago.toHours());
    }
    return Messages.of("send.form.used.days", ago.toDays());
  }
}
