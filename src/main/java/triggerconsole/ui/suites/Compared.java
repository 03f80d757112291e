package triggerconsole.ui.suites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Difference;

/**
 * One line of what was expected beside what came.
 *
 * @param what which of the expectations
 * @param actual "" until it ran
 * @param differs whether it is not as expected
 */
record Compared(String what, String expected, String actual, boolean differs) {

  private static final String VARIABLES = "variables";

  /** Every expectation of a case, and what came of it. */
  static List<Compared> of(CaseLine line) {
    List<Difference> left =
        new ArrayList<>(line.result().map(CaseResult::differences).orElse(List.of()));
    List<Compared> compared = new ArrayList<>();
    for (Expects one : line.planned().map(ShownCase::expects).orElse(List.of())) {
      boolean toldBelow =
          one.what().equals(VARIABLES)
              && left.stream().anyMatch(found -> found.what().startsWith(VARIABLES + "."));
      if (toldBelow) {
        continue;
      }
      Optional<Difference> difference =
          left.stream().filter(found -> isAbout(found, one)).findFirst();
      difference.ifPresent(left::remove);
      compared.add(
          difference
              .map(Compared::of)
              .orElseGet(() -> new Compared(one.what(), one.value(), actual(line, one), false)));
    }
    left.forEach(difference -> compared.add(of(difference)));
    return compared;
  }

  private static Compared of(Difference difference) {
    return new Compared(difference.what(), difference.expected(), difference.actual(), true);
  }

  private static boolean isAbout(Difference difference, Expects one) {
    return difference.what().equals(one.what())
        && (!one.what().equals("text") || difference.expected().equals(one.value()));
  }

  /** What came where it is as expected: the same, said by the answer itself where it can be. */
  private static String actual(CaseLine line, Expects one) {
    Optional<CaseResult> tried = line.result().filter(result -> result.verdict().isPresent());
    return tried
        .map(result ->
            switch (one.what()) {
              case "verdict" -> result.verdict().orElseThrow().name();
              case "status" ->
                  result.status().isPresent() ? Integer.toString(result.status().getAsInt()) : "";
              case "text" -> Messages.of("suites.compared.contained");
              default -> one.value();
            })
        .orElse("");
  }
}
