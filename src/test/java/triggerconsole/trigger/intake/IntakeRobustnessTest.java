package triggerconsole.trigger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Check;
import triggerconsole.trigger.CheckInput;
import triggerconsole.trigger.Generated;

class IntakeRobustnessTest {

  private static final int MEGABYTES = 10_000_000;

  private static final String HEADER = "Authorization: JWT abcdefgh12345";

  private static final List<String> STARTS =
      List.of(
          "curl ",
          "curl.exe ",
          "curl ^\"",
          "PS C:\\> curl ",
          "Invoke-RestMethod ",
          "irm ",
          "POST /x HTTP/1.1\n",
          "Authorization: ",
          "{",
          "[",
          "\"",
          "a=",
          "a\t",
          "a,",
          "",
          "$x = ",
          "curl https://a.test -d ",
          "Invoke-RestMethod @{");

  private static final List<String> PIECES =
      List.of(
          "'",
          "\"",
          "`",
          "^",
          "\\",
          "$",
          "@",
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          "=",
          ",",
          ";",
          "|",
          "&",
          "<<EOF",
          "\n",
          "\r\n",
          " ",
          "\t",
          "-d",
          "-H",
          "--url",
          "-X",
          "--data-raw",
          "$'",
          "\\u00e9",
          "\\x4",
          "@'",
          "'@",
          "@\"",
          "\"@",
          "@{",
          HEADER,
          "https://a.test/",
          "user_id",
          "1068935",
          "true",
          "null",
          "# ",
          ":",
          "^\"",
          "\\\"",
          "\"\"",
          "''",
          "-Headers",
          "-Body",
          "$x",
          ".Add",
          "ConvertTo-Json",
          "😀",
          "\ud800",
          "\u0000",
          "é");

  @Test
  void nothingThatIsPastedThrows() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder pasted = new StringBuilder(Generated.pick(random, STARTS));
      for (int n = random.nextInt(25); n > 0; n--) {
        pasted.append(Generated.pick(random, PIECES));
      }
      Intake intake = Intake.read(pasted.toString());
      intake.draft().ifPresent(draft -> Check.findings(CheckInput.of(draft)));
      Rows.read(pasted.toString());
      assertThat(intake.kind()).isNotNull();
    }
  }

  @Test
  void noTokenStaysBehindHoweverTheTextAroundItIsBroken() {
    SplittableRandom random = new SplittableRandom(10);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder pasted = new StringBuilder(Generated.pick(random, STARTS));
      int token = random.nextInt(12);
      for (int n = 0; n < 12; n++) {
        pasted.append(' ').append(n == token ? HEADER : Generated.pick(random, PIECES));
      }
      Intake intake = Intake.read(pasted.toString());
      assertThat(intake.toString()).as(pasted.toString()).doesNotContain("abcdefgh12345");
    }
  }

  @Test
  void everyGeneratedBodyIsReadAsItself() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 3000; i++) {
      Body body = Body.of(Generated.orderly(random));
      if (!body.text().equals("{}")) {
        assertThat(Intake.read(body.text()).draft().orElseThrow().body()).isEqualTo(body);
      }
    }
  }

  @Test
  void everyGeneratedBodySurvivesBashQuoting() {
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < 3000; i++) {
      Body body = Body.of(Generated.orderly(random));
      String pasted = "curl https://a.test/ -d '" + body.text().replace("'", "'\\''") + "'";
      assertThat(Intake.read(pasted).draft().orElseThrow().body()).isEqualTo(body);
    }
  }

  static List<String> large() {
    return PIECES.stream()
        .flatMap(piece -> STARTS.stream().limit(9).map(start -> start + "\u0001" + piece))
        .filter(pair -> pair.hashCode() % 9 == 0)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("large")
  void aHundredKilobytesOfAnythingAreRead(String pair) {
    String start = pair.substring(0, pair.indexOf('\u0001'));
    String piece = pair.substring(pair.indexOf('\u0001') + 1);
    String pasted = start + piece.repeat(100_000 / piece.length());

    assertThat(Intake.read(pasted)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("megabytes")
  void tenMegabytesNeitherHangNorOverflow(String unit) {
    String pasted = unit.repeat(MEGABYTES / unit.length());

    assertThat(Intake.read(pasted)).isNotNull();
    assertThat(Rows.read(pasted)).isNotNull();
  }

  static List<String> megabytes() {
    String cell = "x".repeat(500);
    return List.of(
        "{",
        "a=" + cell + "\n",
        "a\t" + cell + "\n",
        "a,",
        "curl '" + cell,
        "Invoke-RestMethod (",
        "{\"a\":",
        "Authorization: JWT " + cell + "\n");
  }
}
