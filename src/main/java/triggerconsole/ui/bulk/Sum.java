package triggerconsole.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Plan;
import triggerconsole.bulk.Totals;
import triggerconsole.trigger.Severity;
import triggerconsole.ui.bulk.TotalCards.Total;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Tone;

/**
 * A whole and its parts, added up here and not taken for granted.
 *
 * @param parts those that every row is in exactly one of
 * @param remarks numbers beside them that are no part of the sum
 */
record Sum(Total whole, List<Total> parts, List<Total> remarks) {

  /** Where the rows of a run are. A row under way still waits, for its answer. */
  static Sum of(Totals totals) {
    List<Total> parts = new ArrayList<>();
    parts.add(
        new Total(word("accepted"), totals.accepted(), Tone.SUCCESS, Octicons.CHECK_CIRCLE_16));
    parts.add(new Total(word("failed"), totals.failed(), Tone.DANGER, Octicons.X_CIRCLE_16));
    parts.add(new Total(word("unknown"), totals.unknown(), Tone.ATTENTION, Octicons.UNVERIFIED_16));
    int waiting = totals.waiting() + totals.underWay();
    parts.add(new Total(word("waiting"), waiting, Tone.NEUTRAL, Octicons.CLOCK_16));
    if (totals.stopped() > 0) {
      int stopped = totals.stopped();
      parts.add(new Total(word("notSent"), stopped, Tone.UNSURE, Octicons.CIRCLE_SLASH_16));
    }
    Total planned =
        new Total(word("planned"), totals.planned(), Tone.NEUTRAL, Octicons.LIST_UNORDERED_16);
    return new Sum(planned, parts, List.of());
  }

  /** What a dry run found. */
  static Sum of(Plan plan) {
    Total rows = new Total(word("rows"), plan.rows(), Tone.NEUTRAL, Octicons.LIST_UNORDERED_16);
    List<Total> parts =
        List.of(
            new Total(word("sendable"), plan.sendable(), Tone.SUCCESS, Octicons.PAPER_AIRPLANE_16),
            new Total(word("leftOut"), plan.stopped(), Tone.DANGER, Octicons.CIRCLE_SLASH_16));
    Total warnings =
        new Total(
            word("warnings"), plan.count(Severity.WARNING), Tone.ATTENTION, Octicons.ALERT_16);
    return new Sum(rows, parts, List.of(warnings));
  }

  /** All numbers, for the cards. */
  List<Total> all() {
    List<Total> all = new ArrayList<>();
    all.add(whole);
    all.addAll(parts);
    all.addAll(remarks);
    return all;
  }

  /** Whether the parts are the whole. */
  boolean addsUp() {
    return parts.stream().mapToLong(Total::number).sum() == whole.number();
  }

  /** {@code 469 + 58 + 1 + 472 = 1,000 · nothing lost}, or loudly what is wrong. */
  String words() {
    String sum =
        parts.stream()
            .map(part -> Numbers.grouped(part.number()))
            .collect(Collectors.joining(" + "));
    return Messages.of(
        addsUp() ? "bulkplace.sum" : "bulkplace.sum.wrong", sum, Numbers.grouped(whole.number()));
  }

  private static String word(String key) {
    return Messages.of("bulkplace.total." + key);
  }
}
