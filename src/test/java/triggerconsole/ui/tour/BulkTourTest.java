package triggerconsole.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.trigger.Token;
import triggerconsole.ui.bulk.BulkPlace;

/** Pictures of the Bulk place: empty, chosen, checked, going on, stopped, and in trouble. */
class BulkTourTest extends TourStop {

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  private final Path folder;

  BulkTourTest(@TempDir Path folder) throws IOException {
    super(keychain -> TourFolder.used(folder, keychain));
    this.folder = folder;
  }

  @Test
  void fromNothingToADryRun() throws Exception {
    press("#goBulk");
    await(() -> seen("#bulkFile"));
    shootAll("bulk-empty");
    choose(rows(1_000, false));
    shootAll("bulk-ready");
    choose(rows(1_000, true));
    press("#dryRun");
    await(() -> seen("#bulkFindings"));
    shootAll("bulk-dry-run");
    assertThat(text("#dryRunSum")).endsWith("= 1,000 · nothing lost");
  }

  @Test
  void aRunThatIsStoppedInTheMiddle() throws Exception {
    press("#goBulk");
    choose(rows(1_000, false));
    onFx(() -> find("#bulkRate", TextField.class).setText("200"));
    press("#startBulk");
    await(() -> seen("#pauseBulk") && text("#bulkProgress").matches("[1-9]\\d\\d of .*left"));
    shoot("bulk-going");
    TourFolder.fault(console(), "CUT_BEFORE_ANSWER");
    await(() -> text("#bulkSum").matches("\\d+ \\+ \\d+ \\+ [1-9].*"));
    press("#stopBulk");
    await(() -> text("#bulkSaidTitle").startsWith("Stopped"));
    shootAll("bulk-stopped");
    press("#bulkPast");
    await(() -> seen("#pastRuns"));
    shoot("bulk-past-runs");
  }

  @Test
  void aFileThatCannotBeRead() throws Exception {
    press("#goBulk");
    Path file = folder.resolve("with a rather long name, exported by somebody on a Friday.csv");
    Files.writeString(file, "user_id,module_id\n" + ANNA + ",1068935\n\"open,1\n");
    show(file);
    await(() -> seen("#bulkFileTrouble"));
    shootAll("bulk-unreadable");
  }

  @Test
  void production() throws Exception {
    Profile live = new Profile("Acme live", Environment.PRODUCTION, console().sandbox().url());
    console().profileEditor().add(live);
    console().vault().store(live, new Token("sandbox-token"), Keeping.KEYCHAIN_ONLY);
    onFx(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<Profile> picker = find("#profile", ComboBox.class);
      picker.getItems().add(live);
      picker.setValue(live);
    });
    press("#goBulk");
    choose(rows(1_000, false));
    press("#startBulk");
    await(() -> seen("#confirmRows"));
    shootAll("bulk-production");
  }

  private void choose(Path file) throws TimeoutException {
    show(file);
    await(() -> text("#bulkFileFacts").contains("sha-256"));
  }

  private void show(Path file) {
    onFx(() -> ((BulkPlace) window().place()).choose(file));
  }

  /** Rows like those of a shop; with faults, some of them break a documented rule. */
  private Path rows(int count, boolean faults) throws IOException {
    StringBuilder text = new StringBuilder("customer,step,order,plan\n");
    for (int i = 0; i < count; i++) {
      boolean nobody = i % 17 == 12;
      String user = nobody ? "webbot:%08x-0000-11e8-a182-89f9297141e0".formatted(i * 7919) : ANNA;
      String step = faults && i % 90 == 5 ? "" : "1068935";
      text.append("%s,%s,A-%d,%s\n".formatted(user, step, 2_000 + i, i % 3 == 0 ? "pro" : "basic"));
    }
    return Files.writeString(folder.resolve("stuck-checkouts.csv"), text);
  }
}
