package triggerconsole.ui.window;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import triggerconsole.app.Console;
import triggerconsole.history.Found;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.Query;
import triggerconsole.history.State;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.sandbox.Received;
import triggerconsole.settings.DataFolder;
import triggerconsole.trigger.Token;
import triggerconsole.ui.FxTest;

/**
 * The whole program in its window, all of it real but the keychain: HTTP to the embedded sandbox,
 * SQLite and files in a folder of the test's own.
 */
abstract class WholeWindow extends FxTest {

  /** A user of the sandbox. */
  static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  @TempDir Path temporary;

  /** Where the tokens are. */
  final MapKeychain keychain = new MapKeychain();

  /** The program behind the window that is open. */
  Console console;

  /** The window that is open. */
  ConsoleWindow window;

  @Override
  protected Parent root() {
    // What may block is done where it may, while the window's thread waits.
    return content(CompletableFuture.supplyAsync(this::begin).join());
  }

  @AfterEach
  void end() {
    onFx(() -> window.leave());
    window.close();
    console.close();
  }

  /** The folder that everything is kept in. */
  Path folder() {
    return temporary.resolve("data");
  }

  /** Closes the program and opens it again over the same folder. */
  void restart() {
    end();
    Start start = begin();
    onFx(() -> stage.getScene().setRoot(content(start)));
  }

  /** Adds a profile with a token in the keychain. */
  Profile add(Profile profile, String token) {
    console.profileEditor().add(profile);
    console.vault().store(profile, new Token(token), Keeping.KEYCHAIN_ONLY);
    return profile;
  }

  /** Chooses a profile as the picker does. */
  @SuppressWarnings("unchecked") // the picker's items are profiles
  void use(Profile profile) {
    onFx(() -> {
      ComboBox<Profile> picker = (ComboBox<Profile>) find("#profile");
      if (!picker.getItems().contains(profile)) {
        picker.getItems().add(profile);
      }
      picker.setValue(profile);
    });
  }

  /** Types a user and a module into the empty form. */
  void fill(String user, String module) {
    onFx(() -> {
      find("#userId", TextInputControl.class).setText(user);
      find("#moduleId", TextInputControl.class).setText(module);
    });
  }

  /** Pastes a whole request with the form's link. */
  void paste(String text) {
    clip(text);
    robot.clickOn("#pasteRequest");
  }

  /** Puts a text into the clipboard. */
  void clip(String text) {
    onFx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  /** Moves the focus with the Tab key until it is on the node of this id. */
  void tabTo(String id) {
    for (int i = 0; i < 60; i++) {
      robot.push(KeyCode.TAB);
      Node focused = onFx(() -> stage.getScene().getFocusOwner());
      if (id.equals(focused.getId())) {
        return;
      }
    }
    throw new AssertionError(id + " was not reached by the Tab key");
  }

  /** What reached the sandbox. */
  List<Received> received() {
    return console.sandbox().requests();
  }

  /** Every entry of the history, the newest first. */
  List<HistoryEntry> entries() {
    return entries(console.history());
  }

  /** Waits until so many requests are completed in the history and the form is free again. */
  HistoryEntry awaitCompleted(int count) throws TimeoutException {
    awaitHere(() ->
        entries().size() == count
            && entries().stream().allMatch(entry -> entry.state() == State.DONE));
    await(() -> !find("#cancelSend").isVisible());
    HistoryEntry newest = entries().getFirst();
    String title = newest.verdict().orElseThrow().title();
    await(() -> find("#verdictTitle", Label.class).getText().equals(title));
    return newest;
  }

  /** Waits on the test's thread, ten seconds at most. */
  void awaitHere(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
  }

  /** Has the sandbox do something to the next answers, in the words of its admin call. */
  void fault(String json) throws IOException, InterruptedException {
    fault(console.sandbox().url(), json);
  }

  /** Has the sandbox of this URL do something to its next answers. */
  static void fault(String sandbox, String json) throws IOException, InterruptedException {
    URI uri = URI.create(sandbox).resolve("/__admin/fault");
    HttpRequest request =
        HttpRequest.newBuilder(uri).PUT(HttpRequest.BodyPublishers.ofString(json)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new AssertionError("the sandbox took no fault: " + status);
      }
    }
  }

  /** Every entry of a history, the newest first. */
  static List<HistoryEntry> entries(History history) {
    Found found = history.find(Query.ALL);
    return IntStream.range(0, found.size())
        .mapToObj(position -> history.entry(found.id(position)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Start begin() {
    console = new Console(DataFolder.open(folder()), keychain, InstantSource.system());
    return Start.load(console);
  }

  private Parent content(Start start) {
    window = new ConsoleWindow(console, start);
    return window.window().root();
  }
}
