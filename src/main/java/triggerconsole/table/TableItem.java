package triggerconsole.table;

/** What comes out of a table: a row, or what is wrong at this place. */
public sealed interface TableItem permits TableRow, TableTrouble {}
