package triggerconsole.ui.bulk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Mapping;
import triggerconsole.bulk.RowRequest;
import triggerconsole.bulk.Source;
import triggerconsole.table.TableRow;
import triggerconsole.trigger.Body;

/**
 * What the columns' goals come to.
 *
 * @param problem why it cannot be used, in a sentence; empty where it can
 * @param preview the body of the first row, exactly as it would be sent
 */
record Wiring(Optional<Mapping> mapping, String problem, Optional<Body> preview) {

  /** Nothing is chosen yet. */
  static final Wiring NONE = new Wiring(Optional.empty(), "", Optional.empty());

  static Wiring of(List<ColumnGoal> columns, String module, String wait, Optional<TableRow> first) {
    if (columns.isEmpty()) {
      return NONE;
    }
    Optional<String> problem = problem(columns);
    if (problem.isPresent()) {
      return new Wiring(Optional.empty(), problem.get(), Optional.empty());
    }
    Mapping mapping =
        new Mapping(
            source(columns, Goal.Kind.USER_ID).orElseThrow(),
            source(columns, Goal.Kind.MODULE_ID).or(() -> constant(module)),
            source(columns, Goal.Kind.WAIT_TIME).or(() -> constant(wait)),
            variables(columns));
    Optional<Body> preview = first.map(row -> RowRequest.of(mapping, row).body());
    return new Wiring(Optional.of(mapping), "", preview);
  }

  private static Optional<String> problem(List<ColumnGoal> columns) {
    if (source(columns, Goal.Kind.USER_ID).isEmpty()) {
      return Optional.of(Messages.of("bulkplace.problem.user"));
    }
    Set<String> names = new HashSet<>();
    return columns.stream()
        .map(ColumnGoal::goal)
        .filter(Goal::isVariable)
        .map(Goal::name)
        .filter(name -> !names.add(name))
        .findFirst()
        .map(name -> Messages.of("bulkplace.problem.twice", name));
  }

  private static Optional<Source> source(List<ColumnGoal> columns, Goal.Kind kind) {
    return columns.stream()
        .filter(known -> known.goal().kind() == kind)
        .findFirst()
        .map(known -> known.goal().source(known.column()));
  }

  private static SequencedMap<String, Source> variables(List<ColumnGoal> columns) {
    SequencedMap<String, Source> variables = new LinkedHashMap<>();
    columns.stream()
        .filter(known -> known.goal().isVariable())
        .forEach(known -> variables.put(known.goal().name(), known.goal().source(known.column())));
    return variables;
  }

  /** The same in every row: a number where the text is one; nothing for an empty text. */
  private static Optional<Source> constant(String text) {
    String plain = text.strip();
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    JsonValue value = Json.isNumber(plain) ? new JsonNumber(plain) : new JsonText(plain);
    return Optional.of(new Source.Constant(value));
  }
}
