package triggerconsole.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Questions to the person, as sheets inside the window. Each call returns at once; what follows
 * runs on the answer, and never when the person cancels. The focus returns to where it was.
 */
public interface Dialogs {

  /** Shows a sheet of one's own. */
  void show(Sheet sheet);

  /** Closes the sheet that was shown last, when there is one. */
  void close();

  /** Says something and waits for OK. */
  void message(String title, String text);

  /**
   * Asks before something is done.
   *
   * @param yes the button's word, which names what is done: "Delete 3 exchanges"
   * @param tone {@link Tone#DANGER} where it cannot be undone
   */
  void confirm(String title, String text, String yes, Tone tone, Runnable onYes);

  /**
   * Asks for a line of text.
   *
   * @param check what is wrong with a text in one sentence, or empty when it may be used
   */
  void input(
      String title,
      String label,
      String start,
      Function<String, String> check,
      Consumer<String> on);

  /** Asks for a file to read, with the system's own dialog. */
  void openFile(String title, Consumer<Path> on);

  /** Asks where to write a file, with the system's own dialog. */
  void saveFile(String title, String name, Consumer<Path> on);
}
