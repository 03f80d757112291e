package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.sqlite.Sql;
import triggerconsole.trigger.Body;

/**
 * Contract, section 3: every word as a substring, case ignored, no query syntax. It makes no
 * difference whether an entry is in the index already.
 */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class SearchTest {

  @Parameter boolean indexed;
  @TempDir Path folder;
  private History history;

  @BeforeEach
  void open() {
    history = History.open(folder);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "webbot:anna", "bot:an", "1068935", "trigger-response", "Acme Sandbox", "x",
        "does not exist", "ask Ben", "ben exist anna", "\"user_id\":", "  \t ", "127.0.0.1 3"
      })
  void requestAnswerNoteProfileAndUrlAreSearched(String text) {
    long id = record(Samples.BODY, "{\"error\":\"Bot user with this id does not exist\"}");
    history.setNote(id, "ask Ben");

    assertThat(found(text)).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna missing", "zz", "z", "annawebbot", "exist*", "anna OR ben"})
  void aRowThatLacksOneWordIsNotFound(String text) {
    record(Samples.BODY, "{\"error\":\"Bot user with this id does not exist\"}");

    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "'",
        "a\"b",
        "NEAR(",
        "AND",
        "OR",
        "NOT",
        "*",
        "^abc",
        "request:x",
        "{abc}",
        "%",
        "_",
        "abc%def",
        "\\",
        "--",
        ";",
        "(((",
        "+++",
        "?",
        "a?c"
      })
  void everyCharacterIsJustACharacter(String text) {
    long with = record("{broken <" + text + "> text", "{}");
    record("{}", "[]");

    assertThat(found("<" + text + ">")).containsExactly(with);
    assertThat(found(text)).contains(with);
  }

  @ParameterizedTest
  @CsvSource({
    "Ärger, ärger",
    "ärger, ÄRGER",
    "Straße, STRASSE",
    "STRASSE, straße",
    "İstanbul, istanbul",
    "istanbul, İSTANBUL",
    "DIYARBAKIR, dıyarbakır",
    "ΟΔΟΣ, οδος",
    "οδός, ΟΔΌΣ",
    "Я, я",
    "ÅÅ, åå",
    "😀, 😀",
    "a😀b, 😀B"
  })
  void caseIsIgnoredInEveryScript(String stored, String searched) {
    long id = record("{\"user_id\":\"" + stored + "\"}", "{}");

    assertThat(found(searched)).containsExactly(id);
  }

  @Test
  void umlautsAreFoundHoweverTheyAreComposed() {
    String composed = "Jürgen";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    long first = record("{\"user_id\":\"" + composed + "\"}", "{}");
    long second = record("{\"user_id\":\"" + decomposed + "\"}", "{}");

    assertThat(found(composed)).containsExactly(second, first);
    assertThat(found(decomposed)).containsExactly(second, first);
  }

  @Test
  void escapedTextIsFoundAsPeopleReadIt() {
    long request = record("{\"user_id\":\"Chlo\\u00e9 \\\"C\\\"\"}", "{}");
    long answer = record("{}", "{\"error\":[\"m\\u00f8dul ukendt\"]}");

    assertThat(found("chloé \"c\"")).containsExactly(request);
    assertThat(found("chlo\\u00e9")).containsExactly(request);
    assertThat(found("Mødul")).containsExactly(answer);
  }

  @Test
  void aRowInFlightIsFoundByItsRequest() {
    long id = history.begin(Samples.entry());

    assertThat(found("webbot")).containsExactly(id);
  }

  @Test
  void anOldNoteAndADeletedRowAreNotFound() {
    long id = record(Samples.BODY, "{}");
    history.setNote(id, "first");
    history.setNote(id, "second");
    assertThat(found("first")).isEmpty();
    assertThat(found("second")).containsExactly(id);

    history.delete(List.of(id));
    assertThat(found("second")).isEmpty();
    assertThat(found("webbot")).isEmpty();
  }

  @Test
  void searchAndFiltersNarrowTogether() {
    record(Samples.BODY, "{}");
    long wanted = history.begin(Samples.entry(Body.of(Samples.BODY), Samples.NOON, "Other"));

    assertThat(found(Query.ALL.withText("webbot").withProfile("Other"))).containsExactly(wanted);
    assertThat(found(Query.ALL.withText("nobody").withProfile("Other"))).isEmpty();
  }

  @Test
  void theStartOfALargeAnswerIsSearchedAndBytesThatAreNoTextDoNoHarm() {
    byte[] large = new byte[SearchText.LIMIT * 2];
    new SplittableRandom(7).nextBytes(large);
    byte[] word = "needle".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(word, 0, large, 1000, word.length);
    long id = record(Samples.BODY, new String(large, StandardCharsets.ISO_8859_1));

    assertThat(found("NEEDLE")).containsExactly(id);
  }

  @Test
  void aVeryLongSearchTextIsAnswered() {
    long id = record("{\"user_id\":\"" + "ab".repeat(500) + "\"}", "{}");

    assertThat(found("ab".repeat(500))).containsExactly(id);
    assertThat(found("ab".repeat(501))).isEmpty();
    assertThat(found("abab ".repeat(100_000))).containsExactly(id);
    String words =
        IntStream.range(0, 20_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    assertThat(found(words)).isEmpty();
  }

  @Test
  void theIndexFindsWhatReadingEveryRowFinds() {
    SplittableRandom random = new SplittableRandom(42);
    List<String> bodies =
        IntStream.range(0, 300).mapToObj(i -> text(random, 5 + random.nextInt(40))).toList();
    long[] ids = bodies.stream().mapToLong(body -> record(body, "")).toArray();

    for (int i = 0; i < 500; i++) {
      String query = text(random, 1 + random.nextInt(6));
      long[] expected =
          IntStream.range(0, ids.length)
              .filter(row -> holdsEveryWord(bodies.get(row), query))
              .mapToLong(row -> ids[row])
              .toArray();
      assertThat(found(Query.ALL.withText(query).withProfile("Acme Sandbox")))
          .as(query)
          .containsExactlyInAnyOrder(expected);
    }
  }

  private static boolean holdsEveryWord(String body, String query) {
    String row = lower(Samples.URL + "\nAcme Sandbox\n" + body);
    return SearchText.words(query).stream().allMatch(word -> row.contains(lower(word)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String text(SplittableRandom random, int length) {
    String alphabet = "abcABC äÄ\"*-";
    return random
        .ints(length, 0, alphabet.length())
        .mapToObj(alphabet::charAt)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  private long[] found(String text) {
    return found(Query.ALL.withText(text));
  }

  private long[] found(Query query) {
    if (indexed) {
      index();
    }
    Found found = history.find(query);
    return LongStream.range(0, found.size()).map(i -> found.id((int) i)).toArray();
  }

  private void index() {
    try (Sql sql =
        new Sql(DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(History.FILE)))) {
      long newest = sql.first(row -> row.getLong(1), "SELECT max(id) FROM searched").orElseThrow();
      SearchIndex.write(sql, newest);
      assertThat(SearchIndex.upTo(sql)).isGreaterThanOrEqualTo(newest);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private long record(String body, String answer) {
    long id = history.begin(Samples.entry(body));
    history.complete(
        id, Samples.answer(200, answer), Samples.verdict(VerdictCode.ACCEPTED_REDIRECT));
    return id;
  }
}
