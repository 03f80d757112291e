package triggerconsole.suite;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What an earlier record says of each case, in little memory. Of several results for one the last
 * counts.
 */
public final class Past {

  private final Map<String, Told> suites = new HashMap<>();

  private static final class Told {

    private final BitSet done = new BitSet();
    private final BitSet failed = new BitSet();
    private int[] identities = new int[64];
  }

  /** Notes a result. */
  public void add(CaseResult result) {
    Told told = suites.computeIfAbsent(result.suite(), _ -> new Told());
    int index = result.index();
    told.done.set(index);
    told.failed.set(index, result.mark() == Mark.FAILED);
    if (index >= told.identities.length) {
      told.identities = Arrays.copyOf(told.identities, Math.max(index + 1, 2 * index));
    }
    told.identities[index] = identity(result.name(), result.row());
  }

  /** Whether the record knows this suite. */
  public boolean knows(String suite) {
    return suites.containsKey(suite);
  }

  /** Whether the case at this place was done. */
  boolean isDone(String suite, int index) {
    return suites.containsKey(suite) && suites.get(suite).done.get(index);
  }

  /** Whether something was done at a later place. */
  boolean isDoneAfter(String suite, int index) {
    return suites.containsKey(suite) && suites.get(suite).done.nextSetBit(index + 1) >= 0;
  }

  /** Whether the case at this place failed. */
  boolean isFailed(String suite, int index) {
    return suites.containsKey(suite) && suites.get(suite).failed.get(index);
  }

  /** Whether what was done at this place is this case with this row. */
  boolean isSame(String suite, int index, String name, OptionalInt row) {
    return isDone(suite, index) && suites.get(suite).identities[index] == identity(name, row);
  }

  private static int identity(String name, OptionalInt row) {
    return Objects.hash(name, row);
  }
}
