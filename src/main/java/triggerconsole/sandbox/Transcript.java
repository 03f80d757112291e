package triggerconsole.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The newest lines of a conversation. Adding one leaves the older value as it was and costs the
 * same however many there are.
 */
public final class Transcript {

  /** The transcript of a conversation that has not begun. */
  public static final Transcript EMPTY = new Transcript(null, null, 0);

  private static final int MOST = 500;

  private final Line last;
  private final Transcript before;
  private final int size;

  private Transcript(Line last, Transcript before, int size) {
    this.last = last;
    this.before = before;
    this.size = size;
  }

  /** The same with one line more. */
  public Transcript with(Line line) {
    // Twice as many before the old half is let go, so that cutting costs next to nothing per line.
    Transcript kept = size < 2 * MOST ? this : of(newest(MOST - 1));
    return new Transcript(line, kept, kept.size + 1);
  }

  /** The newest 500 lines, the oldest first. */
  public List<Line> lines() {
    return newest(MOST);
  }

  /** The same as if it was all said now, with what the bot suggests when it spoke last. */
  Transcript saidAt(Instant now, List<String> replies) {
    List<Line> lines = lines();
    Transcript all = EMPTY;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean open = i == lines.size() - 1 && line.speaker() == Line.Speaker.BOT;
      List<String> offered = open && line.replies().isEmpty() ? replies : line.replies();
      all = all.with(new Line(now, line.speaker(), line.text(), offered, line.moduleId()));
    }
    return all;
  }

  private List<Line> newest(int most) {
    List<Line> lines = new ArrayList<>(Math.min(size, most));
    for (Transcript rest = this; rest.size > 0 && lines.size() < most; rest = rest.before) {
      lines.add(rest.last);
    }
    Collections.reverse(lines);
    return List.copyOf(lines);
  }

  private static Transcript of(List<Line> lines) {
    Transcript all = EMPTY;
    for (Line line : lines) {
      all = new Transcript(line, all, all.size + 1);
    }
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Transcript that && lines().equals(that.lines());
  }

  @Override
  public int hashCode() {
    return lines().hashCode();
  }

  @Override
  public String toString() {
    return lines().toString();
  }
}
