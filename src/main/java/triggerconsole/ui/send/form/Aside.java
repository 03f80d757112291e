package triggerconsole.ui.send.form;

import java.util.function.Consumer;
import java.util.function.Supplier;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.RawDraft;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;
import triggerconsole.ui.kit.Tone;

/**
 * Work on texts: at once where it is short, so that the next key finds it done, and off the
 * window's thread where it would stall it.
 */
final class Aside {

  /** The longest text that is worked on at once, in characters: the longest that is edited. */
  static final int AT_ONCE = 100_000;

  private static final String NOTICE = "send.form.reading";

  private final Background background;
  private final Notices notices;

  Aside(Background background, Notices notices) {
    this.background = background;
    this.notices = notices;
  }

  /** Whether so many characters are worked on off the window's thread. */
  static boolean isLong(int characters) {
    return characters > AT_ONCE;
  }

  /** Whether a draft is one that is not edited here, and worked on off the window's thread. */
  static boolean isLarge(Draft draft) {
    return draft instanceof RawDraft raw && isLong(raw.text().length());
  }

  /** Does the work on a draft, at once when that is small. */
  <T> void run(Draft draft, String name, Supplier<T> work, Consumer<T> then) {
    run(draft instanceof RawDraft raw ? raw.text().length() : 0, name, work, then);
  }

  /** Does the work on so many characters, and says so while it lasts. */
  <T> void run(int characters, String name, Supplier<T> work, Consumer<T> then) {
    if (!isLong(characters)) {
      then.accept(work.get());
      return;
    }
    notices.show(Notice.of(NOTICE, Tone.ACCENT, Messages.of(NOTICE, characters)));
    background.run(
        name,
        work::get,
        result -> {
          notices.settle(NOTICE);
          then.accept(result);
        });
  }
}
