package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import triggerconsole.base.Json;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.RawDraft;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

class PreviewTest {

  private static final List<VariableType> TYPES = List.of(VariableType.values());
  private static final List<SlotState> STATES = List.of(SlotState.values());
  private static final List<String> TEXTS =
      List.of(
          "",
          "plain",
          "\"quoted\" \\ back",
          "line\nbreak\ttab",
          "😀👩‍👩‍👧 Ünï",
          "9223372036854775807",
          "-0.10000000000000000000000000001",
          "1e400",
          "{\"a\":[1, 2]}",
          "true",
          "\u0001\u2028",
          "{{certainly.from}}");

  @RepeatedTest(300)
  void thePreviewIsByteForByteWhatTheFormSends(RepetitionInfo run) {
    Draft draft = draft(new Random(run.getCurrentRepetition()));
    FormViewModel form = new FormViewModel(FormDraft.empty());

    form.replace(draft);

    Body body = form.body();
    Preview preview = Preview.of(body, false);
    assertThat(preview.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(draft.body().bytes());
    assertThat(preview.bytes()).isEqualTo(body.size());
    assertThat(preview.cut()).isFalse();
  }

  @RepeatedTest(50)
  void prettyOnlyChangesThePicture(RepetitionInfo run) {
    Body body = draft(new Random(1000 + run.getCurrentRepetition())).body();

    Preview pretty = Preview.of(body, true);

    assertThat(pretty.bytes()).isEqualTo(body.size());
    if (body.json().isPresent()) {
      assertThat(Json.parse(pretty.text())).isEqualTo(body.json());
    } else {
      assertThat(pretty.text()).isEqualTo(body.text());
    }
  }

  @Test
  void aLargeBodyIsShownInPartAndItsSizeIsToldWhole() {
    Body body = Body.of("x".repeat(3_000_000));

    Preview preview = Preview.of(body, true);

    assertThat(preview.cut()).isTrue();
    assertThat(preview.text()).hasSizeLessThan(200_000);
    assertThat(preview.bytes()).isEqualTo(3_000_000);
  }

  private static Draft draft(Random random) {
    if (random.nextInt(5) == 0) {
      return new RawDraft("{\"user_id\": " + text(random), random.nextBoolean());
    }
    List<VariableRow> rows = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      VariableType type = TYPES.get(random.nextInt(TYPES.size()));
      rows.add(new VariableRow(random.nextInt(4) > 0, text(random), type, text(random)));
    }
    return new FormDraft(
        field(random),
        field(random),
        field(random),
        new Field(state(random), Boolean.toString(random.nextBoolean())),
        state(random),
        rows,
        random.nextBoolean());
  }

  private static Field field(Random random) {
    return new Field(state(random), text(random));
  }

  private static SlotState state(Random random) {
    return random.nextInt(3) > 0 ? SlotState.VALUE : STATES.get(random.nextInt(STATES.size()));
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()))
        + (random.nextBoolean() ? "" : "é" + random.nextInt(9));
  }
}
