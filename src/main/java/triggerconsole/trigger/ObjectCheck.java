package triggerconsole.trigger;

import triggerconsole.base.Json;
import triggerconsole.base.Json.Problem;

/** What is wrong with a body that is no JSON object (article, error 2). */
final class ObjectCheck {

  private ObjectCheck() {}

  static Finding broken(Body body) {
    Rule rule = Rule.BODY_NOT_JSON_OBJECT;
    if (body.json().isPresent()) {
      return Finding.of(rule, "", Wording.kind(body.json().get()));
    }
    if (!body.isText()) {
      return Finding.because(rule, "bytes", "");
    }
    if (body.text().isBlank()) {
      return Finding.because(rule, "empty", "");
    }
    Problem problem = Json.problem(body.text()).orElseThrow();
    return Finding.because(
        rule, "json", "", problem.line(), problem.column(), Wording.brief(problem.reason()));
  }
}
