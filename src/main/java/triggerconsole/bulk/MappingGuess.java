package triggerconsole.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import triggerconsole.trigger.Keys;

/** Guesses from the names of columns where each of them goes; the person sees it and decides. */
public final class MappingGuess {

  /** The likeliest first. */
  private static final List<String> USER =
      List.of(
          "userid",
          "enduserid",
          "webbotuserid",
          "certainlyuserid",
          "user",
          "enduser",
          "customerid",
          "customer",
          "recipient",
          "contact");

  private static final List<String> MODULE =
      List.of(
          "moduleid",
          "module",
          "targetmodule",
          "targetmoduleid",
          "nextmodule",
          "stepid",
          "step",
          "goto");

  private static final List<String> WAIT =
      List.of("waittime", "wait", "waitseconds", "delay", "delayseconds");

  private MappingGuess() {}

  /**
   * A goal for each column, in the order of the columns: {@code user_id}, {@code module_id}, {@code
   * wait_time}, or the name of a variable.
   */
  public static SequencedMap<String, String> of(List<String> columns) {
    SequencedMap<String, String> goals = new LinkedHashMap<>();
    Optional<String> user = best(columns, USER);
    Optional<String> module = best(columns, MODULE);
    Optional<String> wait = best(columns, WAIT);
    for (String column : columns) {
      if (user.filter(column::equals).isPresent()) {
        goals.put(column, Keys.USER_ID);
      } else if (module.filter(column::equals).isPresent()) {
        goals.put(column, Keys.MODULE_ID);
      } else if (wait.filter(column::equals).isPresent()) {
        goals.put(column, Keys.WAIT_TIME);
      } else {
        goals.put(column, variable(column, Set.copyOf(goals.values())));
      }
    }
    return goals;
  }

  private static Optional<String> best(List<String> columns, List<String> names) {
    return names.stream()
        .flatMap(name -> columns.stream().filter(column -> bare(column).equals(name)))
        .findFirst();
  }

  private static String bare(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** A name that every bot takes: a letter first, then letters, digits and underscores. */
  private static String variable(String column, Set<String> taken) {
    String safe = column.strip().replaceAll("[^A-Za-z0-9_]+", "_");
    String named = safe.isEmpty() || !Character.isLetter(safe.charAt(0)) ? "v_" + safe : safe;
    String free = named;
    for (int copy = 2; taken.contains(free) || Keys.ALL.contains(free); copy++) {
      free = named + "_" + copy;
    }
    return free;
  }
}
