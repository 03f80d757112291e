package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 that people write. Never throws for bad input, whatever it is. {@code null},
 * {@code true}, {@code false} and numbers as JSON writes them are what they are in JSON; everything
 * else is text, {@code no}, {@code on} and {@code 0x10} too. There is one document, no tags, no
 * merge keys and no objects; decision record 9 says why.
 */
public final class Yaml {

  /** Deeper nesting is refused. */
  public static final int MOST_DEPTH = 100;

  /** How many values aliases may repeat in all. */
  public static final int MOST_REPEATED = 1_000_000;

  // The callers limit the size, in bytes.
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  /** What some programs write before a text. */
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private Yaml() {}

  /**
   * What a text holds.
   *
   * @param root nothing when it is no YAML
   * @param problems in the order of the text; none means that it is sound
   */
  public record Reading(Optional<YamlNode> root, List<Problem> problems) {

    /** Keeps its own copy. */
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a text. */
  public static Reading read(String text) {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<Problem> problems = new ArrayList<>();
    try {
      YamlTree tree = new YamlTree(new Parse(SETTINGS).parseString(plain).iterator(), problems);
      return new Reading(Optional.of(tree.document()), problems);
    } catch (YamlTree.Stop e) {
      problems.add(e.problem());
    } catch (MarkedYamlEngineException e) {
      problems.add(YamlTrouble.of(e));
    } catch (ReaderException e) {
      problems.add(YamlTrouble.of(e, plain));
    } catch (YamlEngineException | IllegalArgumentException e) {
      problems.add(YamlTrouble.unknown(e));
    }
    return new Reading(Optional.empty(), problems);
  }
}
