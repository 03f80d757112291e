package triggerconsole.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;

/**
 * A connection's statements with their parameters, in one line each. A parameter may be an optional
 * value, an {@link Instant} (kept in milliseconds) or a constant of an enum (kept by name). For one
 * thread at a time; the statements last used stay prepared.
 */
public final class Sql implements AutoCloseable {

  private static final int KEPT_PREPARED = 64;

  private final Connection connection;
  private final SequencedMap<String, PreparedStatement> prepared = new LinkedHashMap<>();

  /** Makes a value of the row a result stands at, or of all its rows. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads from the row, which it must not close. */
    T read(ResultSet row) throws SQLException;
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /** Over this connection, which is closed with it. */
  public Sql(Connection connection) {
    this.connection = connection;
  }

  /** What is made of all rows: the reader begins before the first. */
  public <T> T query(Reader<T> reader, String sql, Object... parameters) throws SQLException {
    return run(
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            return reader.read(rows);
          }
        },
        sql,
        parameters);
  }

  /** Every row. */
  public <T> List<T> list(Reader<T> reader, String sql, Object... parameters) throws SQLException {
    return query(
        rows -> {
          List<T> list = new ArrayList<>();
          while (rows.next()) {
            list.add(reader.read(rows));
          }
          return list;
        },
        sql,
        parameters);
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(Reader<T> reader, String sql, Object... parameters)
      throws SQLException {
    return query(
        rows -> rows.next() ? Optional.of(reader.read(rows)) : Optional.empty(), sql, parameters);
  }

  /** Runs a change and tells how many rows it changed. */
  public int update(String sql, Object... parameters) throws SQLException {
    return run(PreparedStatement::executeUpdate, sql, parameters);
  }

  /** Runs statements without parameters, whatever they give. */
  public void script(String statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** A number that may be NULL. */
  public static OptionalInt optionalInt(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** A number that may be NULL. */
  public static OptionalDouble optionalDouble(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** A text that may be NULL. */
  public static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  /**
   * While it runs nobody else gets the statement, a reader that asks the same neither. One that
   * failed is not used again.
   */
  private <T> T run(Use<T> use, String sql, Object... parameters) throws SQLException {
    PreparedStatement kept = prepared.remove(sql);
    PreparedStatement statement = kept == null ? connection.prepareStatement(sql) : kept;
    boolean sound = false;
    try {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, plain(parameters[i]));
      }
      T result = use.of(statement);
      sound = true;
      return result;
    } finally {
      if (sound) {
        keep(sql, statement);
      } else {
        statement.close();
      }
    }
  }

  /** Its parameters are dropped, since an answer of 64 MB may be among them. */
  private void keep(String sql, PreparedStatement statement) throws SQLException {
    statement.clearParameters();
    PreparedStatement other = prepared.put(sql, statement);
    if (other != null) {
      other.close();
    }
    if (prepared.size() > KEPT_PREPARED) {
      prepared.pollFirstEntry().getValue().close();
    }
  }

  private static Object plain(Object parameter) {
    return switch (parameter) {
      case Optional<?> optional -> optional.isPresent() ? plain(optional.get()) : null;
      case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
      case OptionalDouble optional -> optional.isPresent() ? optional.getAsDouble() : null;
      case Instant instant -> instant.toEpochMilli();
      case Enum<?> constant -> constant.name();
      case null, default -> parameter;
    };
  }
}
