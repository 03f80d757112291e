package triggerconsole.ui.bulk;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import triggerconsole.bulk.BulkOptions;
import triggerconsole.bulk.Mapping;
import triggerconsole.bulk.ValueType;
import triggerconsole.table.TableTrouble;
import triggerconsole.ui.kit.Job;

/** The file, where its columns go, and how fast: what a run is made of before there is one. */
public final class SetupViewModel {

  private final BulkParts parts;
  private final ReadOnlyObjectWrapper<Optional<ChosenFile>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ChosenFile.Whole>> whole =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<ColumnGoal>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty moduleForAll = new SimpleStringProperty("");
  private final StringProperty waitForAll = new SimpleStringProperty("");
  private final ObjectProperty<OptionalInt> rate = new SimpleObjectProperty<>(OptionalInt.empty());
  private final ObjectProperty<OptionalInt> atOnce =
      new SimpleObjectProperty<>(OptionalInt.of(BulkOptions.DEFAULT.concurrency()));
  private final ObjectProperty<OptionalInt> stopAfter =
      new SimpleObjectProperty<>(OptionalInt.of(BulkOptions.DEFAULT.stopAfter()));
  private final BooleanProperty sendAnyway = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Wiring> wiring = new ReadOnlyObjectWrapper<>(Wiring.NONE);
  private Optional<Job> looking = Optional.empty();
  private Optional<Job> counting = Optional.empty();

  /** Nothing is chosen yet. */
  SetupViewModel(BulkParts parts) {
    this.parts = parts;
    moduleForAll.subscribe(text -> wire());
    waitForAll.subscribe(text -> wire());
  }

  /** The file that is chosen. */
  ReadOnlyObjectProperty<Optional<ChosenFile>> file() {
    return file.getReadOnlyProperty();
  }

  /** What the whole file tells; nothing while it is read. */
  ReadOnlyObjectProperty<Optional<ChosenFile.Whole>> whole() {
    return whole.getReadOnlyProperty();
  }

  /** The columns in their order, each with where it goes. */
  ReadOnlyObjectProperty<List<ColumnGoal>> columns() {
    return columns.getReadOnlyProperty();
  }

  /** The module of every row, where no column says it. */
  StringProperty moduleForAll() {
    return moduleForAll;
  }

  /** The wait of every row in seconds, where no column says it. */
  StringProperty waitForAll() {
    return waitForAll;
  }

  /** So many a second; without one as fast as it goes. */
  ObjectProperty<OptionalInt> rate() {
    return rate;
  }

  /** How many may be under way at once. */
  ObjectProperty<OptionalInt> atOnce() {
    return atOnce;
  }

  /** So many failures in a row stop the run; without one it is not stopped. */
  ObjectProperty<OptionalInt> stopAfter() {
    return stopAfter;
  }

  /** Whether rows that break a documented rule are sent all the same. */
  BooleanProperty sendAnyway() {
    return sendAnyway;
  }

  /** What the columns and the texts make together. */
  ReadOnlyObjectProperty<Wiring> wiring() {
    return wiring.getReadOnlyProperty();
  }

  /** The mapping, where there is one that can be used. */
  Optional<Mapping> mapping() {
    return wiring.get().mapping();
  }

  /** Takes another file and guesses where its columns go. */
  void choose(Path path) {
    choose(path, Optional.empty());
  }

  /** The same in an encoding that the person says it has. */
  void choose(Path path, Optional<Charset> encoding) {
    looking.ifPresent(Job::cancel);
    counting.ifPresent(Job::cancel);
    looking =
        Optional.of(
            parts
                .background()
                .run("look at rows", () -> ChosenFile.look(path, encoding), this::looked));
  }

  /** Sends a column somewhere else; whoever was there before becomes a variable. */
  void send(String column, Goal goal) {
    boolean one = !goal.isVariable() && goal.kind() != Goal.Kind.NOWHERE;
    columns.set(
        columns.get().stream()
            .map(known -> {
              if (known.column().equals(column)) {
                return new ColumnGoal(column, goal);
              }
              return one && known.goal().kind() == goal.kind()
                  ? new ColumnGoal(
                      known.column(), Guesses.variable(known.column()).typed(variableType()))
                  : known;
            })
            .toList());
    wire();
  }

  /** What the cells of a new variable are made into. */
  ValueType variableType() {
    return file.get().map(ChosenFile::type).orElse(ValueType.AS_IS);
  }

  /** What keeps the file from being sent, at its beginning or further on. */
  Optional<TableTrouble> trouble() {
    return file.get()
        .flatMap(ChosenFile::trouble)
        .or(() -> whole.get().flatMap(ChosenFile.Whole::trouble));
  }

  /** Whether a column says it, so that there is nothing for all rows to say. */
  boolean fromColumn(Goal.Kind kind) {
    return columns.get().stream().anyMatch(known -> known.goal().kind() == kind);
  }

  /** Lets the file go. */
  void clear() {
    looking.ifPresent(Job::cancel);
    counting.ifPresent(Job::cancel);
    whole.set(Optional.empty());
    columns.set(List.of());
    file.set(Optional.empty());
    wire();
  }

  private void looked(ChosenFile chosen) {
    boolean same = file.get().filter(now -> now.columns().equals(chosen.columns())).isPresent();
    whole.set(Optional.empty());
    if (!same) {
      columns.set(Guesses.of(chosen.columns(), chosen.type()));
      sendAnyway.set(false);
    }
    file.set(Optional.of(chosen));
    wire();
    if (chosen.trouble().isEmpty()) {
      counting =
          Optional.of(
              parts
                  .background()
                  .run("read rows", chosen::whole, read -> whole.set(Optional.of(read))));
    }
  }

  private void wire() {
    wiring.set(
        Wiring.of(
            columns.get(),
            moduleForAll.get(),
            waitForAll.get(),
            file.get().flatMap(ChosenFile::first)));
  }
}
