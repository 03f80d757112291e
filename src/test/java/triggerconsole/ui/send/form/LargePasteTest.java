package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormLimits;
import triggerconsole.trigger.RawDraft;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

/** Ten megabytes pasted anywhere: nothing is lost, and the window's thread never reads them. */
class LargePasteTest extends FormTest {

  private static final String TEXT = "x".repeat(10_000_000);
  private static final String ROWS = "name\tvalue\n".repeat(1_000_000);

  /** Two of each name, so that there is a finding for each too. */
  private static final String BODY = body(300_000);

  @ParameterizedTest
  @ValueSource(strings = {"#userId", "#moduleId", "#waitTime", "#newVariable"})
  void aFieldRefusesATextAndSaysSo(String field) {
    pasteInto(field, TEXT);

    assertThat(find(field, TextField.class).getText()).doesNotContain("xx");
    assertThat(notices.getAccessibleText()).contains("10000000").contains("raw body");
    assertThat(draft()).isEqualTo(FormDraft.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#userId", "#moduleId"})
  void aFieldTakesAWholeBodyAsRawTextWithAllOfIt(String field) {
    pasteInto(field, BODY);

    assertThat(draft()).isEqualTo(new RawDraft(BODY, false));
    assertThat(background.jobs).contains("read paste", "check body");
    assertThat(notices.getAccessibleText()).contains("larger than the form");
    assertThat(onFx(() -> models.findings().hasErrors())).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(draft()).isEqualTo(FormDraft.empty());
  }

  @Test
  void pasteRequestTakesTheSameBody() {
    copyToClipboard(BODY);
    robot.clickOn("#pasteRequest");

    assertThat(draft()).isEqualTo(new RawDraft(BODY, false));
    assertThat(background.jobs).contains("read paste");
  }

  @Test
  void pasteRequestRefusesWhatIsLongerThanAnythingItReads() {
    copyToClipboard("x".repeat(21_000_000));
    robot.clickOn("#pasteRequest");

    assertThat(notices.getAccessibleText()).contains("21000000").contains("command line");
    assertThat(background.jobs).doesNotContain("read paste");
  }

  @Test
  void everythingInALargeBodyIsMendedByOneClickOffTheWindowsThread() {
    pasteInto("#userId", body(40_000));
    robot.clickOn("#fixAll");

    assertThat(background.jobs).contains("mend");
    assertThat(onFx(() -> models.form().body().object().orElseThrow().members())).hasSize(3);
    assertThat(body()).doesNotContain("\"n0\":0,").contains("\"n0\":40000,");
  }

  @Test
  void aLargeBodyThatNoFormHoldsStaysRawAndSaysWhy() {
    pasteInto("#userId", BODY);
    robot.clickOn("Form");

    assertThat(background.jobs).contains("read body");
    assertThat(draft()).isEqualTo(new RawDraft(BODY, false));
    assertThat(labelWith("up to " + FormLimits.ROWS + " variables")).isTrue();
  }

  @Test
  void theRawBodyKeepsATextWholeAndShowsItInPart() {
    String large = "{\"user_id\":\"" + TEXT + "\"}";
    onFx(() -> models.form().toRaw());
    onFx(() -> find("#rawBody", TextArea.class).clear());
    pasteInto("#rawBody", large);

    assertThat(draft()).isEqualTo(new RawDraft(large, false));
    assertThat(background.jobs).contains("read paste");
    assertThat(find("#rawBody", TextArea.class).getText()).hasSizeLessThan(10_000);
    robot.clickOn("Clear");
    assertThat(find("#rawBody", TextArea.class).isEditable()).isTrue();
  }

  @Test
  void theTableRefusesMoreRowsThanItHoldsAndSaysSo() {
    copyToClipboard(ROWS);
    robot.clickOn("#pasteRows");

    assertThat(rows()).isEmpty();
    assertThat(background.jobs).contains("read rows");
    assertThat(notices.getAccessibleText()).contains("more than 5000 variables");
  }

  @Test
  void theFieldForANewVariableRefusesThemToo() {
    pasteInto("#newVariable", ROWS);

    assertThat(rows()).isEmpty();
    assertThat(notices.getAccessibleText()).contains("more than 5000 variables");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCellRefusesRowsAndATextAndKeepsItsOwn(boolean asRows) {
    onFx(() -> models.form().variables().insert(0, List.of(row("plan", "pro"))));
    onFx(() -> find("#customVars", VariablesTable.class).editValue(0));
    copyToClipboard(asRows ? ROWS : TEXT);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    robot.push(KeyCode.ENTER);

    assertThat(rows()).containsExactly(row("plan", "pro"));
    assertThat(notices.getAccessibleText()).containsAnyOf("more than 5000", "10000000");
  }

  @Test
  void theTextOfAllRowsRefusesThemWithAWayOn() {
    robot.clickOn("#rowsAsText");
    copyToClipboard(ROWS);
    robot.push(KeyCode.CONTROL, KeyCode.V);

    assertThat(find("#rowsText", TextArea.class).getText()).doesNotContain("value\nname");
    assertThat(labelWith("paste them in parts")).isTrue();
  }

  @Test
  void aValueThatIsOnlyLookedAtStaysAsItIs() {
    VariableRow lines = row("lines", "one\ntwo");
    onFx(() -> models.form().variables().insert(0, List.of(lines)));
    onFx(() -> find("#customVars", VariablesTable.class).editValue(0));

    robot.push(KeyCode.ENTER);

    assertThat(rows()).containsExactly(lines);
  }

  @Test
  void fiveThousandRowsAreTakenCopiedAndRemovedAsOneStepEach() {
    pasteInto(
        "#newVariable",
        IntStream.range(0, 5_000)
            .mapToObj(i -> "n" + i + "\t" + i)
            .collect(Collectors.joining("\n")));
    assertThat(rows()).hasSize(5_000);
    onFx(() -> find("#customVars", VariablesTable.class).getSelectionModel().selectAll());
    onFx(() -> find("#customVars").requestFocus());

    robot.push(KeyCode.CONTROL, KeyCode.D);
    assertThat(rows()).hasSize(5_000);
    assertThat(notices.getAccessibleText()).contains("more than 5000 variables");
    robot.push(KeyCode.DELETE);
    assertThat(rows()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Z);

    assertThat(rows()).hasSize(5_000);
  }

  private static String body(int names) {
    return IntStream.range(0, 2 * names)
        .mapToObj(i -> "\"n" + i % names + "\":" + i)
        .collect(Collectors.joining(",", "{\"custom_vars\":{", "}}"));
  }

  private void pasteInto(String field, String text) {
    onFx(() -> find(field).requestFocus());
    copyToClipboard(text);
    robot.push(KeyCode.CONTROL, KeyCode.V);
  }

  private boolean labelWith(String words) {
    return robot.lookup((Label label) -> label.getText().contains(words)).tryQuery().isPresent();
  }

  private Draft draft() {
    return onFx(() -> models.form().draft());
  }

  private List<VariableRow> rows() {
    return onFx(() -> List.copyOf(models.form().variables().rows()));
  }

  private static VariableRow row(String name, String value) {
    return new VariableRow(true, name, VariableType.TEXT, value);
  }
}
