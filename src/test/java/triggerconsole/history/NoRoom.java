package triggerconsole.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A history that takes requests but no outcomes, as when the disk becomes full in between. */
public final class NoRoom implements AutoCloseable {

  private final Path file;

  /** Takes no outcome from now on. */
  public NoRoom(Path dataFolder) throws SQLException {
    file = dataFolder.resolve(History.FILE);
    execute(
        """
        CREATE TRIGGER no_room BEFORE UPDATE OF verdict ON entry
        BEGIN SELECT RAISE(ABORT, 'no room'); END
        """);
  }

  /** There is room again. */
  @Override
  public void close() throws SQLException {
    execute("DROP TRIGGER no_room");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
