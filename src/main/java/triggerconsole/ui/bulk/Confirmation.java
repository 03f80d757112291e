package triggerconsole.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.ui.guard.ProductionQuestion;
import triggerconsole.ui.guard.ProductionQuestion.Fact;
import triggerconsole.ui.guard.ProductionQuestion.Goal;
import triggerconsole.ui.guard.ProductionSheet;
import triggerconsole.ui.kit.Numbers;

/** The question before rows go to production: the profile's name, and the number of rows typed. */
final class Confirmation {

  private Confirmation() {}

  static void ask(BulkParts parts, Order order, int rows, Runnable onYes) {
    ProductionSheet.ask(parts.dialogs(), question(order, rows), onYes, () -> {});
  }

  private static ProductionQuestion question(Order order, int rows) {
    Goal goal = new Goal(order.profile().name(), order.profile().url());
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("file", order.order().file().getFileName().toString()));
    facts.add(fact("rows", Numbers.grouped(rows)));
    order
        .order()
        .mapping()
        .ifPresent(mapping -> facts.add(fact("mapping", String.join(", ", mapping.texts()))));
    String pace =
        order.rate().isPresent()
            ? Messages.of("bulkplace.rate.of", Numbers.brief(order.rate().getAsDouble()))
            : Messages.of("bulkplace.rate.none");
    facts.add(fact("pace", pace));
    facts.add(fact("url", goal.url()));
    return ProductionQuestion.ofMany(goal, rows, facts);
  }

  private static Fact fact(String key, String value) {
    boolean wire = key.equals("mapping") || key.equals("url");
    return new Fact(Messages.of("bulkplace.confirm." + key), Optional.empty(), value, wire);
  }
}
