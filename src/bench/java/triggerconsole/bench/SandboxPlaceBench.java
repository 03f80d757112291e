package triggerconsole.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.BotUser;
import triggerconsole.sandbox.Bots;
import triggerconsole.sandbox.Connection;
import triggerconsole.sandbox.SandboxPicture;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.ui.kit.FxBackground;
import triggerconsole.ui.kit.NoticeBar;
import triggerconsole.ui.kit.SheetLayer;
import triggerconsole.ui.kit.Theme;
import triggerconsole.ui.kit.Troubles;
import triggerconsole.ui.sandbox.SandboxParts;
import triggerconsole.ui.sandbox.SandboxPlace;

/**
 * Times the Sandbox place with 10,000 events and a bot of 500 modules and prints medians in
 * milliseconds. The aim: whatever is done takes less than a frame of 16 ms. Runs headless with
 * {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
public final class SandboxPlaceBench {

  private static final int ROUNDS = 41;
  private static final String USER = "webbot:many";

  private final SandboxServer server;
  private final StackPane root = new StackPane();
  private SandboxPlace place;

  private SandboxPlaceBench(SandboxServer server) {
    this.server = server;
  }

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    try (SandboxServer server = SandboxServer.start(bots(500), OptionalInt.empty())) {
      new SandboxPlaceBench(server).run();
    }
    Platform.exit();
  }

  private void run() throws InterruptedException, ExecutionException {
    for (int i = 0; i < 5_500; i++) {
      server.sandbox().hear(USER, "line " + i);
    }
    Median.time(
        "a picture of the sandbox, off the window's thread",
        ROUNDS,
        () -> SandboxPicture.of(server.sandbox()));
    FutureTask<Object> open = new FutureTask<>(this::open, null);
    long start = System.nanoTime();
    Platform.startup(open);
    open.get();
    Median.print("toolkit and place, first time", (System.nanoTime() - start) / 1e6);
    settle();
    ListView<?> timeline = (ListView<?>) root.lookup("#sandboxTimeline");
    ScrollPane map = (ScrollPane) root.lookup("#sandboxMap");
    System.out.printf(
        "rows %d, cells %d%n", timeline.getItems().size(), root.lookupAll(".timeline-cell").size());
    frame("nothing", i -> {});
    frame("scroll the timeline by a page", i -> timeline.scrollTo((i * 237) % 10_000));
    frame("scroll the map", i -> map.setHvalue(i / (double) ROUNDS));
    for (int i = 0; i < 5; i++) {
      server.sandbox().hear(USER, "more " + i);
      onFx(place::onShow);
      long[] worst = frames(round -> {}, 5);
      Median.print("an answer more of 10,000: its slowest frame", worst[4] / 1e6);
    }
    System.out.printf("modules with nodes %d of 500%n", root.lookupAll(".map-module").size());
  }

  private void open() {
    SheetLayer sheets = new SheetLayer();
    Troubles none =
        new Troubles() {
          @Override
          public void trouble(triggerconsole.base.ConsoleException trouble, Runnable again) {
            throw trouble;
          }

          @Override
          public void bug(Throwable fault) {
            throw new IllegalStateException(fault);
          }
        };
    place =
        new SandboxPlace(
            new SandboxParts(
                server.sandbox(),
                new FxBackground(none),
                sheets,
                new NoticeBar(),
                link -> {},
                body -> {},
                module -> {},
                () -> {}));
    root.getChildren().add(place.node());
    Scene scene = new Scene(root, 1360, 860);
    new Theme(scene);
    javafx.stage.Stage stage = new javafx.stage.Stage();
    stage.setScene(scene);
    stage.show();
    place.onShow();
  }

  private interface Step {
    void at(int round);
  }

  /** What a step and the styling and layout of the next frame cost on the window's thread. */
  private void frame(String name, Step step) throws InterruptedException, ExecutionException {
    long[] nanoseconds = frames(step, ROUNDS);
    Median.print(name, nanoseconds[ROUNDS / 2] / 1e6);
    Median.print("  the slowest", nanoseconds[ROUNDS - 1] / 1e6);
  }

  private long[] frames(Step step, int rounds) throws InterruptedException, ExecutionException {
    long[] nanoseconds = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      int round = i;
      CompletableFuture<Long> drawn = new CompletableFuture<>();
      long[] begun = new long[2];
      Runnable before = () -> begun[1] = System.nanoTime();
      Runnable[] after = new Runnable[1];
      after[0] =
          () -> {
            root.getScene().removePreLayoutPulseListener(before);
            root.getScene().removePostLayoutPulseListener(after[0]);
            drawn.complete(begun[0] + System.nanoTime() - begun[1]);
          };
      onFx(() -> {
        root.getScene().addPreLayoutPulseListener(before);
        root.getScene().addPostLayoutPulseListener(after[0]);
        long start = System.nanoTime();
        step.at(round);
        begun[0] = System.nanoTime() - start;
        Platform.requestNextPulse();
      });
      nanoseconds[i] = drawn.get();
    }
    Arrays.sort(nanoseconds);
    return nanoseconds;
  }

  /** Lets what is under way come to rest. */
  private void settle() throws InterruptedException, ExecutionException {
    frames(round -> {}, 10);
  }

  private static void onFx(Runnable work) {
    try {
      onFx(() -> {
        work.run();
        return true;
      });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T onFx(Callable<T> work) throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  private static Bots bots(int modules) {
    List<BotModule> all =
        LongStream.rangeClosed(1, modules)
            .mapToObj(id ->
                new BotModule(
                    id,
                    "Module number " + id,
                    List.of("Here is " + id),
                    List.of(),
                    LongStream.of(2 * id, 2 * id + 1, id / 3 + 1)
                        .filter(to -> to <= modules)
                        .mapToObj(to -> Connection.to(to, List.of("go to " + to)))
                        .toList(),
                    BotModule.Arrival.PLAIN))
            .toList();
    Bot bot = new Bot("many", "Many modules", all, List.of("sandbox-token"), "What?");
    return new Bots(
        List.of(bot),
        List.of(new BotUser(USER, "Mia", "many", Optional.of(1L), new LinkedHashMap<>())));
  }
}
