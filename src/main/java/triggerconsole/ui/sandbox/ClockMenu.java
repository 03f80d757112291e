package triggerconsole.ui.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.SandboxTime;
import triggerconsole.sandbox.Snapshot;
import triggerconsole.ui.exchange.Times;
import triggerconsole.ui.kit.Dialogs;

/** How fast sandbox time runs, steps on, and moments that were kept to come back to. */
final class ClockMenu extends MenuButton {

  private static final int LONGEST_NAME = 60;

  private final SandboxViewModel model;
  private final Dialogs dialogs;
  private final Map<Rate, RadioMenuItem> rates = new EnumMap<>(Rate.class);
  private final MenuItem next;
  private final int fixed;
  private List<Snapshot> kept = List.of();

  ClockMenu(SandboxViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    setId("sandboxClock");
    ToggleGroup group = new ToggleGroup();
    for (Rate rate : List.of(Rate.REAL, Rate.TENFOLD, Rate.MANUAL)) {
      RadioMenuItem item = new RadioMenuItem(Messages.of("sandboxplace.rate." + rate));
      item.setId("sandboxRate" + rate);
      item.setToggleGroup(group);
      item.setOnAction(event -> model.rate(rate));
      rates.put(rate, item);
      getItems().add(item);
    }
    next = item("sandboxNextDue", Messages.of("sandboxplace.next.none"), model::step);
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            next,
            item("sandboxPlus1", plus(1), () -> model.advance(Duration.ofSeconds(1))),
            item("sandboxPlus10", plus(10), () -> model.advance(Duration.ofSeconds(10))),
            new SeparatorMenuItem(),
            item("sandboxKeep", Messages.of("sandboxplace.keep"), this::keep));
    fixed = getItems().size();
  }

  /** Offers what can be done now. */
  void show(Seen seen) {
    if (!kept.equals(seen.picture().snapshots())) {
      kept = seen.picture().snapshots();
      getItems().remove(fixed, getItems().size());
      for (Snapshot snapshot : kept) {
        String words =
            Messages.of(
                "sandboxplace.restore", snapshot.name(), Times.brief(snapshot.at(), seen.now()));
        getItems().add(item("sandboxRestore", words, () -> model.restore(snapshot)));
      }
    }
    tick(seen.picture().time());
  }

  /** Says how long the next thing is away. */
  void tick(SandboxTime time) {
    rates.get(time.rate()).setSelected(true);
    String words =
        Messages.of("sandboxplace.clock", Messages.of("sandboxplace.rate.short." + time.rate()));
    setText(words);
    setAccessibleText(words);
    Instant now = time.now();
    next.setDisable(time.nextDue().isEmpty());
    next.setText(
        time.nextDue()
            .map(due ->
                Messages.of("sandboxplace.next", EventWords.seconds(Duration.between(now, due))))
            .orElseGet(() -> Messages.of("sandboxplace.next.none")));
  }

  private void keep() {
    dialogs.input(
        Messages.of("sandboxplace.keep.title"),
        Messages.of("sandboxplace.keep.name"),
        Messages.of("sandboxplace.keep.start", kept.size() + 1),
        ClockMenu::check,
        name -> model.keep(name.strip()));
  }

  private static String check(String name) {
    boolean good = !name.isBlank() && name.strip().length() <= LONGEST_NAME;
    return good ? "" : Messages.of("sandboxplace.keep.check", LONGEST_NAME);
  }

  private static String plus(int seconds) {
    return Messages.of("sandboxplace.plus", seconds);
  }

  private static MenuItem item(String id, String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
