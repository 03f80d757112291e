package triggerconsole.suite;

import java.util.List;
import java.util.Optional;
import triggerconsole.trigger.Body;

/**
 * A look at the end user before and after a case.
 *
 * @param asked what is expected afterwards; nothing where nobody asks, or nobody can tell
 * @param before how the user was, where that matters
 */
record Looking(
    EndUsers users,
    String url,
    Optional<Afterwards> asked,
    Optional<String> user,
    Optional<UserState> before) {

  /** Looks before the case where that is needed. */
  static Looking before(EndUsers users, String url, Body body, Expectation expected)
      throws InterruptedException {
    Optional<Afterwards> asked = expected.after().filter(_ -> EndUsers.canLook(url));
    Optional<String> user = asked.flatMap(_ -> EndUsers.user(body, expected));
    boolean needed = user.isPresent() && asked.get().needsBefore();
    Optional<UserState> before = needed ? users.look(url, user.get()) : Optional.empty();
    return new Looking(users, url, asked, user, before);
  }

  /** Looks after the case, and says what is not as expected. */
  List<Difference> after() throws InterruptedException {
    if (asked.isEmpty()) {
      return List.of();
    }
    if (user.isEmpty()) {
      return EndUsers.unknown("suite.actual.nobody");
    }
    Optional<UserState> after = users.look(url, user.get());
    boolean told = after.isPresent() && (before.isPresent() || !asked.get().needsBefore());
    return told
        ? Comparison.of(asked.get(), before.orElse(UserState.NOBODY), after.get())
        : EndUsers.unknown("suite.actual.untold");
  }
}
