package triggerconsole.suite;

import java.util.OptionalInt;
import triggerconsole.suite.Filling.Unfilled;

/**
 * One case with one data row.
 *
 * @param index the place in the whole plan, from 0
 * @param row the data row, from 1
 */
record PlannedCase(int index, SuiteCase one, OptionalInt row, Filling filling) {

  /** The name, filled from the row where that can be done. */
  String name() {
    try {
      return Filling.text(one.title().fill(filling));
    } catch (Unfilled e) {
      return one.name();
    }
  }
}
