package triggerconsole.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonWriter;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.sqlite.Sql;

/**
 * Which entries a query finds. Words are looked up in the index where they can be, and compared
 * with the text of the rows that are left where they cannot: when they are too short or too many.
 */
final class Listing {

  /** The index knows every three characters that stand together, so a word needs as many. */
  private static final int TRIGRAM = 3;

  /** A longer word is looked up by its beginning and then compared. */
  private static final int INDEXED_LENGTH = 60;

  /** Of more words the first ones are looked up and the others compared. */
  private static final int INDEXED_WORDS = 20;

  /** One by one is faster than as a list, but a statement can only hold so many conditions. */
  private static final int COMPARED_ONE_BY_ONE = 8;

  private static final String HOLDS_WORD =
      """
       AND (instr(text.request, ?) > 0 OR instr(text.answer, ?) > 0 OR instr(text.note, ?) > 0)
      """;

  private static final String HOLDS_EVERY_WORD =
      """
       AND NOT EXISTS (SELECT 1 FROM json_each(?) AS word
         WHERE instr(text.request, word.value) = 0 AND instr(text.answer, word.value) = 0
           AND instr(text.note, word.value) = 0)
      """;

  /**
   * A verdict crosses over from SQLite as the place of its name in this text, since a number takes
   * a third of the time; 0 is one in flight. No name is a part of another.
   */
  private static final String NAMES =
      Stream.of(VerdictCode.values()).map(VerdictCode::name).collect(Collectors.joining(","));

  private static final Map<Integer, VerdictCode> BY_PLACE = byPlace();

  private final List<String> indexed = new ArrayList<>();
  private final List<String> compared = new ArrayList<>();
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private Listing(Query query) {
    SearchText.words(query.text()).forEach(this::sort);
    sql.append("SELECT entry.id, instr('").append(NAMES).append("', verdict) FROM ");
    from();
    sql.append(" WHERE 1 = 1");
    if (!indexed.isEmpty()) {
      and("search MATCH ?", match(indexed));
    }
    query.profile().ifPresent(profile -> and("profile = ?", profile));
    query.from().ifPresent(from -> and("started_at >= ?", from));
    query.until().ifPresent(until -> and("started_at < ?", until));
    compare();
    sql.append(" ORDER BY ").append(indexed.isEmpty() ? "entry.id" : "search.rowid");
    sql.append(" DESC");
  }

  static Found find(Sql sql, Query query) throws SQLException {
    Listing listing = new Listing(query);
    return sql.query(
        rows -> collect(rows, query), listing.sql.toString(), listing.parameters.toArray());
  }

  private void sort(String word) {
    int length = word.codePointCount(0, word.length());
    boolean index = length >= TRIGRAM && indexed.size() < INDEXED_WORDS;
    if (index) {
      int end = word.offsetByCodePoints(0, Math.min(length, INDEXED_LENGTH));
      indexed.add(word.substring(0, end));
    }
    if (!index || length > INDEXED_LENGTH) {
      compared.add(word);
    }
  }

  /** The order is given: what the index finds leads to the rows, never the other way round. */
  private void from() {
    sql.append(indexed.isEmpty() ? "entry" : "search CROSS JOIN entry ON entry.id = search.rowid");
    if (!compared.isEmpty()) {
      sql.append(" CROSS JOIN searched AS text ON text.id = entry.id");
    }
  }

  private void and(String condition, Object parameter) {
    sql.append(" AND ").append(condition);
    parameters.add(parameter);
  }

  private void compare() {
    int oneByOne = Math.min(compared.size(), COMPARED_ONE_BY_ONE);
    for (String word : compared.subList(0, oneByOne)) {
      sql.append(HOLDS_WORD);
      parameters.addAll(List.of(word, word, word));
    }
    if (oneByOne < compared.size()) {
      sql.append(HOLDS_EVERY_WORD);
      List<String> others = compared.subList(oneByOne, compared.size());
      parameters.add(JsonWriter.compact(JsonValue.texts(others)));
    }
  }

  /** Quoted, a word is nothing but its characters to the index. */
  private static String match(List<String> words) {
    return words.stream()
        .map(word -> '"' + word.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(" "));
  }

  private static Found collect(ResultSet rows, Query query) throws SQLException {
    long[] ids = new long[1024];
    int size = 0;
    int sending = 0;
    Map<VerdictCode, Integer> counts = new EnumMap<>(VerdictCode.class);
    while (rows.next()) {
      Optional<VerdictCode> verdict = Optional.ofNullable(BY_PLACE.get(rows.getInt(2)));
      if (verdict.isPresent()) {
        counts.merge(verdict.get(), 1, Integer::sum);
      } else {
        sending++;
      }
      if (query.wants(verdict)) {
        ids = size == ids.length ? Arrays.copyOf(ids, size * 2) : ids;
        ids[size++] = rows.getLong(1);
      }
    }
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
