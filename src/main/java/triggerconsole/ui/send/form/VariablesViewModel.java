package triggerconsole.ui.send.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

/**
 * The rows of the custom variables table. A row is a value: an edit replaces it. Every command is
 * one change, whatever the number of rows it touches.
 */
public final class VariablesViewModel {

  private final ObservableList<VariableRow> rows = FXCollections.observableArrayList();
  private final ObservableList<VariableRow> view = FXCollections.unmodifiableObservableList(rows);
  private final Runnable onChange;
  private List<VariableRow> snapshot = List.of();

  VariablesViewModel(Runnable onChange) {
    this.onChange = onChange;
  }

  /** The rows, to be read only. */
  public ObservableList<VariableRow> rows() {
    return view;
  }

  /** The rows as a value, without copying them. */
  List<VariableRow> snapshot() {
    return snapshot;
  }

  /** Adds a row for a text value at the end and says where it is. */
  public int add(String name) {
    rows.add(new VariableRow(true, name, VariableType.TEXT, ""));
    changed();
    return rows.size() - 1;
  }

  /** Adds rows at a place, as pasting does. */
  public void insert(int index, List<VariableRow> added) {
    if (!added.isEmpty()) {
      rows.addAll(Math.clamp(index, 0, rows.size()), added);
      changed();
    }
  }

  /** Replaces all rows. */
  public void replaceAll(List<VariableRow> all) {
    rows.setAll(all);
    changed();
  }

  /** Takes rows away. */
  public void remove(Collection<Integer> indices) {
    if (!indices.isEmpty()) {
      Set<Integer> gone = Set.copyOf(indices);
      replaceAll(indices().stream().filter(index -> !gone.contains(index)).map(rows::get).toList());
    }
  }

  /** Puts a copy below each of the rows. */
  public void duplicate(Collection<Integer> indices) {
    if (!indices.isEmpty()) {
      Set<Integer> twice = Set.copyOf(indices);
      replaceAll(
          indices().stream()
              .flatMap(index -> Collections.nCopies(twice.contains(index) ? 2 : 1, index).stream())
              .map(rows::get)
              .toList());
    }
  }

  /** Moves one row to another place. */
  public void move(int from, int to) {
    if (from != to && isRow(from) && isRow(to)) {
      List<VariableRow> moved = new ArrayList<>(rows);
      Collections.rotate(
          moved.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
      rows.setAll(moved);
      changed();
    }
  }

  /** Gives a row another name. */
  public void setName(int index, String name) {
    set(index, row -> new VariableRow(row.enabled(), name, row.type(), row.value()));
  }

  /** Gives a row another type; the text of its value stays. */
  public void setType(int index, VariableType type) {
    set(index, row -> new VariableRow(row.enabled(), row.name(), type, row.value()));
  }

  /** Gives a row another value. */
  public void setValue(int index, String value) {
    set(index, row -> new VariableRow(row.enabled(), row.name(), row.type(), value));
  }

  /** Switches rows on or off; a row that is off is kept but not sent. */
  public void setEnabled(Collection<Integer> indices, boolean enabled) {
    if (indices.size() == 1) {
      indices.forEach(index -> set(index, row -> row.enabled(enabled)));
      return;
    }
    List<VariableRow> switched = new ArrayList<>(rows);
    indices.forEach(index -> switched.set(index, rows.get(index).enabled(enabled)));
    if (!switched.equals(rows)) {
      replaceAll(switched);
    }
  }

  /** Rows as tab-separated text with a title line, as spreadsheets read it. */
  public String tabSeparated(Collection<Integer> indices) {
    return RowText.of(new TreeSet<>(indices).stream().map(rows::get).toList());
  }

  /** Every index there is. */
  public List<Integer> indices() {
    return IntStream.range(0, rows.size()).boxed().toList();
  }

  /** Shows rows without telling anybody. */
  void show(List<VariableRow> shown) {
    if (!snapshot.equals(shown)) {
      rows.setAll(shown);
      snapshot = List.copyOf(shown);
    }
  }

  private void set(int index, UnaryOperator<VariableRow> edit) {
    VariableRow edited = edit.apply(rows.get(index));
    if (!edited.equals(rows.get(index))) {
      rows.set(index, edited);
      changed();
    }
  }

  private boolean isRow(int index) {
    return index >= 0 && index < rows.size();
  }

  private void changed() {
    snapshot = List.copyOf(rows);
    onChange.run();
  }
}
