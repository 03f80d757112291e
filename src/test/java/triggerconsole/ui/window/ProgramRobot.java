package triggerconsole.ui.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import triggerconsole.Main;
import triggerconsole.cli.Cli;
import triggerconsole.profile.Profile;
import triggerconsole.trigger.Token;
import triggerconsole.ui.exchange.HistoryTable;
import triggerconsole.ui.kit.CodeText;

/**
 * The real program in a process of its own, with somebody at its window who does what the lines of
 * standard input say and answers each with one line. The program itself knows nothing of that.
 */
final class ProgramRobot {

  /** Begins each answer. */
  static final String ANSWER = "robot> ";

  private ProgramRobot() {}

  public static void main(String[] arguments) {
    Thread.ofPlatform().daemon().name("robot").start(ProgramRobot::listen);
    Main.main(arguments);
  }

  private static void listen() {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String said = answer(line.split("\t", -1));
        System.out.println(ANSWER + said.replace("\n", "\\n"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // Whoever gave the orders has gone.
    Runtime.getRuntime().halt(1);
  }

  private static String answer(String[] words) throws InterruptedException {
    if (words[0].equals("cli")) {
      return cli(Arrays.copyOfRange(words, 1, words.length));
    }
    FutureTask<String> task = new FutureTask<>(onFx(words));
    try {
      Platform.runLater(task);
      return task.get();
    } catch (IllegalStateException e) {
      return "no window yet";
    } catch (ExecutionException e) {
      return "failed: " + e.getCause();
    }
  }

  private static Callable<String> onFx(String[] words) {
    String one = words.length > 1 ? words[1] : "";
    String two = words.length > 2 ? words[2] : "";
    return switch (words[0]) {
      case "type" -> does(() -> one(TextInputControl.class, has(one)).setText(two));
      case "fire" -> does(() -> one(ButtonBase.class, has(one)).fire());
      case "press" -> does(() -> one(ButtonBase.class, node -> text(node).equals(one)).fire());
      case "use" -> does(() -> use(one));
      case "select" -> does(() -> one(HistoryTable.class, has(one)).getSelectionModel().select(0));
      case "clip" -> does(() -> clip(one));
      case "bug" -> does(() -> Platform.runLater(() -> fail(one)));
      case "close" -> does(() -> Platform.runLater(ProgramRobot::close));
      case "text" -> () -> shown().filter(has(one)).findFirst().map(ProgramRobot::text).orElse("");
      case "shown" -> () -> String.valueOf(shown().anyMatch(has(one)));
      case "texts" ->
          () ->
              String.join(
                  "\n", shown().map(ProgramRobot::text).filter(text -> !text.isEmpty()).toList());
      case "clipboard" -> () -> String.valueOf(Clipboard.getSystemClipboard().getString());
      default -> throw new IllegalArgumentException(words[0]);
    };
  }

  private static Callable<String> does(Runnable action) {
    return () -> {
      action.run();
      return "done";
    };
  }

  /** Somebody else's work on the same folder, with the program's own commands. */
  private static String cli(String[] arguments) {
    int code =
        Cli.of(System.in, System.out, System.err, System.getenv(), folder -> 70).run(arguments);
    return String.valueOf(code);
  }

  @SuppressWarnings("unchecked") // the picker's items are profiles
  private static void use(String name) {
    ComboBox<Profile> picker = (ComboBox<Profile>) one(ComboBox.class, has("profile"));
    picker.setValue(
        picker.getItems().stream()
            .filter(profile -> profile.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  /** A bug in whose details a token would stand if it had a text form. */
  private static void fail(String token) {
    throw new IllegalStateException("with " + new Token(token));
  }

  private static Predicate<Node> has(String id) {
    return node -> id.equals(node.getId());
  }

  private static <T extends Node> T one(Class<T> type, Predicate<Node> which) {
    return shown().filter(type::isInstance).filter(which).map(type::cast).findFirst().orElseThrow();
  }

  private static void clip(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static void close() {
    List.copyOf(Window.getWindows()).forEach(Window::hide);
  }

  private static Stream<Node> shown() {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
        .filter(ProgramRobot::isSeen);
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static String text(Node node) {
    return switch (node) {
      case Labeled labeled -> Objects.toString(labeled.getText(), "");
      case CodeText code -> code.text();
      case TextInputControl field -> Objects.toString(field.getText(), "");
      default -> Objects.toString(node.getAccessibleText(), "");
    };
  }
}
