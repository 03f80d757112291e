package triggerconsole.ui.exchange;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triggerconsole.history.HistoryRow;
import triggerconsole.settings.Names;
import triggerconsole.ui.kit.VerdictStyle;

/** What a row of the history says in each column. */
final class RowWords {

  private static final String NOTHING = "—";
  private static final int LONG_ID = 18;

  private RowWords() {}

  static VerdictStyle style(HistoryRow row) {
    return row.verdict().map(VerdictStyle::of).orElseGet(VerdictStyle::sending);
  }

  static String verdict(HistoryRow row) {
    return row.chip().orElseGet(() -> style(row).word());
  }

  static String user(HistoryRow row, Names names) {
    return row.user().map(id -> named(id, names.users())).orElse(NOTHING);
  }

  static String module(HistoryRow row, Names names) {
    return row.module()
        .map(id ->
            Stream.of(brief(id), names.modules().getOrDefault(id, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")))
        .orElse(NOTHING);
  }

  static String status(HistoryRow row) {
    return row.status().isPresent() ? Integer.toString(row.status().getAsInt()) : NOTHING;
  }

  static String took(HistoryRow row) {
    return row.durationMs().isPresent() ? Times.took(row.durationMs().getAsDouble()) : NOTHING;
  }

  private static String named(String id, Map<String, String> names) {
    return names.containsKey(id) ? names.get(id) + " " + id : id;
  }

  /** Both ends of a long id: the middle tells people least. */
  private static String brief(String id) {
    return id.length() <= LONG_ID ? id : id.substring(0, 11) + "…" + id.substring(id.length() - 4);
  }
}
