package triggerconsole.settings;

import java.util.Optional;
import triggerconsole.trigger.Draft;

/** {@code draft.json}: the request that was being written, so that it survives a crash. */
public final class DraftFile {

  private final FileJson<DraftJson> file;

  /** The draft kept in this folder. */
  public DraftFile(DataFolder folder) {
    this.file = new FileJson<>(folder.path().resolve("draft.json"), DraftJson.class);
  }

  /** The draft that was left, if any. */
  public Loaded<Optional<Draft>> read() {
    Loaded<Optional<DraftJson>> loaded = file.read();
    return new Loaded<>(loaded.value().map(DraftJson::draft), loaded.notice());
  }

  /** Keeps the draft in place of the one before. */
  public void write(Draft draft) {
    file.write(DraftJson.of(draft));
  }
}
