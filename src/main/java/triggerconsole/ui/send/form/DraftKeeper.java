package triggerconsole.ui.send.form;

import java.util.Optional;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.Messages;
import triggerconsole.settings.DraftFile;
import triggerconsole.settings.Loaded;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.LatestWriter;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;
import triggerconsole.ui.kit.Tone;

/** Keeps the draft in its file half a second after each pause, and brings it back at the start. */
final class DraftKeeper {

  private static final double PAUSE_MS = 500;

  private final DraftFile file;
  private final Background background;
  private final LatestWriter<Draft> writer;
  private final Notices notices;
  private final FormViewModel form;
  private final Pause pause = new Pause(PAUSE_MS, this::rest);
  private Optional<Draft> kept = Optional.empty();

  DraftKeeper(FormPorts ports, FormViewModel form) {
    this.file = ports.drafts();
    this.background = ports.background();
    this.writer = new LatestWriter<>("keep draft", background, file::write);
    this.notices = ports.notices();
    this.form = form;
  }

  /** Brings the draft back that was left, then keeps every change. */
  void start() {
    background.run("read draft", file::read, this::restore);
  }

  /** Keeps what is not kept yet, without waiting for the pause. */
  void finish() {
    pause.finish();
  }

  private void restore(Loaded<Optional<Draft>> loaded) {
    loaded.notice().ifPresent(text -> notices.show(Notice.of("send.draft", Tone.ATTENTION, text)));
    boolean untouched = form.draft().equals(FormDraft.empty());
    kept = loaded.value();
    loaded
        .value()
        .filter(draft -> untouched && !draft.equals(FormDraft.empty()))
        .ifPresent(this::bringBack);
    form.draftProperty().subscribe(draft -> pause.restart());
  }

  private void bringBack(Draft draft) {
    form.replace(draft);
    notices.show(
        Notice.of(
            "send.draft",
            Tone.ACCENT,
            Messages.of("send.form.draft.restored"),
            new Action(
                Messages.of("send.form.draft.startEmpty"),
                () -> {
                  form.begin(FormDraft.empty());
                  notices.settle("send.draft");
                })));
  }

  private void rest() {
    form.pause();
    write();
  }

  private void write() {
    Draft draft = form.draft();
    if (!kept.equals(Optional.of(draft))) {
      kept = Optional.of(draft);
      writer.keep(draft, this::notKept);
    }
  }

  /** The next pause tries again. */
  private void notKept(ConsoleException trouble) {
    kept = Optional.empty();
    notices.show(Notice.of("send.draft", Tone.ATTENTION, trouble.getMessage()));
  }
}
