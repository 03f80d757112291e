package triggerconsole.ui.sandbox;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Rules;
import triggerconsole.sandbox.Rules.Switch;

/** The checks that can be left out, and the choices where the documents allow two readings. */
final class RulesMenu extends MenuButton {

  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final Map<Switch, CheckMenuItem> items = new EnumMap<>(Switch.class);
  private final MenuItem defaults = new MenuItem(Messages.of("sandboxplace.rules.defaults"));

  RulesMenu(SandboxViewModel model) {
    setId("sandboxRules");
    getStyleClass().add("faults");
    for (Switch one : Switch.values()) {
      CheckMenuItem item = new CheckMenuItem(Messages.of("sandboxplace.rule." + one));
      item.setId("sandboxRule" + one);
      item.setMnemonicParsing(false);
      item.setOnAction(event -> model.rule(one, item.isSelected()));
      items.put(one, item);
      getItems().add(item);
    }
    defaults.setId("sandboxRulesDefault");
    defaults.setOnAction(event -> model.defaultRules());
    getItems().addAll(new SeparatorMenuItem(), defaults);
  }

  /** Shows how the switches stand. */
  void show(Rules rules) {
    items.forEach((one, item) -> item.setSelected(rules.has(one)));
    int changed = Switch.values().length - rules.on().size();
    defaults.setDisable(changed == 0);
    pseudoClassStateChanged(ON, changed > 0);
    String words =
        changed == 0
            ? Messages.of("sandboxplace.rules")
            : Messages.of("sandboxplace.rules.changed", changed);
    setText(words);
    setAccessibleText(words);
  }
}
