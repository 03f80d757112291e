package triggerconsole.ui.window;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import triggerconsole.app.Console;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;

/** The program with its window: opens it, waits until it is closed, closes what it used. */
public final class WindowProgram {

  private final Console console;

  /** The program over a console, which stays open. */
  public WindowProgram(Console console) {
    this.console = console;
  }

  /**
   * Opens the window and returns once it is closed.
   *
   * @throws ConsoleException where there is no display or no GTK, or the data folder cannot be used
   */
  public void run() throws InterruptedException {
    Start start = Start.load(console);
    AtomicReference<Optional<ConsoleWindow>> opened = new AtomicReference<>(Optional.empty());
    Optional<String> problem = Launch.run(stage -> opened.set(Optional.of(open(stage, start))));
    opened.get().ifPresent(ConsoleWindow::close);
    if (problem.isPresent()) {
      throw new ConsoleException(problem.get(), Remedy.NONE);
    }
    Platform.exit();
  }

  private ConsoleWindow open(Stage stage, Start start) {
    ConsoleWindow content = new ConsoleWindow(console, start);
    Frame frame = new Frame(stage, content.window(), content.preferences());
    Frame.tellBugs(content.background());
    stage.setOnHiding(event -> content.leave());
    frame.show();
    return content;
  }
}
