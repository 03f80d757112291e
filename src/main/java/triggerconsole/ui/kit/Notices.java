package triggerconsole.ui.kit;

/** Where notices are shown: under the top bar of the window, until closed or settled. */
public interface Notices {

  /** Shows it, in place of an earlier one with the same key. */
  void show(Notice notice);

  /** Takes the notice with this key away, when there is one. */
  void settle(String key);
}
