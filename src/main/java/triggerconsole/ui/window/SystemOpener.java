package triggerconsole.ui.window;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;

/** Opens things with what the system has for them. May block for a moment. */
final class SystemOpener {

  private SystemOpener() {}

  /**
   * Opens a folder in the file manager.
   *
   * @throws ConsoleException where there is none
   */
  static void folder(Path folder) {
    start(program("explorer"), folder.toString(), "window.folder");
  }

  /**
   * Opens an http or https link in the browser.
   *
   * @throws ConsoleException where there is none, or for any other link
   */
  static void link(URI link) {
    boolean web = "http".equals(link.getScheme()) || "https".equals(link.getScheme());
    if (!web) {
      throw new ConsoleException(Messages.of("window.browse", link), Remedy.NONE);
    }
    start(program("rundll32", "url.dll,FileProtocolHandler"), link.toString(), "window.browse");
  }

  private static List<String> program(String... onWindows) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of(onWindows);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open");
  }

  /** Starts a program on one thing; the sentence of this key is for who cannot start it. */
  static void start(List<String> program, String what, String trouble) {
    List<String> command = new ArrayList<>(program);
    command.add(what);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new ConsoleException(Messages.of(trouble, what), Remedy.NONE, e);
    }
  }
}
