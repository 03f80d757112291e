package triggerconsole.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.NoticeBar;
import triggerconsole.ui.kit.Place;
import triggerconsole.ui.kit.Preferences;
import triggerconsole.ui.kit.SheetLayer;
import triggerconsole.ui.kit.Tone;

/** The window's content: the bars around the places, with sheets over all of it. */
public final class MainWindow {

  private final SheetLayer sheets;
  private final PlaceDeck deck;
  private final List<PlaceEntry> places;

  /**
   * What the window is made of.
   *
   * @param tokenText the state of the token of the profile in use, in a few words
   * @param tokenTone its colour family
   * @param places in the order of the navigation; the first is shown
   */
  public record Parts(
      Desk desk,
      Preferences preferences,
      ObservableValue<String> tokenText,
      ObservableValue<Tone> tokenTone,
      NoticeBar notices,
      SheetLayer sheets,
      List<PlaceEntry> places) {

    public Parts {
      places = List.copyOf(places);
    }
  }

  /** Puts the parts together and shows the first place. */
  public MainWindow(Parts parts) {
    sheets = parts.sheets();
    places = parts.places();
    deck = new PlaceDeck(places);
    EnvironmentBand band = new EnvironmentBand();
    parts.desk().profile().subscribe(band::show);
    NavRail rail = new NavRail(places, index -> deck.show(index, false));
    deck.index().subscribe(index -> rail.mark(index.intValue()));
    TopBar bar = new TopBar(parts, () -> go("goProfiles"), this::help);
    BorderPane pane = new BorderPane(deck);
    pane.getStyleClass().add("window");
    pane.setTop(new VBox(band, bar, parts.notices()));
    pane.setLeft(scrolled(rail));
    pane.setBottom(new StatusBar(parts.desk()));
    WindowKeys keys = new WindowKeys(deck, places.size(), parts.preferences(), this::help);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
    sheets.cover(pane);
    deck.show(0, false);
  }

  /** The root of the scene. */
  public SheetLayer root() {
    return sheets;
  }

  /** Brings the place with this button id to the front; nothing happens when it is not built. */
  public void go(String id) {
    int index = deck.indexOf(id);
    if (index >= 0) {
      deck.show(index, true);
    }
  }

  /** The place in front. */
  public Place place() {
    return deck.current();
  }

  /** The title for the window's frame changes with the place. */
  public void onTitle(Consumer<String> title) {
    deck.index().subscribe(index -> title.accept(deck.current().title()));
  }

  /** In a low window at a large zoom not all buttons have room. */
  private static ScrollPane scrolled(NavRail rail) {
    ScrollPane scroll = new ScrollPane(rail);
    scroll.setFitToHeight(true);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "nav-scroll");
    return scroll;
  }

  private void help() {
    sheets.show(HelpSheet.sheet(places.size()));
  }
}
