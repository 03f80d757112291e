package triggerconsole.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.sandbox.Rules;
import triggerconsole.sandbox.Sandbox;

/**
 * Pictures of the Suites place: before a run, green, red, in production, and suites of one's own.
 */
class SuitesTourTest extends TourStop {

  private final Path folder;

  SuitesTourTest(@TempDir Path folder) throws IOException {
    super(keychain -> TourFolder.used(folder, keychain));
    this.folder = folder;
  }

  @Test
  void theErrorLab() throws TimeoutException {
    show();
    shootAll("suites-new");
    press("#runAll");
    await(() -> text("#suiteChip").startsWith("all "));
    shootAll("suites-green");
    breakModules();
    press("#runAll");
    await(() -> text("#suiteChip").startsWith("1 of "));
    shootAll("suites-red");
    assertThat(text("#detailName")).isEqualTo("E3 · module of another bot");
    choose("Acme production");
    shoot("suites-production");
    press("#runAll");
    await(() -> seen("#productionSheet"));
    shoot("suites-production-question");
  }

  @Test
  void suitesOfOnesOwn() throws IOException, TimeoutException {
    Path suites = Files.createDirectories(folder.resolve("suites"));
    Files.writeString(suites.resolve("form-flow.yaml"), SUITE);
    Files.writeString(
        suites.resolve("broken.yaml"),
        "suite: Broken\ncases:\n  - name: One\n    expect: { verdict: ACEPTED }\n    retries: 3\n");
    Files.writeString(
        suites.resolve("checkout-regression.yaml"),
        SUITE
            .replace("Form flow", "Checkout regression, with a name that is longer than most")
            .replace("cases:", "data: orders.csv\ncases:"));
    StringBuilder rows = new StringBuilder("order\n");
    for (int row = 1; row <= 120; row++) {
      rows.append("A-").append(row).append('\n');
    }
    Files.writeString(suites.resolve("orders.csv"), rows);
    show();
    await(() -> list().getItems().size() == 4);
    onFx(() -> list().getSelectionModel().select(1));
    await(() -> seen("#suiteProblems"));
    shootAll("suites-broken");
    onFx(() -> list().getSelectionModel().select(2));
    await(() -> text("#dataFile").contains("120 rows"));
    press("#runAll");
    await(() -> text("#suiteChip").equals("120 of 240 differ"));
    shootAll("suites-rows");
    choose("Acme test");
    onFx(() -> list().getSelectionModel().select(0));
    await(() -> seen("#labValues"));
    shoot("suites-values");
  }

  private static final String SUITE =
      """
      suite: Form flow
      values:
        order: A-1
        user: webbot:d0f23640-2dc2-11e8-a182-89f9297141e0
      cases:
        - name: Paid order ${order} moves the customer
          body:
            user_id: ${user}
            module_id: 1068935
            custom_vars: { order_id: "${order}" }
        - name: Refused ${order}
          body: { user_id: "${user}", module_id: 1 }
          expect: { verdict: ACCEPTED_REDIRECT, status: 200 }
      """;

  private void show() throws TimeoutException {
    press("#goSuites");
    await(() -> seen("#suiteCard-0"));
  }

  private void breakModules() {
    Sandbox sandbox = console().sandbox().sandbox();
    sandbox.rules(sandbox.rules().with(Rules.Switch.CHECK_MODULES, false));
  }

  private ListView<?> list() {
    return find("#suites", ListView.class);
  }
}
