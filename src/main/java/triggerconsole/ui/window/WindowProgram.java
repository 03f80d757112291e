package triggerconsole.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import triggerconsole.app.Console;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.settings.DataFolder;

/** The program with its window: opens both, waits until it is closed, closes what it used. */
public final class WindowProgram {

  private final Path folder;

  private record Opened(Console console, Start start) implements AutoCloseable {

    static Opened in(Path folder) {
      Console console = Console.open(DataFolder.open(folder));
      boolean loaded = false;
      try {
        Opened opened = new Opened(console, Start.load(console));
        loaded = true;
        return opened;
      } finally {
        if (!loaded) {
          console.close();
        }
      }
    }

    @Override
    public void close() {
      console.close();
    }
  }

  /** The program over a data folder, which need not be there yet. */
  public WindowProgram(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the window and returns once it is closed.
   *
   * @throws ConsoleException where there is no display or no GTK, or the data folder cannot be
   *     used; the latter a small window has told before, where there can be one
   */
  public void run() throws InterruptedException {
    FutureTask<Opened> loading = new FutureTask<>(() -> Opened.in(folder));
    // JavaFX takes as long to start as everything else: both at once.
    Thread.ofVirtual().name("load").start(loading);
    AtomicReference<Optional<ConsoleWindow>> shown = new AtomicReference<>(Optional.empty());
    Optional<String> problem = Launch.run(stage -> shown.set(fill(stage, loading)));
    // Where no window can be opened, the terminal alone tells what is wrong with the folder.
    try (Opened _ = opened(loading)) {
      shown.get().ifPresent(ConsoleWindow::close);
      if (problem.isPresent()) {
        throw new ConsoleException(problem.get(), Remedy.NONE);
      }
    }
    Platform.exit();
  }

  /** The program's window, or the small one that says why there is none. */
  private Optional<ConsoleWindow> fill(Stage stage, FutureTask<Opened> loading) {
    try {
      return Optional.of(window(stage, opened(loading)));
    } catch (ConsoleException trouble) {
      new StartTrouble(trouble, folder, Files.isDirectory(folder)).show(stage);
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the window's thread", e);
    }
  }

  private static Opened opened(FutureTask<Opened> loading) throws InterruptedException {
    try {
      return loading.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case ConsoleException trouble -> throw trouble;
        case RuntimeException bug -> throw bug;
        case Error error -> throw error;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static ConsoleWindow window(Stage stage, Opened opened) {
    ConsoleWindow content = new ConsoleWindow(opened.console(), opened.start());
    Frame frame = new Frame(stage, content.window(), content.preferences());
    Frame.tellBugs(content.background());
    stage.setOnHiding(event -> content.leave());
    frame.show();
    return content;
  }
}
