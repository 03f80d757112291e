package triggerconsole.ui.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.history.Counts;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Segmented;
import triggerconsole.ui.kit.TextLimit;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.kit.VerdictStyle;

/** The filters beside the list: words, verdicts with their numbers, time, profile. */
final class FilterPane extends VBox {

  private static final Duration TYPING = Duration.millis(150);

  /** One check box for the verdicts that look alike and mean the same to a person. */
  private record Group(String key, List<VerdictCode> codes, boolean sending) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group("redirect", List.of(VerdictCode.ACCEPTED_REDIRECT), false),
          new Group("variables", List.of(VerdictCode.ACCEPTED_VARIABLES_ONLY), false),
          new Group("silent", List.of(VerdictCode.SILENT_NO_REDIRECT), false),
          new Group("keys", List.of(VerdictCode.MISSING_KEYS), false),
          new Group("found", List.of(VerdictCode.NOT_FOUND), false),
          new Group("token", List.of(VerdictCode.AUTH_FAILED), false),
          new Group("undocumented", List.of(VerdictCode.UNDOCUMENTED), false),
          new Group(
              "unsent",
              List.of(
                  VerdictCode.NOT_SENT, VerdictCode.OUTCOME_UNKNOWN, VerdictCode.REQUEST_UNKNOWN),
              true));

  private final HistoryViewModel model;
  private final TextField words = new TextField();
  private final Map<Group, Label> numbers = new LinkedHashMap<>();

  FilterPane(HistoryViewModel model) {
    this.model = model;
    getStyleClass().add("history-filters");
    Label title = new Label(Messages.of("historyplace.title"));
    title.getStyleClass().add("title");
    getChildren().addAll(title, words(), heading("historyplace.verdict"));
    GROUPS.forEach(group -> getChildren().add(verdict(group)));
    getChildren().addAll(heading("historyplace.when"), period());
    getChildren().addAll(heading("historyplace.profile"), profile());
    model
        .page()
        .addListener((property, before, now) -> now.ifPresent(p -> count(p.found().counts())));
  }

  void focusSearch() {
    words.requestFocus();
    words.selectAll();
  }

  private TextField words() {
    TextLimit.set(words, TextLimit.LINE);
    words.setId("historyFilter");
    words.setPromptText(Messages.of("historyplace.search"));
    words.setAccessibleText(Messages.of("historyplace.search"));
    PauseTransition pause = new PauseTransition(TYPING);
    pause.setOnFinished(event -> model.text().set(words.getText()));
    words.textProperty().addListener((property, before, now) -> pause.playFromStart());
    words.setOnAction(event -> model.text().set(words.getText()));
    model
        .text()
        .addListener((property, before, now) -> {
          if (!words.getText().equals(now)) {
            words.setText(now);
          }
        });
    return words;
  }

  private HBox verdict(Group group) {
    VerdictStyle style = VerdictStyle.of(group.codes().getFirst());
    CheckBox box = new CheckBox(Messages.of("historyplace.group." + group.key()));
    box.setId("filter-" + group.key());
    box.setWrapText(true);
    box.getStyleClass().add(style.tone() == Tone.UNSURE ? "plain" : style.tone().styleClass());
    box.setSelected(true);
    box.setOnAction(event -> choose(group, box.isSelected()));
    model
        .verdicts()
        .addListener(
            (javafx.collections.SetChangeListener<VerdictCode>)
                change -> box.setSelected(model.verdicts().containsAll(group.codes())));
    Label number = new Label();
    number.getStyleClass().add("muted");
    number.setMinWidth(USE_PREF_SIZE);
    numbers.put(group, number);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox row = new HBox(box, between, number);
    row.getStyleClass().add("filter-row");
    return row;
  }

  private void choose(Group group, boolean on) {
    if (on) {
      model.verdicts().addAll(group.codes());
    } else {
      model.verdicts().removeAll(group.codes());
    }
    if (group.sending()) {
      model.sending().set(on);
    }
  }

  private void count(Counts counts) {
    numbers.forEach((group, label) -> {
      int number = group.codes().stream().mapToInt(counts::of).sum();
      label.setText(Numbers.grouped(number + (group.sending() ? counts.sending() : 0)));
    });
  }

  private Segmented<Period> period() {
    Map<Period, String> options = new LinkedHashMap<>();
    for (Period period : Period.values()) {
      options.put(period, Messages.of("historyplace.period." + period));
    }
    Segmented<Period> segmented = new Segmented<>(Messages.of("historyplace.when"), options);
    segmented.setId("historyPeriod");
    segmented.getStyleClass().add("plain");
    segmented.valueProperty().bindBidirectional(model.period());
    return segmented;
  }

  private ComboBox<Optional<String>> profile() {
    ComboBox<Optional<String>> box = new ComboBox<>();
    box.setId("historyProfile");
    box.setAccessibleText(Messages.of("historyplace.profile"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(new ProfileWords());
    model
        .profiles()
        .addListener(
            (javafx.collections.ListChangeListener<String>)
                change -> {
                  Optional<String> chosen = model.profile().get();
                  box.getItems().setAll(List.of(Optional.<String>empty()));
                  model.profiles().forEach(name -> box.getItems().add(Optional.of(name)));
                  box.setValue(chosen);
                });
    box.getItems().setAll(List.of(Optional.<String>empty()));
    box.valueProperty().bindBidirectional(model.profile());
    return box;
  }

  private static Label heading(String key) {
    Label label = new Label(Messages.of(key));
    label.getStyleClass().addAll("heading", "filter-heading");
    return label;
  }
}
