package triggerconsole.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.bulk.ValueType;
import triggerconsole.profile.Profile;
import triggerconsole.table.TableTrouble;
import triggerconsole.trigger.Body;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FakeDialogs;
import triggerconsole.ui.FakeNotices;
import triggerconsole.ui.kit.Desk;

/** A file's columns are guessed, can be sent elsewhere, and make the body that is shown. */
class SetupViewModelTest {

  @TempDir Path folder;
  private SetupViewModel setup;

  @BeforeEach
  void begin() {
    DirectBackground background = new DirectBackground();
    setup =
        new SetupViewModel(
            new BulkParts(
                () -> {
                  throw new AssertionError("a set-up sends nothing");
                },
                new Desk(Profile.sandbox("http://127.0.0.1:1/")),
                () -> 30,
                background,
                new FakeDialogs(),
                new FakeNotices(),
                Clock.systemUTC(),
                () -> folder,
                null));
  }

  @Test
  void columnsAreGuessedFromTheirNamesAndTheFirstRowIsShownAsItWouldBeSent() throws IOException {
    setup.choose(csv("customer,step,order", "u1,1068935,7"));

    assertThat(words()).containsExactly("user_id", "module_id", "order · text");
    assertThat(preview())
        .isEqualTo(
            "{\"user_id\":\"u1\",\"module_id\":1068935,\"custom_vars\":{\"order\":\"7\"},"
                + "\"is_async\":true}");
    assertThat(setup.whole().get().orElseThrow().rows()).isEqualTo(1);
  }

  @Test
  void oneColumnIsTheUserAndWhoeverWasItBeforeBecomesAVariable() throws IOException {
    setup.choose(csv("customer,other", "u1,u2"));
    setup.send("other", Goal.of(Goal.Kind.USER_ID));

    assertThat(words()).containsExactly("customer · text", "user_id");
    assertThat(preview()).startsWith("{\"user_id\":\"u2\"");
  }

  @Test
  void aTypeAndAConstantShowInThePreviewAtOnce() throws IOException {
    setup.choose(csv("user_id,total", "u1,129.90"));
    setup.send("total", Goal.variable("basket_total").typed(ValueType.NUMBER));
    setup.moduleForAll().set("1068935");
    setup.waitForAll().set("0");

    assertThat(preview())
        .contains("\"module_id\":1068935")
        .contains("\"wait_time\":0")
        .contains("{\"basket_total\":129.90}");
    assertThat(setup.fromColumn(Goal.Kind.MODULE_ID)).isFalse();
  }

  @Test
  void withoutAUserOrWithOneNameTwiceThereIsNoMappingAndASentenceSaysWhy() throws IOException {
    setup.choose(csv("user_id,a,b", "u1,1,2"));
    setup.send("b", Goal.variable("a"));
    assertThat(setup.mapping()).isEmpty();
    assertThat(setup.wiring().get().problem()).contains("variable a");

    setup.send("b", Goal.of(Goal.Kind.NOWHERE));
    assertThat(setup.mapping()).isPresent();

    setup.send("user_id", Goal.of(Goal.Kind.NOWHERE));
    assertThat(setup.wiring().get().problem()).contains("user_id");
  }

  @Test
  void aFileThatEndsInTroubleIsToldWithItsRow() throws IOException {
    setup.choose(csv("user_id,a", "u1,1", "\"u2,2"));

    TableTrouble trouble = setup.trouble().orElseThrow();
    assertThat(trouble.sentence()).startsWith("Row 3");
  }

  @Test
  void aFileOfAnotherEncodingIsReadOnceItIsSaid() throws IOException {
    Charset western = Charset.forName("windows-1252");
    Path file = folder.resolve("western.csv");
    Files.write(file, "user_id,name\nu1,Chloé\n".getBytes(western));
    setup.choose(file);
    assertThat(setup.trouble().orElseThrow().kind()).isEqualTo(TableTrouble.Kind.ENCODING);

    setup.choose(file, Optional.of(western));
    assertThat(setup.trouble()).isEmpty();
    assertThat(preview()).contains("Chloé");
  }

  private Path csv(String... lines) throws IOException {
    return Files.writeString(folder.resolve("rows.csv"), String.join("\n", lines) + "\n");
  }

  private List<String> words() {
    return setup.columns().get().stream().map(known -> known.goal().words()).toList();
  }

  private String preview() {
    return setup.wiring().get().preview().map(Body::text).orElse("");
  }
}
