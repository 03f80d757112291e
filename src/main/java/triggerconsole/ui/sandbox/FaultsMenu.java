package triggerconsole.ui.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Fault;
import triggerconsole.sandbox.Fault.Kind;
import triggerconsole.ui.kit.Dialogs;

/** The trouble that the sandbox shall make: which, and how often. */
final class FaultsMenu extends MenuButton {

  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final Duration LATE = Duration.ofSeconds(5);
  private static final List<Kind> KINDS =
      List.of(
          Kind.SLOW,
          Kind.ERROR_500,
          Kind.HTML_502,
          Kind.TOO_MANY_429,
          Kind.STATUS_401,
          Kind.MALFORMED_JSON,
          Kind.EMPTY,
          Kind.CUT_BEFORE_ANSWER,
          Kind.CUT_IN_ANSWER,
          Kind.JOINED_TEXTS);

  private final SandboxViewModel model;
  private final Dialogs dialogs;
  private final RadioMenuItem none = new RadioMenuItem(Messages.of("sandboxplace.fault.NONE"));

  FaultsMenu(SandboxViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    setId("sandboxFaults");
    getStyleClass().add("faults");
    none.setId("sandboxFaultNONE");
    none.setOnAction(event -> model.fault(Fault.NONE));
    getItems().addAll(none, new SeparatorMenuItem());
    KINDS.forEach(kind -> getItems().add(menu(kind)));
  }

  /** Says which trouble is on. */
  void show(Fault fault) {
    boolean on = fault.kind() != Kind.NONE;
    none.setSelected(!on);
    pseudoClassStateChanged(ON, on);
    String words =
        on
            ? Messages.of("sandboxplace.faults.on", name(fault.kind()), times(fault.times()))
            : Messages.of("sandboxplace.faults.none");
    setText(words);
    setAccessibleText(words);
  }

  private Menu menu(Kind kind) {
    Menu menu = new Menu(name(kind));
    menu.setId("sandboxFault" + kind);
    menu.getItems()
        .addAll(
            item("sandboxplace.fault.once", () -> model.fault(of(kind, OptionalLong.of(1), LATE))),
            item(
                "sandboxplace.fault.until",
                () -> model.fault(of(kind, OptionalLong.empty(), LATE))),
            item("sandboxplace.fault.other", () -> ask(kind)));
    return menu;
  }

  private void ask(Kind kind) {
    dialogs.show(
        FaultSheet.of(
            name(kind),
            kind == Kind.SLOW,
            (times, late) ->
                model.fault(of(kind, OptionalLong.of(times), Duration.ofSeconds(late)))));
  }

  private static Fault of(Kind kind, OptionalLong times, Duration late) {
    return new Fault(kind, times, kind == Kind.SLOW ? late : Duration.ZERO);
  }

  private static String name(Kind kind) {
    return Messages.of("sandboxplace.fault." + kind);
  }

  private static String times(OptionalLong times) {
    if (times.isEmpty()) {
      return Messages.of("sandboxplace.times.until");
    }
    return times.getAsLong() == 1
        ? Messages.of("sandboxplace.times.once")
        : Messages.of("sandboxplace.times", times.getAsLong());
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Messages.of(key));
    item.setId(key.substring(key.lastIndexOf('.') + 1));
    item.setOnAction(event -> action.run());
    return item;
  }
}
