package triggerconsole.ui.exchange;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import triggerconsole.base.Messages;
import triggerconsole.exchange.Answer;
import triggerconsole.ui.kit.Tone;

/** One exchange in tabs: request and answer side by side, headers, timing. */
public final class ExchangeView extends StackPane {

  private final RequestPane request = new RequestPane();
  private final ResponsePane response;
  private final HeadersPane headers = new HeadersPane();
  private final TimingPane timing = new TimingPane();
  private final Label status = new Label();
  private final Label took = new Label();
  private final Label size = new Label();

  /**
   * A view of no exchange yet.
   *
   * @param save writes an answer to a file that the person chooses
   */
  public ExchangeView(Consumer<Answer> save) {
    response = new ResponsePane(save);
    SplitPane both = new SplitPane(request, response);
    both.getStyleClass().add("exchange-split");
    TabPane tabs =
        new TabPane(
            tab("exchange.tab.exchange", both),
            tab("exchange.tab.headers", headers),
            tab("exchange.tab.timing", timing));
    tabs.setId("exchangeTabs");
    tabs.setAccessibleText(Messages.of("exchange.tabs"));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    HBox facts = new HBox(status, took, size);
    facts.getStyleClass().add("exchange-facts");
    status.getStyleClass().add("strong");
    facts.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    facts.setMouseTransparent(true);
    setAlignment(facts, Pos.TOP_RIGHT);
    getStyleClass().add("exchange-view");
    getChildren().addAll(tabs, facts);
  }

  /** Shows an exchange in place of the one before. */
  public void show(Shown exchange) {
    request.show(exchange.request());
    response.show(exchange);
    headers.show(exchange);
    timing.show(exchange);
    status.setText(exchange.answer().map(answer -> Integer.toString(answer.status())).orElse(""));
    status.getStyleClass().removeAll(Tone.SUCCESS.styleClass(), Tone.DANGER.styleClass());
    exchange.answer().ifPresent(answer -> status.getStyleClass().add(tone(answer).styleClass()));
    took.setText(exchange.outcome().map(outcome -> Times.took(outcome.durationMs())).orElse(""));
    size.setText(exchange.answer().map(answer -> Times.size(answer.body().size())).orElse(""));
  }

  private static Tone tone(Answer answer) {
    return answer.status() / 100 == 2 ? Tone.SUCCESS : Tone.DANGER;
  }

  private static Tab tab(String key, Node content) {
    return new Tab(Messages.of(key), content);
  }
}
