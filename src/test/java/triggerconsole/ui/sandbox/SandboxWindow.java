package triggerconsole.ui.sandbox;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import triggerconsole.base.Bytes;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Credential;
import triggerconsole.exchange.HttpSender;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.sandbox.Bots;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Token;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FakeDialogs;
import triggerconsole.ui.FakeNotices;
import triggerconsole.ui.FxTest;

/** The Sandbox place over a real sandbox, which is triggered over HTTP. */
abstract class SandboxWindow extends FxTest {

  static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  final FakeDialogs dialogs = new FakeDialogs();
  final FakeNotices notices = new FakeNotices();
  final List<URI> browsed = new ArrayList<>();
  final List<Bytes> drafts = new ArrayList<>();
  final List<Long> modules = new ArrayList<>();
  SandboxServer server;
  SandboxPlace place;

  @Override
  protected void prepare() {
    server = SandboxServer.start(bots(), OptionalInt.empty());
  }

  Bots bots() {
    return BuiltInBots.bots();
  }

  @Override
  protected Parent root() {
    place =
        new SandboxPlace(
            new SandboxParts(
                server.sandbox(),
                new DirectBackground(),
                dialogs,
                notices,
                browsed::add,
                drafts::add,
                modules::add,
                () -> {}));
    place.onShow();
    return new StackPane(place.node());
  }

  @AfterEach
  void stop() {
    onFx(() -> ((StackPane) stage.getScene().getRoot()).getChildren().clear());
    server.close();
  }

  /** Triggers Anna with more keys, apostrophes for quotes, and tells the console's verdict. */
  Verdict trigger(String more) {
    return trigger(more, Duration.ofMinutes(1));
  }

  Verdict trigger(String more, Duration limit) {
    return send("{\"user_id\":\"" + ANNA + "\"" + more.replace('\'', '"') + "}", limit);
  }

  Verdict send(String json, Duration limit) {
    Body body = Body.of(json);
    return Diagnosis.judge(
        body,
        new HttpSender(List.of())
            .send(
                new TriggerRequest(server.url(), body),
                Optional.of(Credential.of(new Token(BuiltInBots.TOKEN))),
                limit));
  }

  /** Looks at once, as it would do within a fifth of a second. */
  void look() {
    onFx(place::onShow);
  }

  TimelineView timeline() {
    return find(".timeline", TimelineView.class);
  }

  /** The timeline as it is read: "title: detail". */
  List<String> rows() {
    return onFx(() ->
        timeline().rowsShown().stream()
            .map(row -> {
              EventWords words = EventWords.of(row, timeline().seen(), timeline().time());
              return words.title() + ": " + words.detail();
            })
            .toList());
  }

  String text(String id) {
    return onFx(() -> find(id, Labeled.class).getText());
  }

  /** Chooses an item of a menu by its ids from the outermost to the item. */
  void choose(String menu, String... ids) {
    onFx(() -> {
      List<MenuItem> items = find(menu, MenuButton.class).getItems();
      MenuItem found = null;
      for (String id : ids) {
        found = items.stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
        items = found instanceof javafx.scene.control.Menu inner ? inner.getItems() : List.of();
      }
      if (found instanceof javafx.scene.control.CheckMenuItem check) {
        check.setSelected(!check.isSelected());
      }
      found.fire();
    });
  }

  <T> ListView<T> list(String id) {
    @SuppressWarnings("unchecked") // the test knows what is in it
    ListView<T> list = find(id, ListView.class);
    return list;
  }

  Node focused() {
    return onFx(() -> stage.getScene().getFocusOwner());
  }
}
