package triggerconsole.ui.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import triggerconsole.bulk.Bulk;
import triggerconsole.bulk.Plan;
import triggerconsole.bulk.RowFinding;
import triggerconsole.trigger.Severity;
import triggerconsole.ui.kit.Job;

/** Looks at every row and sends nothing. */
public final class DryRunViewModel {

  /** More findings of one severity are counted, and not listed: nobody reads them one by one. */
  static final int MOST_LISTED = 10_000;

  /** What came of it. */
  record Checked(Plan plan, List<RowFinding> findings) {

    /** Those that matter at least so much, or all of them. */
    List<RowFinding> of(Optional<Severity> severity) {
      return severity.isEmpty()
          ? findings
          : findings.stream().filter(found -> found.severity() == severity.get()).toList();
    }

    /** What the person wants to see first. */
    Optional<Severity> worst() {
      return Stream.of(Severity.ERROR, Severity.WARNING)
          .filter(severity -> plan.count(severity) > 0)
          .findFirst();
    }
  }

  private final BulkParts parts;
  private final ReadOnlyObjectWrapper<Optional<Checked>> checked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
  private Optional<Job> job = Optional.empty();

  DryRunViewModel(BulkParts parts) {
    this.parts = parts;
  }

  /** What came of the last one, as long as it still says what would be sent. */
  ReadOnlyObjectProperty<Optional<Checked>> checked() {
    return checked.getReadOnlyProperty();
  }

  /** Whether rows are looked at. */
  ReadOnlyBooleanProperty checking() {
    return checking.getReadOnlyProperty();
  }

  /** Looks at the order's rows; a second press while it does changes nothing. */
  void start(Order order) {
    if (checking.get()) {
      return;
    }
    forget();
    checking.set(true);
    job =
        Optional.of(
            parts
                .background()
                .run(
                    "dry run",
                    () -> check(order),
                    done -> {
                      checking.set(false);
                      checked.set(Optional.of(done).filter(all -> !all.plan().interrupted()));
                    }));
  }

  /** Lets it go; what was found is no longer what would be sent. */
  void forget() {
    job.ifPresent(Job::cancel);
    job = Optional.empty();
    checking.set(false);
    checked.set(Optional.empty());
  }

  private static Checked check(Order order) {
    List<RowFinding> findings = new ArrayList<>();
    Map<Severity, Integer> listed = new EnumMap<>(Severity.class);
    Plan plan =
        Bulk.dryRun(
            order.order(),
            finding -> {
              // Notes must not crowd the errors out.
              if (listed.merge(finding.severity(), 1, Integer::sum) <= MOST_LISTED) {
                findings.add(finding);
              }
            });
    return new Checked(plan, findings);
  }
}
