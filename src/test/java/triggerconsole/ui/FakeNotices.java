package triggerconsole.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;

/** The notices that would be seen now, by their keys. */
public final class FakeNotices implements Notices {

  /** What is shown. */
  public final Map<String, Notice> shown = new LinkedHashMap<>();

  @Override
  public void show(Notice notice) {
    shown.put(notice.key(), notice);
  }

  @Override
  public void settle(String key) {
    shown.remove(key);
  }
}
