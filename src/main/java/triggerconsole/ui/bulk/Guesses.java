package triggerconsole.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import triggerconsole.bulk.MappingGuess;
import triggerconsole.bulk.ValueType;

/** Where the columns of a file go before anybody said so. */
final class Guesses {

  /** More columns are not shown and go nowhere: nobody would set them one by one. */
  static final int MOST_COLUMNS = 60;

  private Guesses() {}

  static List<ColumnGoal> of(List<String> columns, ValueType type) {
    Map<String, String> guessed = MappingGuess.of(columns);
    List<ColumnGoal> goals = new ArrayList<>();
    for (String column : columns) {
      Goal guess = Goal.called(guessed.get(column));
      Goal goal = guess.isVariable() ? guess.typed(type) : guess;
      boolean beyond = goals.size() >= MOST_COLUMNS && goal.isVariable();
      goals.add(new ColumnGoal(column, beyond ? Goal.of(Goal.Kind.NOWHERE) : goal));
    }
    return goals;
  }

  /** A variable with a name like the column's. */
  static Goal variable(String column) {
    // Behind a user, a column's name is not taken for one.
    Map<String, String> guessed =
        MappingGuess.of(List.of("user_id", "module_id", "wait_time", column));
    return Goal.variable(guessed.get(column));
  }
}
