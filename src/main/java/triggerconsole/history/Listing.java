package triggerconsole.history;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonWriter;
import triggerconsole.sqlite.Sql;

/**
 * Which entries a query finds. Words are looked up in the index where they can be, and compared
 * with the text of the rows that are left where they cannot: when they are too short or too many,
 * or the row too new.
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

  private final List<String> indexed = new ArrayList<>();
  private final List<String> compared = new ArrayList<>();
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private Listing(Query query, boolean useIndex) {
    SearchText.words(query.text()).forEach(useIndex ? this::sort : compared::add);
    sql.append("SELECT ").append(Matches.COLUMNS).append(" FROM ");
    from();
    sql.append(" WHERE 1 = 1");
    if (!indexed.isEmpty()) {
      and("search MATCH ?", match(indexed));
    }
    query.profile().ifPresent(profile -> and("profile = ?", profile));
    query.run().ifPresent(run -> and("run = ?", run));
    query.from().ifPresent(from -> and("started_at >= ?", from));
    query.until().ifPresent(until -> and("started_at < ?", until));
    compare();
  }

  /** Where the index is used, what is not in it yet is read before, since it is newer. */
  static Found find(Sql sql, Query query) throws SQLException {
    Matches matches = new Matches(query);
    Listing listing = new Listing(query, true);
    if (!listing.indexed.isEmpty()) {
      long upTo = SearchIndex.upTo(sql);
      new Listing(query, false).and("entry.id > ?", upTo).into(sql, matches);
      listing.and("search.rowid <= ?", upTo);
    }
    listing.into(sql, matches);
    return matches.found();
  }

  private void into(Sql database, Matches matches) throws SQLException {
    sql.append(" ORDER BY ").append(indexed.isEmpty() ? "entry.id" : "search.rowid");
    sql.append(" DESC");
    database.query(
        rows -> {
          while (rows.next()) {
            matches.add(rows);
          }
          return matches;
        },
        sql.toString(),
        parameters.toArray());
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

  private Listing and(String condition, Object parameter) {
    sql.append(" AND ").append(condition);
    parameters.add(parameter);
    return this;
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
}
