package triggerconsole.ui.send.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import triggerconsole.base.ConsoleException;
import triggerconsole.settings.DataFolder;
import triggerconsole.settings.DraftFile;
import triggerconsole.settings.Presets;
import triggerconsole.trigger.Destination;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Token;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Job;
import triggerconsole.ui.kit.NoticeBar;
import triggerconsole.ui.kit.SheetLayer;
import triggerconsole.ui.send.SendPlace;

/** A test of the form in a window, over a data folder of its own and a port that records. */
abstract class FormTest extends FxTest {

  static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";
  static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  final Path folder = newFolder();
  final RecordingPort port = new RecordingPort();
  final RecordingIds ids = new RecordingIds();
  final List<String> changedUrls = new ArrayList<>();
  boolean openedProfile;
  Optional<Destination> destination = Optional.empty();
  final RecordingBackground background = new RecordingBackground();
  final List<Token> tokens = new ArrayList<>();
  NoticeBar notices;
  final SheetLayer dialogs = new SheetLayer(new StackPane());
  final StackPane root = new StackPane();
  FormModels models;
  FormView view;

  @Override
  protected Parent root() {
    notices = new NoticeBar();
    FormPorts ports = ports();
    models = FormModels.of(ports);
    view = new FormView(ports, models);
    Node place = new SendPlace(models, view, new StackPane(), () -> {}).node();
    VBox window = new VBox(notices, place);
    VBox.setVgrow(place, javafx.scene.layout.Priority.ALWAYS);
    ((StackPane) dialogs.getChildren().getFirst()).getChildren().add(window);
    view.start();
    root.getChildren().setAll(dialogs);
    return root;
  }

  FormPorts ports() {
    DataFolder data = new DataFolder(folder);
    return new FormPorts(
        background,
        dialogs,
        notices,
        body -> destination,
        port,
        ids,
        new Presets(data),
        new DraftFile(data),
        () -> openedProfile = true,
        changedUrls::add,
        tokens::add,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  void copyToClipboard(String text) {
    onFx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  String body() {
    return onFx(() -> models.form().body().text());
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("trigger-console-form");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes what was done off the window's thread. */
  static final class RecordingBackground implements Background {
    final List<String> jobs = new ArrayList<>();
    private final Background direct = new DirectBackground();

    @Override
    public <T> Job run(String name, Callable<T> work, Consumer<T> onDone) {
      jobs.add(name);
      return direct.run(name, work, onDone);
    }

    @Override
    public <T> Job run(
        String name, Callable<T> work, Consumer<T> onDone, Consumer<ConsoleException> onTrouble) {
      jobs.add(name);
      return direct.run(name, work, onDone, onTrouble);
    }
  }

  /** Notes what was sent; a send ends when the test says so. */
  static final class RecordingPort implements SendPort {
    final List<Order> orders = new ArrayList<>();
    Consumer<List<Finding>> whenDone = findings -> {};
    int cancelled;
    boolean endAtOnce;

    @Override
    public void start(Order order, Consumer<List<Finding>> whenDone) {
      orders.add(order);
      this.whenDone = whenDone;
      if (endAtOnce) {
        whenDone.accept(List.of());
      }
    }

    @Override
    public void cancel() {
      cancelled++;
      whenDone.accept(List.of());
    }
  }

  /** Two users and two modules as the sandbox has them. */
  static final class RecordingIds implements IdBook {
    final List<String> named = new ArrayList<>();

    @Override
    public List<KnownId> users() {
      return List.of(
          new KnownId(ANNA, "Anna (test user)", "", Optional.of(NOW.minusSeconds(130))),
          new KnownId("webbot:77aa0c19-2dc2-11e8-a182-89f9297141e0", "Ben", "", Optional.empty()));
    }

    @Override
    public List<KnownId> modules() {
      return List.of(
          new KnownId("1068935", "Payment received", "bot Acme Shop", Optional.empty()),
          new KnownId("1068936", "Form received", "bot Acme Shop", Optional.empty()));
    }

    @Override
    public void nameUser(String id, String name) {
      named.add(id + "=" + name);
    }

    @Override
    public void nameModule(String id, String name) {
      named.add(id + "=" + name);
    }
  }
}
