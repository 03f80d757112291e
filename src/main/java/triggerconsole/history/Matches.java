package triggerconsole.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triggerconsole.diagnosis.VerdictCode;

/** Takes what matches a query and its words as it comes out of the tables, newest first. */
final class Matches {

  /**
   * A verdict crosses over from SQLite as the place of its name in this text, since a number takes
   * a third of the time; 0 is one in flight. No name is a part of another.
   */
  private static final String NAMES =
      Stream.of(VerdictCode.values()).map(VerdictCode::name).collect(Collectors.joining(","));

  private static final Map<Integer, VerdictCode> BY_PLACE = byPlace();

  /** What is selected of a row of {@code entry}. */
  static final String COLUMNS = "entry.id, instr('" + NAMES + "', verdict)";

  private final Query query;
  private final Map<VerdictCode, Integer> counts = new EnumMap<>(VerdictCode.class);
  private long[] ids = new long[1024];
  private int size;
  private int sending;

  Matches(Query query) {
    this.query = query;
  }

  void add(ResultSet row) throws SQLException {
    Optional<VerdictCode> verdict = Optional.ofNullable(BY_PLACE.get(row.getInt(2)));
    if (verdict.isPresent()) {
      counts.merge(verdict.get(), 1, Integer::sum);
    } else {
      sending++;
    }
    if (query.wants(verdict)) {
      ids = size == ids.length ? Arrays.copyOf(ids, size * 2) : ids;
      ids[size++] = row.getLong(1);
    }
  }

  Found found() {
    return new Found(Arrays.copyOf(ids, size), new Counts(counts, sending));
  }

  private static Map<Integer, VerdictCode> byPlace() {
    Map<Integer, VerdictCode> places = new HashMap<>();
    for (VerdictCode code : VerdictCode.values()) {
      places.put(NAMES.indexOf(code.name()) + 1, code);
    }
    return Map.copyOf(places);
  }
}
