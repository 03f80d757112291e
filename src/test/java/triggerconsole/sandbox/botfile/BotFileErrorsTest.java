package triggerconsole.sandbox.botfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a bot file is told with its line and column, all at once. */
class BotFileErrorsTest {

  /** One line is replaced, or added after it, and this is what the reader says. */
  private static final String SOUND =
      """
      bots:
        - name: One
          tokens: [secret]
          modules:
            - id: 1
              name: Start
              says: Hello
              connections:
                - reply: Go
                  go: 2
            - id: 2
              name: End
        - name: Two
          id: b
          modules:
            - id: 3
              name: Other
      users:
        - id: anna
          bot: One
          module: 1
          variables: {plan: basic}
          transcript:
            - bot: Hello
        - id: ben
      """;

  @Test
  void theFileThatTheOthersSpoilIsSound() {
    assertThat(BotFile.parse(SOUND).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2  | `  - nmae: One`                | 2:5: There is no key \"nmae\" in a bot. Did you mean"
            + " \"name\"?",
        "2  | `  - nmae: One`                | 2:5: The key \"name\" is missing in a bot.",
        "2  | `  - name: 5`                  | 2:11: \"name\" takes text, and this is a number. Put"
            + " it in quotes: \"5\".",
        "2  | `  - name: true`               | 2:11: \"name\" takes text, and this is true or"
            + " false. Put it in quotes: \"true\".",
        "2  | `  - name: ' '`                | 2:11: \"name\" must not be empty.",
        "2  | `  - name: Two`                | 13:11: Another bot has the name \"Two\" already, in"
            + " line 2.",
        "2  | `  - name: b`                  | 14:9: Another bot has the id \"b\" already, in line"
            + " 2.",
        "3  | `    tokens: []`               | 3:13: A bot needs a token. Leave \"tokens\" out to"
            + " accept sandbox-token.",
        "3  | `    tokens: ['']`             | 3:14: \"tokens\" must not be empty.",
        "3  | `    tokens: {a: b}`           | 3:13: \"tokens\" takes text, and this is keys with"
            + " values.",
        "3  | `    token: secret`            | 3:5: There is no key \"token\" in a bot. Did you"
            + " mean \"tokens\"?",
        "3  | `    name: Again`              | 3:5: The key \"name\" stands here a second time; the"
            + " first is in line 2. Keep one of the two.",
        "5  | `      - id: 0`                | 5:13: \"id\" takes a whole number from 1, and this"
            + " is a number.",
        "5  | `      - id: 1.5`              | 5:13: \"id\" takes a whole number from 1, and this"
            + " is a number.",
        "5  | `      - id: 9223372036854775808` | 5:13: \"id\" takes a whole number from 1, and"
            + " this is a number.",
        "5  | `      - id: '1'`              | 5:13: \"id\" takes a whole number from 1, and this"
            + " is text.",
        "5  | `      - id: 3`                | 16:13: Another module has the id 3 already, in line"
            + " 5. The ids of modules differ across all bots.",
        "6  | `        title: Start`         | 5:9: The key \"name\" is missing in a module.",
        "7  | `        message: Hello`       | 7:9: There is no key \"message\" in a module. Did"
            + " you mean \"says\"?",
        "7  | `        says:`                | 7:14: \"says\" takes text, and this is nothing.",
        "7  | `        zzzzz: 1`             | 7:9: There is no key \"zzzzz\" in a module."
            + " Possible: id, name, says, replies, connections, webhook, movesOn, listens.",
        "7  | `        movesOn: yes`         | 7:18: \"movesOn\" takes true or false, and this is"
            + " text.",
        "7  | `        webhook: http://example.com/` | 7:18: \"http://example.com/\" is no address"
            + " on this machine. A webhook begins with http://127.0.0.1, http://localhost or"
            + " http://[::1].",
        "7  | `        webhook: https://localhost/`  | 7:18: \"https://localhost/\" is no address"
            + " on this machine. A webhook begins with http://127.0.0.1, http://localhost or"
            + " http://[::1].",
        "7  | `        webhook: http://127.0.0.1.example.com/` | 7:18:"
            + " \"http://127.0.0.1.example.com/\" is no address on this machine. A webhook begins"
            + " with http://127.0.0.1, http://localhost or http://[::1].",
        "7  | `        replies: [Go, Stop]`  | 7:23: warning: No connection waits for the reply"
            + " \"Stop\", so the bot will not understand it.",
        "9  | `          - on: Go`           | 9:13: There is no key \"on\" in a connection. Did"
            + " you mean \"reply\"?",
        "9  | `          - reply: 1`         | 9:20: \"reply\" takes text, and this is a number."
            + " Put it in quotes: \"1\".",
        "10 | `            go: 99`           | 10:17: No bot has a module 99. Possible: 1, 2, 3.",
        "10 | `            go: 3`            | 10:17: Module 3 belongs to the bot \"Two\", and a"
            + " connection goes to modules of its own bot only. Use handOver to go over to"
            + " \"Two\".",
        "10 | `            go: End`          | 10:17: \"go\" takes a whole number from 1, and this"
            + " is text.",
        "10 | `            set: {1st: x}\n"
            + "            go: 2` | 10:19: warning: A trigger can hardly write the variable"
            + " \"1st\": names begin with a letter, and have letters, digits and _ only.",
        "10 | `            where: [a]\n"
            + "            go: 2`    | 10:20: \"where\" takes names with values, and this is a"
            + " list.",
        "10 | `            handOver: Twoo`   | 10:23: There is no bot \"Twoo\". Did you mean"
            + " \"Two\"?",
        "10 | `            handOver: Support`| 10:23: There is no bot \"Support\". Possible: One,"
            + " Two.",
        "10 | `            handOver: 5`      | 10:23: \"handOver\" takes the name of a bot, or the"
            + " keys to and after, and this is a number.",
        "10 | `            handOver: {after: 2}` | 10:23: The key \"to\" is missing in a handover.",
        "10 | `            handOver: {to: Two, after: -1}`     | 10:40: \"after\" takes a number of"
            + " seconds from 0 to 86400, and this is a number.",
        "10 | `            handOver: {to: Two, after: 1e999}`  | 10:40: \"after\" takes a number of"
            + " seconds from 0 to 86400, and this is a number.",
        "10 | `            handOver: Two\n"
            + "            go: 2` | 10:23: A connection has either go or handOver. Take one of the"
            + " two away.",
        "10 | `            where: {a: 1}`    | 9:13: warning: This connection does nothing: it has"
            + " no go, no handOver and no set.",
        "15 | `    modules: []\n"
            + "    fallback:`    | 15:14: A bot needs a module: conversations begin at the first.",
        "18 | `user:`                        | 18:1: There is no key \"user\" in a bot file. Did"
            + " you mean \"users\"?",
        "19 | `  - id: ben`                  | 25:9: Another user has the id \"ben\" already, in"
            + " line 19.",
        "19 | `  - id: 5`                    | 19:9: \"id\" takes text, and this is a number. Put"
            + " it in quotes: \"5\".",
        "20 | `    bot: Three`               | 20:10: There is no bot \"Three\". Possible: One,"
            + " Two.",
        "21 | `    module: 3`                | 21:13: Module 3 belongs to the bot \"Two\", and the"
            + " user is with \"One\".",
        "21 | `    module: 4`                | 21:13: No bot has a module 4. Possible: 1, 2, 3.",
        "22 | `    variables: plan`          | 22:16: \"variables\" takes names with values, and"
            + " this is text.",
        "22 | `    variables: {a: 1, a: 2}`  | 22:23: The key \"a\" stands here a second time; the"
            + " first is in line 22. Keep one of the two.",
        "22 | `    variables: {my plan: 1}`  | 22:17: warning: A trigger can hardly write the"
            + " variable \"my plan\": names begin with a letter, and have letters, digits and _"
            + " only.",
        "24 | `      - bot: Hello\n"
            + "        user: Hi` | 24:9: A line of a transcript has exactly one key: bot or user.",
        "24 | `      - {}`                   | 24:9: A line of a transcript has exactly one key:"
            + " bot or user.",
        "24 | `      - Hello`                | 24:9: Here belongs a line of a transcript, written"
            + " as keys with values (the keys are bot, user), and this is text.",
        "25 | `\t- id: ben`                  | 25:1: There is a tab here, and YAML wants spaces."
            + " Replace it by spaces.",
        "25 | `   - id: ben`                 | 25:4: This does not line up with what stands above."
            + " The keys of one mapping and the dashes of one list begin in the same column; a text"
            + " in quotes ends at its second quote."
      })
  void everythingWrongIsToldWithItsPlaceAndWhatIsPossible(int line, String instead, String said) {
    List<String> lines = SOUND.lines().collect(Collectors.toList());
    lines.set(line - 1, instead);

    BotFile.Reading reading = BotFile.parse(String.join("\n", lines) + "\n");

    assertThat(reading.lines("bot.yaml")).contains("bot.yaml:" + said);
    assertThat(reading.bots().isPresent()).isEqualTo(said.contains(": warning: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``               | 1:1: There is nothing in it.",
        "`hello`          | 1:1: Here belongs a bot file, written as keys with values (the keys are"
            + " bots, users), and this is text.",
        "`users: []`      | 1:1: The key \"bots\" is missing in a bot file.",
        "`bots: []`       | 1:7: There is no bot in it. Add one, with a name and modules.",
        "`bots:`          | 1:6: \"bots\" takes a list, and this is nothing.",
        "`bots: [One]`    | 1:8: Here belongs a bot, written as keys with values (the keys are"
            + " name, id, tokens, fallback, modules), and this is text."
      })
  void aFileWithoutBotsSaysOneThing(String text, String said) {
    assertThat(BotFile.parse(text).lines("f")).containsExactly("f:" + said);
  }

  @Test
  void allErrorsAreToldAtOnceInTheOrderOfTheFile() {
    BotFile.Reading reading =
        BotFile.parse(
            """
            bots:
              - name: One
                colour: red
                modules:
                  - {id: x, name: A, connections: [{go: 9}]}
            users:
              - {id: u, bot: Oen}
            """);

    assertThat(reading.problems())
        .extracting(problem -> problem.at().orElseThrow().line())
        .containsExactly(3, 5, 5, 7);
  }

  @Test
  void aBotWithoutANameKeepsItsModules() {
    String text = "bots: [{modules: [{id: 1, name: A, connections: [{go: 1}]}]}]";

    assertThat(BotFile.parse(text).lines("f"))
        .containsExactly("f:1:8: The key \"name\" is missing in a bot.");
  }

  @Test
  void twentyAreToldErrorsFirstAndTheRestCounted() {
    String users =
        IntStream.range(0, 30)
            .mapToObj(i -> "  - {id: u" + i + ", variables: {1a: 0}, x: 1}\n")
            .collect(Collectors.joining());

    List<String> lines = BotFile.parse(BotFileTest.minimal() + "users:\n" + users).lines("f");

    assertThat(lines).hasSize(21);
    assertThat(lines.subList(0, 20)).noneMatch(line -> line.contains("warning"));
    assertThat(lines.getLast()).isEqualTo("f: and 40 more.");
  }

  @Test
  void tenThousandErrorsAreToldWithoutDelay() {
    String users =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "  - {id: u" + i + ", module: " + (i + 10_000) + "}\n")
            .collect(Collectors.joining());

    assertThat(BotFile.parse(BotFileTest.minimal() + "users:\n" + users).problems())
        .hasSize(10_000);
  }

  @Test
  void noSpoiledFileMakesItThrow() throws IOException {
    String example = Files.readString(BotFileTest.EXAMPLE);
    SplittableRandom random = new SplittableRandom(3);
    int refused = 0;
    for (int i = 0; i < 1_500; i++) {
      BotFile.Reading reading = BotFile.parse(new Spoiler(random).spoil(example));
      boolean errors = reading.problems().stream().anyMatch(problem -> !problem.warning());
      assertThat(reading.bots().isPresent()).isNotEqualTo(errors);
      refused += errors ? 1 : 0;
    }
    assertThat(refused).isBetween(500, 1_499);
  }
}
