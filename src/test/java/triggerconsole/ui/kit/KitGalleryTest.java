package triggerconsole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;

final class KitGalleryTest extends FxTest {

  private final List<String> done = new ArrayList<>();
  private SheetLayer layer;
  private NoticeBar notices;
  private Segmented<String> slot;

  @Override
  protected Parent root() {
    notices = new NoticeBar();
    Map<String, String> options = new LinkedHashMap<>();
    Stream.of("number", "null", "absent").forEach(word -> options.put(word, word));
    slot = new Segmented<>("Module ID", options);
    slot.setId("moduleIdSlot");
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("gap-8");
    Arrays.stream(VerdictCode.values())
        .map(code -> VerdictStyle.of(code).chip())
        .forEach(chips.getChildren()::add);
    TextField field = new TextField("1068935");
    field.setId("field");
    field.getStyleClass().add("mono");
    ComboBox<String> box = new ComboBox<>();
    box.setId("box");
    box.getItems().addAll("Sandbox", "Acme production");
    box.getSelectionModel().selectFirst();
    CodeText code = new CodeText("Request");
    code.show(
        Code.json("{\n  \"user_id\": \"webbot:x\",\n  \"module_id\": 1068935,\n  \"vip\": true\n}")
            .after("POST /actsvc/ HTTP/1.1\n\n"));
    code.setPrefHeight(150);
    VBox body =
        new VBox(
            notices,
            new FieldLabel("Module ID", "module_id", field),
            field,
            slot,
            chips,
            new HBox(button("Send", "success"), button("Danger", "danger"), button("Plain", "")),
            new Link("Fix all", () -> done.add("link")),
            new FieldLabel("Profile", "", box),
            box,
            new CheckBox("Bot to bot"),
            code,
            new EmptyPlace(
                Octicons.HISTORY_16,
                "Nothing sent yet",
                "What you send stands here, with what came of it.",
                new Action("Send the first request", () -> done.add("first"))));
    body.getStyleClass().addAll("pad-16", "gap-8");
    layer = new SheetLayer(body);
    return layer;
  }

  private static Node button(String word, String style) {
    Button button = new Button(word, Icons.of(Octicons.PAPER_AIRPLANE_16));
    button.getStyleClass().add(style);
    return button;
  }

  @Test
  void everyControlHasANameForScreenReaders() {
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(layer))).isEmpty();
  }

  @Test
  void arrowsChooseInASegmentedControlAndTabLeavesIt() {
    robot.clickOn("#field");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.RIGHT);
    assertThat(slot.getValue()).isEqualTo("null");
    robot.push(KeyCode.TAB);
    assertThat(slot.getChildren()).doesNotContain(stage.getScene().getFocusOwner());
  }

  @Test
  void escapeClosesASheetAndTheFocusReturns() {
    robot.clickOn("#field");
    onFx(() ->
        layer.confirm("Delete?", "It is gone then.", "Delete", Tone.DANGER, () -> done.add("yes")));
    assertThat(stage.getScene().getFocusOwner()).isNotEqualTo(find("#field"));
    robot.push(KeyCode.ESCAPE);
    assertThat(layer.isOpen()).isFalse();
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(find("#field"));
    assertThat(done).isEmpty();
  }

  @Test
  void tabStaysWithinAnOpenSheet() {
    onFx(() ->
        layer.confirm("Delete?", "It is gone then.", "Delete", Tone.DANGER, () -> done.add("yes")));
    for (int i = 0; i < 5; i++) {
      robot.push(KeyCode.TAB);
      assertThat(stage.getScene().getFocusOwner().getParent().getStyleClass())
          .contains("sheet-buttons");
    }
    robot.clickOn("#sheetYes");
    assertThat(done).containsExactly("yes");
  }

  @Test
  void aNoticeIsReplacedByOneWithTheSameKeyAndSettled() {
    onFx(() -> notices.show(Notice.of("k", Tone.DANGER, "The disk is full.")));
    onFx(() -> notices.show(Notice.lasting("k", Tone.ATTENTION, "There is no keychain.")));
    assertThat(notices.lookupAll(".notice")).hasSize(1);
    onFx(() -> notices.settle("k"));
    assertThat(notices.isVisible()).isFalse();
  }

  @Test
  void listsThatOpenAreAsLargeAsTheWindow() {
    onFx(() -> theme.apply(new Look(false, 200, true)));
    onFx(() -> ((ComboBox<?>) find("#box")).show());
    Text shown =
        robot.lookup(".combo-box-popup .list-cell .text").queryAllAs(Text.class).iterator().next();
    assertThat(shown.getFont().getSize()).isEqualTo(26);
  }

  @Test
  void picturesOfTheKit() {
    onFx(() -> {
      notices.show(
          Notice.of("k", Tone.DANGER, "The disk is full.", new Action("Try again", () -> {})));
      Screens.shoot("kit", stage.getScene(), theme);
      layer.confirm("Delete 3 exchanges?", "It is gone then.", "Delete", Tone.DANGER, () -> {});
      Screens.shoot("kit-sheet", stage.getScene(), theme);
    });
    assertThat(Path.of("target/screens/kit-dark.png")).exists();
  }
}
