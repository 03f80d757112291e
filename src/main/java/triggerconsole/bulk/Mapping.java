package triggerconsole.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import triggerconsole.bulk.Source.Column;
import triggerconsole.trigger.Keys;

/**
 * Which column of a file goes where.
 *
 * @param moduleId without one every request says null: variables only
 * @param waitTime without one the key is left out
 * @param variables by name, in the order in which they are sent
 */
public record Mapping(
    Source userId,
    Optional<Source> moduleId,
    Optional<Source> waitTime,
    SequencedMap<String, Source> variables) {

  public Mapping {
    variables = new LinkedHashMap<>(variables);
  }

  /** As texts of the command line's {@code --map}, which {@link MappingText} reads again. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    targets().forEach((target, source) -> texts.add(target + "=" + source.text()));
    return texts;
  }

  /** The columns that it names and the file does not have. */
  public List<String> missing(List<String> columns) {
    return targets().values().stream()
        .flatMap(source -> source instanceof Column column ? Stream.of(column.name()) : null)
        .filter(name -> !columns.contains(name))
        .distinct()
        .toList();
  }

  /** The names of the variables as they are sent. */
  @Override
  public SequencedMap<String, Source> variables() {
    return new LinkedHashMap<>(variables);
  }

  private Map<String, Source> targets() {
    Map<String, Source> targets = new LinkedHashMap<>();
    targets.put(Keys.USER_ID, userId);
    moduleId.ifPresent(source -> targets.put(Keys.MODULE_ID, source));
    waitTime.ifPresent(source -> targets.put(Keys.WAIT_TIME, source));
    targets.putAll(variables);
    return targets;
  }
}
