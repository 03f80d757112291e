package triggerconsole.ui.suites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.ui.guard.ProductionQuestion;
import triggerconsole.ui.guard.ProductionQuestion.Fact;
import triggerconsole.ui.kit.Numbers;

/**
 * The question before a suite runs in production.
 *
 * @param cases how many cases would run
 */
record RunQuestion(SuiteOrder order, long cases) {

  ProductionQuestion question() {
    String name = order.profile().name();
    return new ProductionQuestion(
        Messages.of(
            cases == 1 ? "suites.production.title.one" : "suites.production.title",
            Numbers.grouped(cases),
            order.suite().title(),
            name),
        facts(),
        List.of(Messages.of("suites.production.warning")),
        Messages.of("suites.production.yes", name),
        Optional.empty());
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("suite", order.suite().title(), false));
    long off = order.only().isPresent() ? 0 : order.suite().cases().size() - cases;
    if (off > 0) {
      facts.add(fact("off", Messages.of("suites.production.offWhy", off), false));
    }
    order
        .options()
        .data()
        .or(order.suite()::data)
        .ifPresent(data -> facts.add(fact("data", data.getFileName().toString(), true)));
    facts.add(fact("atOnce", Integer.toString(order.options().atOnce()), false));
    facts.add(fact("url", order.profile().url(), true));
    return facts;
  }

  private static Fact fact(String key, String value, boolean wire) {
    return new Fact(Messages.of("suites.production." + key), Optional.empty(), value, wire);
  }
}
