package triggerconsole.diagnosis;

import java.util.ArrayList;
import java.util.List;
import triggerconsole.base.Messages;

/** Collects the next steps of a verdict, the likeliest first. */
final class Steps {

  private final List<String> steps = new ArrayList<>();

  /** Adds a step. */
  Steps add(String key, Object... arguments) {
    steps.add(Messages.of("diagnosis.step." + key, arguments));
    return this;
  }

  /** Adds a step that has a reason in this request. */
  Steps when(boolean applies, String key, Object... arguments) {
    return applies ? add(key, arguments) : this;
  }

  /** Adds the steps that the bundle numbers from 1 under a key. */
  Steps numbered(String key) {
    for (int number = 1; Messages.has("diagnosis.step." + key + "." + number); number++) {
      add(key + "." + number);
    }
    return this;
  }

  List<String> list() {
    return steps;
  }
}
