package triggerconsole.diagnosis;

import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;

/** Documented error 4: the token was refused, under status 400 and not 401 (article). */
final class AuthFailed {

  private static final int ERROR = 4;

  private AuthFailed() {}

  static Optional<Verdict> check(Judged judged) {
    if (judged.texts(ERROR).isEmpty()) {
      return Optional.empty();
    }
    String status =
        judged.status().isEmpty()
            ? ""
            : Messages.of(
                judged.mayBe(Judged.ERROR_STATUS)
                    ? "diagnosis.auth.status-documented"
                    : "diagnosis.auth.status-other",
                judged.status().getAsInt());
    return Optional.of(
        judged.documented(
            ERROR,
            VerdictCode.AUTH_FAILED,
            List.of(),
            Words.of("diagnosis.auth", status),
            new Steps().numbered("auth")));
  }
}
