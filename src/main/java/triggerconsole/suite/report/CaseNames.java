package triggerconsole.suite.report;

import java.util.HashSet;
import java.util.Set;
import triggerconsole.base.Messages;
import triggerconsole.suite.CaseResult;

/** Names the results of one suite so that no two are called the same. */
final class CaseNames {

  private final Set<String> taken = new HashSet<>();

  /** The case's name with its data row; with its place in the plan where that is not enough. */
  String name(CaseResult result) {
    String name = plain(result);
    if (!taken.add(name)) {
      name = Messages.of("report.name.again", name, result.index());
      taken.add(name);
    }
    return name;
  }

  private static String plain(CaseResult result) {
    return result.row().isPresent()
        ? Messages.of("report.name.row", result.name(), result.row().getAsInt())
        : result.name();
  }
}
