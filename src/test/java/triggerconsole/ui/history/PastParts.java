package triggerconsole.ui.history;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.settings.Names;
import triggerconsole.suite.Suites;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.exchange.PastExchanges;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;

/** The History place's parts, which keep what they are told in lists. */
final class PastParts {

  private PastParts() {}

  static HistoryParts of(
      History history,
      Path folder,
      Dialogs dialogs,
      List<Notice> notices,
      List<HistoryEntry> drafts,
      List<String> opened) {
    return new HistoryParts(
        history,
        new DirectBackground(),
        dialogs,
        new Notices() {
          @Override
          public void show(Notice notice) {
            notices.add(notice);
          }

          @Override
          public void settle(String key) {}
        },
        Clock.fixed(PastExchanges.NOON.plusSeconds(5), ZoneOffset.UTC),
        () -> new Names(Map.of(), Map.of("1068935", "Payment received")),
        drafts::add,
        entry -> List.of(),
        () -> {},
        new Suites(folder),
        opened::add,
        opened::add);
  }
}
