package triggerconsole.bulk;

import java.util.Map;
import triggerconsole.base.Messages;

/**
 * Where every row of a run is. They always add up: what is planned is the sum of all the others.
 *
 * @param accepted answered as a success
 * @param failed answered with an error or not as documented, or certainly not sent
 * @param unknown sent, or maybe sent, without a complete answer
 * @param stopped not sent because of what the check found
 * @param waiting not sent yet
 * @param underWay sent a moment ago; only while the run goes on
 */
public record Totals(
    int planned, int accepted, int failed, int unknown, int stopped, int waiting, int underWay) {

  /** Checks that nothing is lost. */
  public Totals {
    int sum = accepted + failed + unknown + stopped + waiting + underWay;
    if (planned != sum) {
      throw new IllegalStateException("rows are lost: " + planned + " planned, " + sum + " found");
    }
  }

  static Totals of(Map<RowOutcome, Integer> counts) {
    return new Totals(
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        counts.getOrDefault(RowOutcome.ACCEPTED, 0),
        counts.getOrDefault(RowOutcome.FAILED, 0),
        counts.getOrDefault(RowOutcome.UNKNOWN, 0),
        counts.getOrDefault(RowOutcome.STOPPED, 0),
        counts.getOrDefault(RowOutcome.WAITING, 0),
        counts.getOrDefault(RowOutcome.UNDER_WAY, 0));
  }

  /** How many have come to an end, one way or the other. */
  public int done() {
    return accepted + failed + unknown;
  }

  /** The sum as a person reads it: {@code 469 accepted + 58 failed + ... = 1,000 planned}. */
  public String sentence() {
    return Messages.of(
        underWay > 0 ? "bulk.totals.going" : "bulk.totals",
        accepted,
        failed,
        unknown,
        stopped,
        waiting,
        planned,
        underWay);
  }

  /** The same with one row moved from one place to another. */
  Totals move(RowOutcome from, RowOutcome to) {
    return new Totals(
        planned,
        accepted + moved(RowOutcome.ACCEPTED, from, to),
        failed + moved(RowOutcome.FAILED, from, to),
        unknown + moved(RowOutcome.UNKNOWN, from, to),
        stopped + moved(RowOutcome.STOPPED, from, to),
        waiting + moved(RowOutcome.WAITING, from, to),
        underWay + moved(RowOutcome.UNDER_WAY, from, to));
  }

  private static int moved(RowOutcome place, RowOutcome from, RowOutcome to) {
    return (place == to ? 1 : 0) - (place == from ? 1 : 0);
  }
}
