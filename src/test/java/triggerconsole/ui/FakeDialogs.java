package triggerconsole.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/** A person who answers every dialog at once, as told before; what was asked is kept. */
public final class FakeDialogs implements Dialogs {

  /** What was said and asked: "title: text". */
  public final List<String> asked = new ArrayList<>();

  /** The sheets that were shown. */
  public final List<Sheet> sheets = new ArrayList<>();

  /** Whether questions are answered with yes. */
  public boolean yes = true;

  /** What is typed into an input; nothing cancels it. */
  public Optional<String> typed = Optional.empty();

  /** The file that is chosen; nothing cancels. */
  public Optional<Path> file = Optional.empty();

  @Override
  public void show(Sheet sheet) {
    sheets.add(sheet);
  }

  @Override
  public void close() {
    sheets.removeLast();
  }

  @Override
  public void message(String title, String text) {
    asked.add(title + ": " + text);
  }

  @Override
  public void confirm(String title, String text, String word, Tone tone, Runnable onYes) {
    asked.add(title + ": " + text);
    if (yes) {
      onYes.run();
    }
  }

  @Override
  public void input(
      String title,
      String label,
      String start,
      Function<String, String> check,
      Consumer<String> on) {
    asked.add(title + ": " + label);
    typed.filter(text -> check.apply(text).isEmpty()).ifPresent(on);
  }

  @Override
  public void openFile(String title, Consumer<Path> on) {
    asked.add(title);
    file.ifPresent(on);
  }

  @Override
  public void saveFile(String title, String name, Consumer<Path> on) {
    asked.add(title + ": " + name);
    file.ifPresent(on);
  }
}
