package triggerconsole.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.trigger.Severity;

/** A dry run tells what would happen, row by row, and sends nothing. */
class DryRunTest {

  @TempDir private Path folder;
  private BulkDesk desk;

  @BeforeEach
  void open() {
    desk = new BulkDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void findingsAreListedByRowAndNothingIsSentOrKept() throws IOException {
    desk.rows("ann,1068935,a", ",1068935,b", "bob,12x,c", "ann,1068935,d", "{{user}},1,e", "cat,1");
    List<String> found = new ArrayList<>();

    Plan plan =
        Bulk.dryRun(
            desk.order(),
            finding -> {
              if (finding.severity() != Severity.INFO) {
                found.add(finding.number() + " " + finding.code());
              }
            });

    assertThat(found)
        .containsExactly(
            "3 user-id-blank",
            "4 module-id-not-whole",
            "5 user-repeated",
            "6 user-id-placeholder",
            "7 table-row");
    assertThat(plan.rows()).isEqualTo(6);
    assertThat(plan.stopped()).isEqualTo(3);
    assertThat(plan.sendable()).isEqualTo(3);
    assertThat(plan.findings()).containsEntry("user-repeated", 1);
    assertThat(plan.count(Severity.ERROR)).isEqualTo(3);
    assertThat(plan.isClean()).isFalse();
    assertThat(desk.users()).isEmpty();
    assertThat(desk.history().total()).isZero();
    assertThat(Files.exists(folder.resolve("home/bulk"))).isFalse();
  }

  @Test
  void aRepeatedUserIsToldWithTheFirstRowThatHasIt() throws IOException {
    desk.rows("ann,1,a", "bob,1,b", "ann,1,c", "ann,1,d");
    List<String> found = new ArrayList<>();

    Bulk.dryRun(
        desk.order(),
        finding -> {
          if (finding.code().equals(RowFinding.REPEATED)) {
            found.add(finding.sentence());
          }
        });

    assertThat(found).hasSize(2);
    assertThat(found.get(0)).startsWith("Row 4: Row 2 has the same user.");
    assertThat(found.get(1)).startsWith("Row 5: Row 2 has the same user.");
  }

  @Test
  void aFileThatCannotBeReadToItsEndBeginsNoRun() throws IOException {
    desk.rows("ann,1,a", "bob,1,\"b");

    assertThat(Bulk.dryRun(desk.order(), finding -> {}).unreadable()).isPresent();
    assertThat(desk.bulk().open(desk.order(), Bulk.Way.BEGIN, finding -> {}))
        .isInstanceOf(Opening.Unreadable.class);
    assertThat(desk.ledgers().list()).isEmpty();
    assertThat(folder.resolve("home/bulk")).isEmptyDirectory();
  }

  @Test
  void aMappingToAColumnThatIsNotThereBeginsNoRun() throws IOException {
    desk.write("user,plan\nann,a\n");

    assertThat(desk.bulk().open(desk.order(), Bulk.Way.BEGIN, finding -> {}))
        .isInstanceOfSatisfying(
            Opening.Unmapped.class,
            unmapped ->
                assertThat(unmapped.sentence()).contains("\"module\"", "\"user\", \"plan\""));
  }

  @Test
  void amongManyUsersExactlyTheRepeatedOnesAreFound() {
    SeenUsers users = new SeenUsers();
    SplittableRandom random = new SplittableRandom(7);
    int[] first = new int[200_000];
    for (int row = 1; row <= 300_000; row++) {
      int user = random.nextInt(first.length);
      OptionalInt before = users.first("webbot:" + user, row);

      assertThat(before.orElse(0)).isEqualTo(first[user]);
      first[user] = first[user] == 0 ? row : first[user];
    }
  }
}
