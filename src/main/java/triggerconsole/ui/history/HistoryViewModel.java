package triggerconsole.ui.history;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.Query;
import triggerconsole.ui.exchange.HistoryTable.Page;
import triggerconsole.ui.kit.Job;

/**
 * What the History place shows and which filters are set. A newer question cancels an older one.
 */
public final class HistoryViewModel {

  private final HistoryParts parts;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObservableSet<VerdictCode> verdicts =
      FXCollections.observableSet(EnumSet.allOf(VerdictCode.class));
  private final BooleanProperty sending = new SimpleBooleanProperty(true);
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
  private final ObjectProperty<Optional<String>> profile =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<String> profiles = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Page>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<HistoryEntry>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Job> search = Optional.empty();
  private Optional<Job> load = Optional.empty();

  /** Nothing is loaded until {@link #refresh}. */
  public HistoryViewModel(HistoryParts parts) {
    this.parts = parts;
    text.addListener((property, before, now) -> refresh());
    period.addListener((property, before, now) -> refresh());
    profile.addListener((property, before, now) -> refresh());
    sending.addListener((property, before, now) -> refresh());
    verdicts.addListener((SetChangeListener<VerdictCode>) change -> refresh());
  }

  /** The words that every row must hold. */
  public StringProperty text() {
    return text;
  }

  /** The verdicts that are shown. */
  public ObservableSet<VerdictCode> verdicts() {
    return verdicts;
  }

  /** Whether requests on their way are shown. */
  public BooleanProperty sending() {
    return sending;
  }

  /** How far back. */
  ObjectProperty<Period> period() {
    return period;
  }

  /** The one profile that is shown, or all. */
  public ObjectProperty<Optional<String>> profile() {
    return profile;
  }

  /** The profiles that occur in the history. */
  public ObservableList<String> profiles() {
    return profiles;
  }

  /** What the filters found. */
  public ReadOnlyObjectProperty<Optional<Page>> page() {
    return page.getReadOnlyProperty();
  }

  /** The entry that is looked at, whole. */
  public ReadOnlyObjectProperty<Optional<HistoryEntry>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Whether a filter hides anything at all. */
  public boolean filtered() {
    return !query().equals(Query.ALL);
  }

  /** Lets every filter go. */
  public void clearFilters() {
    verdicts.addAll(EnumSet.allOf(VerdictCode.class));
    sending.set(true);
    period.set(Period.ALL);
    profile.set(Optional.empty());
    text.set("");
  }

  /** Asks again. */
  public void refresh() {
    search.ifPresent(Job::cancel);
    Query query = query();
    search =
        Optional.of(
            parts
                .background()
                .run("search history", () -> Page.load(parts.history(), query), this::found));
  }

  /** Loads an entry whole. */
  public void show(long id) {
    load.ifPresent(Job::cancel);
    load =
        Optional.of(
            parts.background().run("load entry", () -> parts.history().entry(id), shown::set));
  }

  /** Shows no entry. */
  public void showNone() {
    load.ifPresent(Job::cancel);
    shown.set(Optional.empty());
  }

  /** Writes the person's own words to an entry. */
  public void note(HistoryEntry entry, String note) {
    parts
        .background()
        .run(
            "write note",
            () -> parts.history().setNote(entry.id(), note),
            kept -> {
              shown.get().filter(now -> now.id() == entry.id()).ifPresent(now -> show(now.id()));
              refresh();
            });
  }

  /** Deletes entries for good. */
  public void delete(List<Long> ids) {
    parts
        .background()
        .run(
            "delete entries",
            () -> parts.history().delete(ids),
            deleted -> {
              if (shown.get().map(HistoryEntry::id).filter(ids::contains).isPresent()) {
                shown.set(Optional.empty());
              }
              refresh();
            });
  }

  /** The query that the filters make. */
  public Query query() {
    Set<VerdictCode> chosen = verdicts;
    Optional<Set<VerdictCode>> only =
        chosen.size() == VerdictCode.values().length && sending.get()
            ? Optional.empty()
            : Optional.of(Set.copyOf(chosen));
    return new Query(
        text.get(),
        only,
        sending.get(),
        profile.get(),
        Optional.empty(),
        period.get().from(parts.clock().instant(), ZoneId.systemDefault()),
        Optional.empty());
  }

  private void found(Page found) {
    page.set(Optional.of(found));
    parts.background().run("profiles used", parts.history()::profiles, profiles::setAll);
  }
}
