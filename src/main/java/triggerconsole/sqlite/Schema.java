package triggerconsole.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The versions of a file's format, each a script that leads from the one before to it.
 *
 * @param scripts the first leads from an empty file to version 1
 */
public record Schema(List<String> scripts) {

  public Schema {
    scripts = List.copyOf(scripts);
  }

  /** The scripts of these names among the program's resources, in {@code sql}. */
  public static Schema of(String... names) {
    return new Schema(Arrays.stream(names).map(Schema::script).toList());
  }

  /** The newest version that this program knows. */
  public int version() {
    return scripts.size();
  }

  /** The version that a file has; 0 for an empty one. */
  public static int versionOf(Sql sql) throws SQLException {
    return sql.first(row -> row.getInt(1), "PRAGMA user_version").orElseThrow();
  }

  /** Brings the file to the newest version, in a transaction that the caller has begun. */
  void migrate(Sql sql) throws SQLException {
    for (int version = versionOf(sql); version < version(); version++) {
      sql.script(scripts.get(version));
      sql.script("PRAGMA user_version = " + (version + 1));
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
