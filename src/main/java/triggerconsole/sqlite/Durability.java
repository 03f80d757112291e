package triggerconsole.sqlite;

import org.sqlite.SQLiteConfig.SynchronousMode;

/** What a committed transaction survives. */
public enum Durability {
  /** The end of the program, however sudden; a power cut may cost the last moments. */
  PROGRAM(SynchronousMode.NORMAL),

  /** A power cut too: a commit returns when the disk has it. */
  POWER_CUT(SynchronousMode.FULL);

  private final SynchronousMode mode;

  Durability(SynchronousMode mode) {
    this.mode = mode;
  }

  SynchronousMode mode() {
    return mode;
  }
}
