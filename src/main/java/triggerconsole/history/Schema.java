package triggerconsole.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/**
 * The versions of the database's format, each a script that leads from the one before to it.
 *
 * @param scripts the first leads from an empty file to version 1
 */
record Schema(List<String> scripts) {

  /** The versions that this program knows. */
  static Schema current() {
    return new Schema(List.of(script("history-1.sql")));
  }

  int version() {
    return scripts.size();
  }

  static int versionOf(Connection connection) throws SQLException {
    return Sql.first(connection, row -> row.getInt(1), "PRAGMA user_version").orElseThrow();
  }

  /** Brings the file to the newest version, in a transaction that the caller has begun. */
  void migrate(Connection connection) throws SQLException {
    for (int version = versionOf(connection); version < version(); version++) {
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate(scripts.get(version));
        statement.executeUpdate("PRAGMA user_version = " + (version + 1));
      }
    }
  }

  private static String script(String name) {
    try (InputStream stream = Schema.class.getResourceAsStream("/triggerconsole/sql/" + name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
