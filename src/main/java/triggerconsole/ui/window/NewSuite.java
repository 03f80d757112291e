package triggerconsole.ui.window;

import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;

/** The text of a new suite: one example case, which runs in the sandbox as it is. */
final class NewSuite {

  private NewSuite() {}

  static String text(String name) {
    return """
    # A suite for Trigger Console: each case is a request, and what is to come of it.
    suite: %s
    values: # for ${...} in the cases; a data row with the same column wins
      user: webbot:d0f23640-2dc2-11e8-a182-89f9297141e0
    cases:
      - name: The user moves to the module
        body:
          user_id: ${user}
          module_id: 1068935
          wait_time: 0
        expect:
          verdict: ACCEPTED_REDIRECT
          status: 200
    """
        .formatted(JsonWriter.compact(new JsonText(name)));
  }
}
