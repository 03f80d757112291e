package triggerconsole.history;

import java.util.Map;
import triggerconsole.diagnosis.VerdictCode;

/**
 * How many entries there are of each verdict.
 *
 * @param byVerdict verdicts that do not occur are left out
 * @param sending those in flight
 */
public record Counts(Map<VerdictCode, Integer> byVerdict, int sending) {

  public Counts {
    byVerdict = Map.copyOf(byVerdict);
  }

  /** How many there are of one verdict. */
  public int of(VerdictCode verdict) {
    return byVerdict.getOrDefault(verdict, 0);
  }

  /** All of them. */
  public int total() {
    return sending + byVerdict.values().stream().mapToInt(Integer::intValue).sum();
  }
}
