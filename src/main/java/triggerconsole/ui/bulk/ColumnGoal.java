package triggerconsole.ui.bulk;

/** A column of the file, and where it goes. */
record ColumnGoal(String column, Goal goal) {}
