package triggerconsole.ui.suites;

import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.profile.Environment;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Mark;
import triggerconsole.ui.exchange.Times;
import triggerconsole.ui.kit.Tone;

/**
 * How a case looks, as a card and as a row.
 *
 * @param tone its colour family
 * @param icon its sign
 * @param word how it came out, in a word
 * @param wire what goes over the wire: the verdict, or what is sent
 * @param sentence what came of it, or what is expected
 * @param took how long it took; "" where that is not known
 */
record CaseLook(Tone tone, Ikon icon, String word, String wire, String sentence, String took) {

  /** The look of a case where the profile in use has this environment. */
  static CaseLook of(CaseLine line, Environment environment, boolean active) {
    if (line.result().isPresent()) {
      return of(line, line.result().get());
    }
    ShownCase planned = line.planned().orElseThrow();
    if (!planned.mayRun(environment)) {
      return plain(planned, Octicons.CIRCLE_SLASH_16, "off", off(environment));
    }
    return active
        ? plain(planned, Octicons.CLOCK_16, "waiting", expects(planned))
        : plain(planned, Octicons.CIRCLE_16, "new", expects(planned));
  }

  /** A verdict with the fields that it names. */
  static String verdict(VerdictCode code, List<String> fields) {
    return fields.isEmpty() ? code.name() : code + " [" + String.join(", ", fields) + "]";
  }

  private static CaseLook of(CaseLine line, CaseResult result) {
    String took =
        result.durationMs().isPresent() ? Times.took(result.durationMs().getAsDouble()) : "";
    String verdict = result.verdict().map(code -> verdict(code, result.fields())).orElse("");
    return switch (result.mark()) {
      case PASSED ->
          new CaseLook(
              Tone.SUCCESS,
              Octicons.CHECK_CIRCLE_16,
              word(Mark.PASSED.name()),
              verdict,
              line.planned()
                  .map(ShownCase::about)
                  .filter(about -> !about.isEmpty())
                  .orElseGet(() -> Messages.of("suites.case.passed")),
              took);
      case FAILED ->
          new CaseLook(
              Tone.DANGER,
              Octicons.X_CIRCLE_16,
              word(Mark.FAILED.name()),
              verdict,
              result.reason(),
              took);
      case SKIPPED ->
          new CaseLook(
              Tone.NEUTRAL,
              Octicons.CIRCLE_SLASH_16,
              word(Mark.SKIPPED.name()),
              verdict,
              result.reason(),
              took);
    };
  }

  private static CaseLook plain(ShownCase planned, Ikon icon, String word, String sentence) {
    return new CaseLook(Tone.NEUTRAL, icon, word(word), planned.sends(), sentence, "");
  }

  private static String expects(ShownCase planned) {
    return Messages.of("suites.case.expects", planned.verdict());
  }

  private static String off(Environment environment) {
    return Messages.of("suites.case.off." + environment);
  }

  private static String word(String key) {
    return Messages.of("suites.mark." + key);
  }
}
