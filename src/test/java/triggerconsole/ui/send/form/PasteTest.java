package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.RawDraft;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;
import triggerconsole.trigger.intake.Rows;

class PasteTest extends FormTest {

  private static final String OLD_SHAPE =
      """
      {"user_id":"webbot:x","module_id":"1068935","custom_vars":{"plan":"pro"}}\
      """;

  private static final String CURL =
      """
      curl -X POST https://app.certainly.io/actionsvc/trigger-response/ \\
        -H 'Authorization: JWT canary-token-4711' \\
        -H 'Content-Type: application/json' \\
        -d '{"user_id":"webbot:y","module_id":5,"is_async":true}'
      """;

  @Test
  void theOlderShapeGivesExactlyItsThreeFindingsAndFixAllMendsIt() {
    copyToClipboard(OLD_SHAPE);
    robot.clickOn("#pasteRequest");
    assertThat(rules())
        .containsExactlyInAnyOrder("module-id-text", "async-not-true", "wait-time-default");

    robot.clickOn("#fixAll");

    assertThat(body())
        .contains("\"module_id\":1068935")
        .contains("\"is_async\":true")
        .contains("\"custom_vars\":{\"plan\":\"pro\"}");
    assertThat(rules()).doesNotContain("module-id-text", "async-not-true");
  }

  @Test
  void aRequestPastedIntoTheUserIdFillsTheFormInOneStep() {
    onFx(view::shown);
    copyToClipboard(OLD_SHAPE);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(find("#userId", TextField.class).getText()).isEqualTo("webbot:x");

    robot.push(KeyCode.CONTROL, KeyCode.Z);

    assertThat(draft()).isEqualTo(FormDraft.empty());
  }

  @Test
  void aPlaceholderPastedIntoTheUserIdIsJustText() {
    onFx(view::shown);
    copyToClipboard("{{certainly.from}}");
    robot.push(KeyCode.CONTROL, KeyCode.V);

    assertThat(find("#userId", TextField.class).getText()).isEqualTo("{{certainly.from}}");
  }

  @Test
  void anIdPastedIntoTheUserIdIsJustText() {
    onFx(view::shown);
    copyToClipboard(ANNA);
    robot.push(KeyCode.CONTROL, KeyCode.V);

    assertThat(find("#userId", TextField.class).getText()).isEqualTo(ANNA);
  }

  @Test
  void aTokenInACurlCommandIsOfferedAndTakenOut() {
    copyToClipboard(CURL);
    robot.clickOn("#pasteRequest");

    assertThat(tokens).containsExactly(new Token("canary-token-4711"));
    assertThat(body()).isEqualTo("{\"user_id\":\"webbot:y\",\"module_id\":5,\"is_async\":true}");
    assertThat(notices.getAccessibleText()).doesNotContain("canary");
  }

  @Test
  void aCommandPastedIntoTheRawBodyFillsTheFormButABodyStaysText() {
    onFx(() -> {
      models.form().toRaw();
      find("#rawBody", TextArea.class).clear();
      find("#rawBody").requestFocus();
    });
    copyToClipboard(OLD_SHAPE);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(draft()).isEqualTo(new RawDraft(OLD_SHAPE, false));

    copyToClipboard(CURL);
    robot.push(KeyCode.CONTROL, KeyCode.V);

    assertThat(draft()).isInstanceOf(FormDraft.class);
  }

  @Test
  void whatIsNoRequestChangesNothingAndSaysWhatWouldBe() {
    copyToClipboard("Dear all, the meeting is at noon.");
    robot.clickOn("#pasteRequest");

    assertThat(draft()).isEqualTo(FormDraft.empty());
    assertThat(notices.isVisible()).isTrue();
  }

  @Test
  void pastedTabSeparatedRowsAreTypedAndUndoneInOneStep() {
    onFx(() -> models.form().variables().add("first"));
    copyToClipboard("plan\tpro\nseats\t3\nvip\ttrue\n");
    onFx(() -> find("#customVars").requestFocus());
    onFx(() -> find("#customVars", VariablesTable.class).selectRow(0));

    robot.push(KeyCode.CONTROL, KeyCode.V);

    assertThat(rows())
        .containsExactly(
            new VariableRow(true, "first", VariableType.TEXT, ""),
            new VariableRow(true, "plan", VariableType.TEXT, "pro"),
            new VariableRow(true, "seats", VariableType.NUMBER, "3"),
            new VariableRow(true, "vip", VariableType.BOOLEAN, "true"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(rows()).hasSize(1);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(rows()).hasSize(4);
  }

  @Test
  void rowsPastedIntoTheFieldForANewVariableAreAdded() {
    robot.clickOn("#newVariable");
    copyToClipboard("plan\tpro\nseats\t3");
    robot.push(KeyCode.CONTROL, KeyCode.V);

    assertThat(rows()).extracting(VariableRow::name).containsExactly("plan", "seats");
  }

  @Test
  void copiedRowsComeBackAsTheyWere() {
    List<VariableRow> all =
        List.of(
            new VariableRow(true, "code", VariableType.TEXT, "0012"),
            new VariableRow(true, "n", VariableType.NUMBER, "12"),
            new VariableRow(true, "flag", VariableType.TEXT, "true"),
            new VariableRow(true, "nothing", VariableType.NULL, ""),
            new VariableRow(true, "deep", VariableType.JSON, "{\"a\":[1,\"b\"]}"),
            new VariableRow(true, "lines", VariableType.TEXT, "one\ntwo\t\"three\""));
    onFx(() -> models.form().variables().replaceAll(all));
    String copied = models.form().variables().tabSeparated(models.form().variables().indices());

    assertThat(Rows.read(copied)).isEqualTo(all);
  }

  @Test
  void allRowsAreEditedAsTextInOneStepAndKeepWhatWasSwitchedOff() {
    onFx(() -> {
      models.form().variables().add("a");
      models.form().variables().add("b");
      models.form().variables().setEnabled(List.of(1), false);
    });
    robot.clickOn("#rowsAsText");
    onFx(() -> {
      TextArea area = find("#rowsText", TextArea.class);
      area.setText(area.getText() + "\nc\tnumber\t3");
    });
    robot.clickOn("#sheetYes");
    assertThat(rows()).extracting(VariableRow::name).containsExactly("a", "b", "c");
    assertThat(rows()).extracting(VariableRow::enabled).containsExactly(true, false, true);

    onFx(() -> models.form().undo());
    assertThat(rows()).hasSize(2);
  }

  private Draft draft() {
    return onFx(() -> models.form().draft());
  }

  private List<VariableRow> rows() {
    return onFx(() -> List.copyOf(models.form().variables().rows()));
  }

  private List<String> rules() {
    return onFx(
        () -> models.findings().shown().stream().map(finding -> finding.rule().code()).toList());
  }
}
