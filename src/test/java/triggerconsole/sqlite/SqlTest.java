package triggerconsole.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlTest {

  private static final String UP_TO =
      "WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < ?)"
          + " SELECT n FROM up";

  private Sql sql;

  @BeforeEach
  void open() throws SQLException {
    sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
  }

  @AfterEach
  void close() throws SQLException {
    sql.close();
  }

  @Test
  void aStatementCanBeAskedAnewWhileItsRowsAreRead() throws SQLException {
    List<List<Integer>> triangle =
        sql.list(
            row -> {
              int n = row.getInt(1);
              return sql.list(inner -> inner.getInt(1), UP_TO, n);
            },
            UP_TO,
            3);

    assertThat(triangle).containsExactly(List.of(1), List.of(1, 2), List.of(1, 2, 3));
  }

  @Test
  void aStatementThatFailedWorksTheNextTime() throws SQLException {
    sql.script("CREATE TABLE word (text TEXT UNIQUE)");
    String insert = "INSERT INTO word VALUES (?)";
    sql.update(insert, "a");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> sql.update(insert, "a"))
        .withMessageContaining("UNIQUE");

    assertThat(sql.update(insert, "b")).isEqualTo(1);
  }

  @Test
  void aStatementKnowsTheTableAsItIsNow() throws SQLException {
    sql.script("CREATE TABLE word (text TEXT); INSERT INTO word VALUES ('a')");
    assertThat(columns()).isEqualTo(1);

    sql.script("ALTER TABLE word ADD COLUMN length INTEGER");

    assertThat(columns()).isEqualTo(2);
  }

  @Test
  void moreStatementsThanAreKeptGiveWhatTheyShould() throws SQLException {
    for (int i = 0; i < 300; i++) {
      assertThat(sql.first(row -> row.getInt(1), "SELECT ? + " + i, 1000)).contains(1000 + i);
    }
  }

  @Test
  void parametersOfOneCallAreNotThereInTheNext() throws SQLException {
    assertThat(sql.first(row -> row.getString(1), "SELECT ?", "secret")).contains("secret");

    assertThat(sql.first(row -> row.getString(1) == null, "SELECT ?")).contains(true);
  }

  @Test
  void parametersBecomeWhatTheTablesKeep() throws SQLException {
    assertThat(kept(Optional.of(Instant.ofEpochMilli(7)))).isEqualTo("7");
    assertThat(kept(OptionalInt.of(3))).isEqualTo("3");
    assertThat(kept(OptionalDouble.of(0.5))).isEqualTo("0.5");
    assertThat(kept(Durability.POWER_CUT)).isEqualTo("POWER_CUT");
    assertThat(kept(Optional.empty())).isNull();
    assertThat(kept(OptionalInt.empty())).isNull();
    assertThat(kept(OptionalDouble.empty())).isNull();
    assertThat(kept(null)).isNull();
  }

  private int columns() throws SQLException {
    return sql.first(row -> row.getMetaData().getColumnCount(), "SELECT * FROM word").orElseThrow();
  }

  private String kept(Object parameter) throws SQLException {
    return sql.list(row -> Optional.ofNullable(row.getString(1)), "SELECT ?", parameter)
        .getFirst()
        .orElse(null);
  }
}
