package triggerconsole.ui.send.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.RawDraft;

/**
 * Whole drafts to go back to. Typing in one place without a pause is one step; so is everything
 * that one command changes.
 */
final class UndoSteps {

  private static final int MOST_STEPS = 200;

  /** Raw texts are kept whole; about this many characters of them are enough. */
  private static final long MOST_CHARACTERS = 50_000_000;

  private final Deque<Draft> past = new ArrayDeque<>();
  private final Deque<Draft> future = new ArrayDeque<>();
  private Optional<FormPlace> typingIn = Optional.empty();

  /** One command changed the draft. */
  void changed(Draft before) {
    typingIn = Optional.empty();
    push(before);
  }

  /** A key was pressed in a place; it joins the step before when that was typing in there too. */
  void typed(Draft before, FormPlace place) {
    if (!typingIn.equals(Optional.of(place))) {
      push(before);
      typingIn = Optional.of(place);
    }
    future.clear();
  }

  /** What is typed from now on is a step of its own. */
  void pause() {
    typingIn = Optional.empty();
  }

  /** The draft before the last step. */
  Optional<Draft> undo(Draft current) {
    return step(past, future, current);
  }

  /** The draft that was undone last. */
  Optional<Draft> redo(Draft current) {
    return step(future, past, current);
  }

  private Optional<Draft> step(Deque<Draft> from, Deque<Draft> to, Draft current) {
    typingIn = Optional.empty();
    Optional<Draft> target = Optional.ofNullable(from.pollFirst());
    target.ifPresent(ignored -> to.push(current));
    return target;
  }

  private void push(Draft before) {
    past.push(before);
    future.clear();
    while (past.size() > MOST_STEPS || (past.size() > 1 && characters() > MOST_CHARACTERS)) {
      past.removeLast();
    }
  }

  private long characters() {
    return past.stream()
        .mapToLong(draft -> draft instanceof RawDraft raw ? raw.text().length() : 0)
        .sum();
  }
}
