package triggerconsole.trigger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.RawDraft;
import triggerconsole.trigger.Rule;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.TokenText.Cleaned;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

class IntakeTest {

  private static final String URL = "https://app.certainly.io/actionsvc/trigger-response/";
  private static final String TOKEN = "tok.EN-123_abc";
  private static final String BODY =
      """
      {"user_id":"webbot:x","module_id":1068935,"wait_time":0,"custom_vars":{"who":"it's \\"Zoë\\""},\
      "is_async":true}\
      """;

  /** The same request as every shell writes it. */
  static Stream<String> commands() {
    String bash = BODY.replace("'", "'\\''");
    String inDouble = BODY.replace("\\", "\\\\").replace("\"", "\\\"");
    String ansi = BODY.replace("\\", "\\\\").replace("'", "\\'").replace("ë", "\\u00eb");
    String cmd = BODY.replace("\\\"", "\\\\\\\"").replaceAll("(?<!\\\\)\"", "\\\\\"");
    String chrome = "\"" + cmd + "\"";
    String caret = chrome.replaceAll("([\"\\\\{}])", "^$1");
    String backtick = BODY.replace("\"", "`\"");
    String single = BODY.replace("'", "''");
    return Stream.of(
        "curl -X POST %s -H 'Authorization: JWT %s' -H 'Content-Type: application/json' -d '%s'"
            .formatted(URL, TOKEN, bash),
        "$ curl --request POST \\\n  --url %s \\\n  --header 'authorization: JWT %s' \\\n  --data '%s'"
            .formatted(URL, TOKEN, bash),
        "curl '%s' -H 'authorization: JWT %s' -H 'content-type: application/json' --data-raw $'%s' --compressed"
            .formatted(URL, TOKEN, ansi),
        "curl -sSLXPOST \"%s\" -H\"Authorization:JWT %s\" -d\"%s\"".formatted(URL, TOKEN, inDouble),
        "curl --json '%s' %s -H 'Authorization: JWT %s' | jq .".formatted(bash, URL, TOKEN),
        "curl %s -H \"Authorization: Bearer %s\" -d @- <<'EOF'\n%s\nEOF\n"
            .formatted(URL, TOKEN, BODY),
        "curl -d @- %s --oauth2-bearer %s <<EOF -s\n%s\nEOF\n".formatted(URL, TOKEN, BODY),
        "curl --data-binary '%s' -u 'user:bearer %s' %s".formatted(bash, TOKEN, URL),
        "curl.exe -X POST %s -H \"Authorization: JWT %s\" -d \"%s\"".formatted(URL, TOKEN, cmd),
        "C:\\Users\\me>curl -X POST %s ^\n -H \"Authorization: JWT %s\" ^\n -d \"%s\""
            .formatted(URL, TOKEN, cmd),
        "curl ^\"%s^\" ^\r\n  -H ^\"authorization: JWT %s^\" ^\r\n  --data-raw %s"
            .formatted(URL, TOKEN, caret),
        "PS C:\\> curl.exe -X POST %s `\n -H 'Authorization: JWT %s' `\n -d '%s'"
            .formatted(URL, TOKEN, single),
        "PS C:\\> curl.exe %s -H \"Authorization: JWT %s\" -d \"%s\""
            .formatted(URL, TOKEN, backtick),
        "Invoke-RestMethod -Uri %s -Method Post -Headers @{Authorization='JWT %s'} -ContentType 'application/json' -Body '%s'"
            .formatted(URL, TOKEN, single),
        "Invoke-WebRequest -UseBasicParsing -Uri \"%s\" `\n-Method \"POST\" `\n-Headers @{\n\"authorization\"=\"JWT %s\"\n  \"accept\"=\"*/*\"\n} `\n-ContentType \"application/json\" `\n-Body ([System.Text.Encoding]::UTF8.GetBytes(\"%s\"))"
            .formatted(URL, TOKEN, backtick),
        "$headers = New-Object \"System.Collections.Generic.Dictionary[[String],[String]]\"\n$headers.Add(\"Authorization\", \"JWT %s\")\n\n$body = @\"\n%s\n\"@\n\n$response = Invoke-RestMethod '%s' -Method 'POST' -Headers $headers -Body $body\n$response | ConvertTo-Json"
            .formatted(TOKEN, BODY, URL),
        "$token = '%s'\n$p = @{ Uri = '%s'; Method = 'Post'; Headers = @{ Authorization = \"JWT $token\" }\n Body = '%s' }\nirm @p\nInvoke-RestMethod @p"
            .formatted(TOKEN, URL, single),
        "$h = @{}\n$h[\"Authorization\"] = 'JWT %s'\n$b = [ordered]@{ user_id = 'webbot:x'; module_id = 1068935; wait_time = 0; custom_vars = @{ who = 'it''s \"Zoë\"' }; is_async = $true } | ConvertTo-Json -Depth 5\nInvoke-RestMethod -Headers $h -Body $b %s"
            .formatted(TOKEN, URL),
        "POST /actionsvc/trigger-response/ HTTP/1.1\r\nHost: app.certainly.io\r\nAuthorization: JWT %s\r\nContent-Type: application/json\r\n\r\n%s"
            .formatted(TOKEN, BODY),
        "POST %s\nAuthorization: JWT %s\n\n%s\n".formatted(URL, TOKEN, BODY),
        "POST %s HTTP/1.1\nauthorization: %s\n%s".formatted(URL, TOKEN, BODY));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theSameRequestIsReadFromEveryShell(String pasted) {
    Intake intake = Intake.read(pasted);

    assertThat(intake.draft().map(Draft::body).map(Object::toString)).contains(BODY);
    assertThat(intake.draft()).containsInstanceOf(FormDraft.class);
    assertThat(intake.url()).contains(URL);
    assertThat(intake.token().flatMap(Cleaned::token)).contains(new Token(TOKEN));
    assertThat(intake.toString()).doesNotContain(TOKEN);
  }

  @Test
  void everyKindIsToldFromTheOthers() {
    assertThat(Intake.read(BODY).kind()).isEqualTo(Kind.JSON_BODY);
    assertThat(Intake.read("curl https://a.test").kind()).isEqualTo(Kind.CURL);
    assertThat(Intake.read("curl -Uri https://a.test -Method POST").kind())
        .isEqualTo(Kind.POWERSHELL);
    assertThat(Intake.read("Host: a.test\n\n{}").kind()).isEqualTo(Kind.HTTP);
    assertThat(Intake.read("plan=pro\nvip=true").kind()).isEqualTo(Kind.ROWS);
    assertThat(Intake.read(" " + URL + "\n").url()).contains(URL);
    assertThat(Intake.read("JWT " + TOKEN).kind()).isEqualTo(Kind.TOKEN);
    assertThat(Intake.read("just some words").kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(Intake.read("").kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(Kind.values()).allSatisfy(kind -> assertThat(kind.words()).isNotBlank());
  }

  @Test
  void whatIsLeftOutIsNamedWithoutItsValue() {
    Intake intake =
        Intake.read(
            "curl -k --compressed -b 'session=hush' -o hush.txt -H 'Cookie: hush' -H 'X-Key: hush'"
                + " --proxy http://hush:1 --future=hush -X PUT https://a.test/ -d '{}'");

    assertThat(intake.url()).contains("https://a.test/");
    assertThat(intake.notes())
        .anySatisfy(note ->
            assertThat(note)
                .contains(
                    "-k", "--compressed", "-b", "-o", "Cookie", "X-Key", "--proxy", "--future"))
        .anySatisfy(note -> assertThat(note).contains("PUT"));
    assertThat(intake.toString()).doesNotContain("hush");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-d @body.json", "--data-binary '@body.json'", "--json @body.json"})
  void aBodyInAFileIsSaidToBeUnread(String option) {
    Intake intake = Intake.read("curl https://a.test/ " + option);

    assertThat(intake.draft()).isEmpty();
    assertThat(intake.notes()).singleElement().asString().contains("body.json", "not read");
  }

  @Test
  void aTokenThatIsOnlyNamedIsNotTaken() {
    Intake intake =
        Intake.read(
            "curl https://a.test/ -H \"Authorization: JWT $TRIGGER_CONSOLE_TOKEN\" -d '{}'");

    assertThat(intake.token()).isEmpty();
    assertThat(intake.notes()).singleElement().asString().contains("stands for a token");
  }

  @Test
  void aTokenInAnUnquotedHeaderIsNeitherLostNorTakenForAUrl() {
    Intake intake = Intake.read("curl -H Authorization: JWT " + TOKEN + " https://a.test/ -d '{}'");

    assertThat(intake.token().flatMap(Cleaned::token)).contains(new Token(TOKEN));
    assertThat(intake.url()).contains("https://a.test/");
  }

  @Test
  void whatWasTakenOffThePastedTokenIsSaid() {
    assertThat(
            Intake.read("curl https://a.test -H 'Authorization: JWT Bearer  " + TOKEN + "'")
                .token())
        .hasValueSatisfying(cleaned ->
            assertThat(cleaned.takenOff())
                .containsExactlyInAnyOrder(Rule.TOKEN_SCHEME_INCLUDED, Rule.TOKEN_WHITESPACE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"user_id\":\"a\",\"headers\":{\"Authorization\":\"JWT tok.EN-123_abc\"}}",
        "{\"user_id\":\"Authorization: JWT tok.EN-123_abc\"}",
        "{\"user_id\":\"a\", authorization: 'JWT tok.EN-123_abc', broken",
        "curl https://a.test/?t=tok.EN-123_abc -H 'Authorization: tok.EN-123_abc' -d"
            + " '{\"t\":\"tok.EN-123_abc\"}'",
        "plan,Authorization: JWT tok.EN-123_abc\nvip,true"
      })
  void aTokenStaysInNothingButItsOwnPlace(String pasted) {
    Intake intake = Intake.read(pasted);

    assertThat(intake.toString()).doesNotContain(TOKEN);
    assertThat(intake.draft().map(draft -> draft.body().text()).orElse("")).doesNotContain(TOKEN);
  }

  @Test
  void aBrokenBodyIsKeptAsRawTextAndSaidSo() {
    Intake intake = Intake.read("{\"user_id\":\"a\",");

    assertThat(intake.draft()).contains(new RawDraft("{\"user_id\":\"a\",", false));
    assertThat(intake.notes()).singleElement().asString().contains("no valid JSON");
  }

  @Test
  void aBodyThatAFormCannotSayIsKeptByteForByte() {
    String body = "{ \"user_id\": 1,  \"x\": 1.0 }";

    assertThat(Intake.read(body).draft()).contains(new RawDraft(body, false));
  }

  @Test
  void aBodyWrittenAsJsonTwiceIsUnwrapped() {
    assertThat(Intake.read("\"{\\\"user_id\\\":\\\"a\\\"}\"").draft())
        .isEqualTo(Intake.read("{\"user_id\":\"a\"}").draft());
  }

  static Stream<String> payloads() {
    return Stream.of(
        "{\"from\":\"webbot:u\",\"to\":\"channel-1\",\"direction\":\"in\",\"moduleId\":12}",
        "{\"from\":\"secret-token\",\"to\":\"webbot:u\",\"direction\":\"out\"}",
        "{\"direction\":\"in\",\"from\":\"webbot:u\",\"to\":\"webbot:other\"}",
        "{\"end_user_id\":\"webbot:u\"}",
        "{\"sessionId\":\"s\",\"user_id\":\"webbot:u\"}",
        "{\"botId\":\"b\",\"userId\":\"webbot:u\"}",
        "{\"from\":\"human\",\"endUserId\":\"webbot:u\"}",
        "{\"error\":null,\"message\":{\"from\":\"human\",\"user_id\":\"webbot:u\",\"id\":\"1\"}}");
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aWebhookNamesTheEndUser(String payload) {
    Intake intake = Intake.read(payload);

    assertThat(intake.kind()).isEqualTo(Kind.WEBHOOK);
    assertThat(form(intake).userId()).isEqualTo(FormDraft.Field.of("webbot:u"));
    assertThat(form(intake).moduleId().text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"direction\":\"in\",\"from\":\"myRestAPIUserId3\",\"to\":\"c\"}",
        "{\"direction\":\"out\",\"from\":\"token\",\"to\":\"myRestAPIUserId3\"}",
        "{\"from\":\"myRestAPIUserId3\",\"sessionId\":\"1\"}"
      })
  void theUserOfAWebhookNeedNotBeAWebUser(String payload) {
    assertThat(form(Intake.read(payload)).userId().text()).isEqualTo("myRestAPIUserId3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"plan\":\"pro\",\"seats\":2}",
        "\"{\\\"plan\\\":\\\"pro\\\",\\\"seats\\\":2}\""
      })
  void theVariablesOfAWebhookComeSwitchedOff(String variables) {
    Intake intake = Intake.read("{\"from\":\"webbot:u\",\"customVariables\":" + variables + "}");

    assertThat(form(intake).variables())
        .containsExactly(
            new VariableRow(false, "plan", VariableType.TEXT, "pro"),
            new VariableRow(false, "seats", VariableType.NUMBER, "2"));
  }

  @Test
  void aBodyWithMisspelledKeysIsNoWebhook() {
    assertThat(Intake.read("{\"userId\":\"a\",\"moduleId\":1}").kind()).isEqualTo(Kind.JSON_BODY);
    assertThat(Intake.read("{\"user_id\":\"a\"}").kind()).isEqualTo(Kind.JSON_BODY);
  }

  @Test
  void localHostsAreNotSentToOverTls() {
    assertThat(Intake.read("POST /x/ HTTP/1.1\nHost: 127.0.0.1:8080\n\n{}").url())
        .isEqualTo(Optional.of("http://127.0.0.1:8080/x/"));
    assertThat(Intake.read("curl -d '{}' localhost:8080/x/").url()).contains("localhost:8080/x/");
  }

  private static FormDraft form(Intake intake) {
    return (FormDraft) intake.draft().orElseThrow();
  }
}
