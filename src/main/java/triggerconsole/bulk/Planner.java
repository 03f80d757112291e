package triggerconsole.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import triggerconsole.base.Messages;
import triggerconsole.table.Table;
import triggerconsole.table.TableRow;
import triggerconsole.table.TableTrouble;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Check;
import triggerconsole.trigger.CheckInput;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.Severity;

/** Reads a file to its end, checks what each row is made into, and sends nothing. */
final class Planner {

  private final Mapping mapping;
  private final boolean sendAnyway;
  private final IntPredicate wanted;
  private final Consumer<RowFinding> found;
  private final Consumer<PlannedRow> planned;
  private final SeenUsers users = new SeenUsers();
  private final Map<String, Integer> byCode = new HashMap<>();
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private int index;
  private int rows;
  private int stopped;

  /**
   * A planner for one file.
   *
   * @param wanted whether the row of data with this index, from 1, is meant
   * @param found is told every finding, in the order of the rows
   * @param planned is given every row that is meant, in their order
   */
  Planner(
      Mapping mapping,
      boolean sendAnyway,
      IntPredicate wanted,
      Consumer<RowFinding> found,
      Consumer<PlannedRow> planned) {
    this.mapping = mapping;
    this.sendAnyway = sendAnyway;
    this.wanted = wanted;
    this.found = found;
    this.planned = planned;
  }

  Plan plan(Table table) {
    Optional<TableTrouble> unreadable = Optional.empty();
    while (table.hasNext() && unreadable.isEmpty() && !Thread.currentThread().isInterrupted()) {
      switch (table.next()) {
        case TableRow row -> row(row);
        case TableTrouble trouble when trouble.ends() -> unreadable = Optional.of(trouble);
        case TableTrouble trouble -> broken(trouble);
      }
    }
    boolean interrupted = table.hasNext() && unreadable.isEmpty();
    return new Plan(rows, stopped, byCode, bySeverity, unreadable, interrupted);
  }

  private void broken(TableTrouble trouble) {
    index++;
    if (wanted.test(index)) {
      RowFinding finding = RowFinding.of(trouble);
      tell(finding);
      rows++;
      stopped++;
      planned.accept(
          new PlannedRow(
              index,
              finding.number(),
              finding.line(),
              0,
              Optional.empty(),
              Optional.empty(),
              true,
              finding.message()));
    }
  }

  private void row(TableRow row) {
    index++;
    if (!wanted.test(index)) {
      return;
    }
    RowRequest request = RowRequest.of(mapping, row);
    Body body = request.body();
    List<RowFinding> findings = new ArrayList<>(request.problems());
    for (Finding finding : Check.findings(new CheckInput(body, false, Optional.empty()))) {
      findings.add(RowFinding.of(row.number(), row.line(), finding));
    }
    Optional<String> user = body.plain(Keys.USER_ID);
    user.ifPresent(known -> repeated(row, known).ifPresent(findings::add));
    findings.forEach(this::tell);
    String errors =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(RowFinding::message)
            .collect(Collectors.joining(" "));
    // A cell that is not what the mapping says has no meaning that could be sent anyway.
    boolean stops = !errors.isEmpty() && (!sendAnyway || !request.problems().isEmpty());
    rows++;
    stopped += stops ? 1 : 0;
    planned.accept(
        new PlannedRow(
            index,
            row.number(),
            row.line(),
            request.digest(),
            user,
            body.json(Keys.MODULE_ID),
            stops,
            stops ? errors : ""));
  }

  private Optional<RowFinding> repeated(TableRow row, String user) {
    OptionalInt first = users.first(user, row.number());
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RowFinding(
                row.number(),
                row.line(),
                Severity.WARNING,
                RowFinding.REPEATED,
                Messages.of("bulk.repeated", first.getAsInt())));
  }

  private void tell(RowFinding finding) {
    byCode.merge(finding.code(), 1, Integer::sum);
    bySeverity.merge(finding.severity(), 1, Integer::sum);
    found.accept(finding);
  }
}
