package triggerconsole.ui.window;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Code;
import triggerconsole.ui.kit.CodeText;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.kit.Troubles;

/**
 * Tells the person what went wrong: local trouble as a notice with its remedy as a button, a bug as
 * a sheet with its code. A bug is logged, and shown, once for each code.
 */
public final class WindowTroubles implements Troubles {

  private static final Logger LOG = System.getLogger(WindowTroubles.class.getName());

  private final Notices notices;
  private final Dialogs dialogs;
  private final Map<Remedy, Runnable> remedies;
  private final Function<Throwable, Crash> report;
  private final Set<String> seen = new HashSet<>();

  /**
   * Where things are shown and what can be done.
   *
   * @param remedies what each remedy does; trying again, after it or alone, is added
   */
  public WindowTroubles(
      Notices notices,
      Dialogs dialogs,
      Map<Remedy, Runnable> remedies,
      Function<Throwable, Crash> report) {
    this.notices = notices;
    this.dialogs = dialogs;
    this.remedies = Map.copyOf(remedies);
    this.report = report;
  }

  @Override
  public void trouble(ConsoleException trouble, Runnable again) {
    Remedy remedy = trouble.remedy();
    String text = trouble.getMessage();
    Runnable cure = remedy == Remedy.TRY_AGAIN ? again : remedies.get(remedy);
    if (cure == null) {
      notices.show(Notice.of(text, Tone.ATTENTION, text));
      return;
    }
    Runnable settled =
        () -> {
          notices.settle(text);
          cure.run();
        };
    notices.show(
        Notice.of(
            text,
            Tone.ATTENTION,
            text,
            new Action(Messages.of("window.remedy." + remedy), settled)));
  }

  @Override
  public void bug(Throwable fault) {
    Crash crash = report.apply(fault);
    if (seen.add(crash.code())) {
      LOG.log(Level.ERROR, crash.code(), fault);
      dialogs.show(sheet(crash));
    }
  }

  private Sheet sheet(Crash crash) {
    CodeText details = new CodeText(Messages.of("window.crash.details"));
    details.getStyleClass().add("crash-details");
    details.show(Code.plain(crash.details()));
    Sheet sheet =
        new Sheet(
            Messages.of("window.crash.title"),
            Sheet.sentence(Messages.of("window.crash.text", crash.code())),
            details);
    sheet.setId("crash");
    sheet.stay(Messages.of("window.crash.copy"), () -> copy(crash));
    sheet.action(Messages.of("kit.close"), Tone.ACCENT, () -> {});
    return sheet;
  }

  private static void copy(Crash crash) {
    ClipboardContent content = new ClipboardContent();
    content.putString(crash.details());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
