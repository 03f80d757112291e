package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

class VariablesViewModelTest {

  private final List<List<VariableRow>> changes = new ArrayList<>();
  private final VariablesViewModel variables = new VariablesViewModel(this::note);

  @Test
  void movingARowKeepsTheOthersInOrder() {
    variables.replaceAll(rows("a", "b", "c", "d"));

    variables.move(0, 2);
    assertThat(names()).containsExactly("b", "c", "a", "d");
    variables.move(3, 0);
    assertThat(names()).containsExactly("d", "b", "c", "a");
  }

  @Test
  void movingARowOverTheEdgeDoesNothing() {
    variables.replaceAll(rows("a", "b"));

    variables.move(0, -1);
    variables.move(1, 2);

    assertThat(names()).containsExactly("a", "b");
    assertThat(changes).hasSize(1);
  }

  @Test
  void manyRowsAreRemovedAndDuplicatedInOneChange() {
    variables.replaceAll(rows("a", "b", "c"));

    variables.duplicate(List.of(2, 0));
    assertThat(names()).containsExactly("a", "a", "b", "c", "c");
    variables.remove(List.of(0, 4, 1));
    assertThat(names()).containsExactly("b", "c");

    assertThat(changes).hasSize(3);
  }

  @Test
  void anEditThatChangesNothingIsNoChange() {
    variables.replaceAll(rows("a"));

    variables.setName(0, "a");
    variables.setType(0, VariableType.TEXT);
    variables.setEnabled(List.of(0), true);

    assertThat(changes).hasSize(1);
  }

  @Test
  void anotherTypeKeepsWhatWasTyped() {
    variables.replaceAll(rows("a"));
    variables.setValue(0, "12");

    variables.setType(0, VariableType.NULL);
    variables.setType(0, VariableType.NUMBER);

    assertThat(variables.rows().getFirst())
        .isEqualTo(new VariableRow(true, "a", VariableType.NUMBER, "12"));
  }

  private List<String> names() {
    return variables.rows().stream().map(VariableRow::name).toList();
  }

  private void note() {
    changes.add(variables.snapshot());
  }

  private static List<VariableRow> rows(String... names) {
    return Stream.of(names)
        .map(name -> new VariableRow(true, name, VariableType.TEXT, ""))
        .toList();
  }
}
