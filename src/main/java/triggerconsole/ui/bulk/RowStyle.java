package triggerconsole.ui.bulk;

import triggerconsole.base.Messages;
import triggerconsole.bulk.LedgerRow;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.kit.VerdictStyle;

/** How the result of a row looks: its verdict's word and colours, or why it has none. */
record RowStyle(String word, Tone tone) {

  static RowStyle of(LedgerRow row) {
    return row.verdict()
        .map(VerdictStyle::of)
        .map(style -> new RowStyle(row.chip().isEmpty() ? style.word() : row.chip(), style.tone()))
        .orElseGet(() -> unanswered(row));
  }

  private static RowStyle unanswered(LedgerRow row) {
    String word = Messages.of("bulkplace.result." + row.outcome());
    return switch (row.outcome()) {
      case STOPPED ->
          new RowStyle(
              row.note().isEmpty() ? word : Messages.of("bulkplace.result.why", word, row.note()),
              Tone.UNSURE);
      case UNKNOWN -> new RowStyle(word, VerdictStyle.of(VerdictCode.OUTCOME_UNKNOWN).tone());
      case WAITING, UNDER_WAY, ACCEPTED, FAILED -> new RowStyle(word, Tone.NEUTRAL);
    };
  }
}
