package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where everything of a sound YAML text stands, in characters, as an edit needs to know it. */
final class YamlLayout {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final String text;
  private final boolean simple;
  private final Iterator<Event> events;

  /** What a piece of a text is. */
  enum Kind {
    SCALAR,
    BLOCK_SCALAR,
    ALIAS,
    MAPPING,
    SEQUENCE
  }

  /**
   * A piece of a text.
   *
   * @param flow whether it stands in brackets or braces
   * @param start its first character
   * @param end after its last character: for what is written in lines, the end of the last value
   * @param keys of a mapping
   * @param values of a mapping or a list
   */
  record Piece(Kind kind, boolean flow, int start, int end, List<Piece> keys, List<Piece> values) {

    /** Whether it has lines of its own. */
    boolean isBlock() {
      return !flow && (kind == Kind.MAPPING || kind == Kind.SEQUENCE);
    }
  }

  private YamlLayout(String text) {
    this.text = text;
    this.simple = text.codePoints().noneMatch(Character::isSupplementaryCodePoint);
    this.events = new Parse(SETTINGS).parseString(text).iterator();
  }

  /** The layout of a text without a byte order mark that {@link Yaml} reads without problems. */
  static Piece of(String text) {
    return new YamlLayout(text).document();
  }

  private Piece document() {
    Event event = events.next();
    while (!(event instanceof DocumentStartEvent)) {
      event = events.next();
    }
    return piece(events.next());
  }

  private Piece piece(Event event) {
    return switch (event) {
      case ScalarEvent scalar ->
          leaf(scalar.isLiteral() || scalar.isFolded() ? Kind.BLOCK_SCALAR : Kind.SCALAR, scalar);
      case AliasEvent alias -> leaf(Kind.ALIAS, alias);
      case MappingStartEvent mapping -> mapping(mapping);
      default -> sequence((CollectionStartEvent) event);
    };
  }

  private Piece leaf(Kind kind, Event event) {
    return new Piece(
        kind, false, at(event.getStartMark()), at(event.getEndMark()), List.of(), List.of());
  }

  private Piece mapping(MappingStartEvent start) {
    List<Piece> keys = new ArrayList<>();
    List<Piece> values = new ArrayList<>();
    Event next = events.next();
    for (; !(next instanceof MappingEndEvent); next = events.next()) {
      keys.add(piece(next));
      values.add(piece(events.next()));
    }
    return collection(Kind.MAPPING, start, next, keys, values);
  }

  private Piece sequence(CollectionStartEvent start) {
    List<Piece> values = new ArrayList<>();
    Event next = events.next();
    for (; !(next instanceof SequenceEndEvent); next = events.next()) {
      values.add(piece(next));
    }
    return collection(Kind.SEQUENCE, start, next, List.of(), values);
  }

  /** The parser ends what has no bracket where the next thing begins; for us it ends before. */
  private Piece collection(
      Kind kind, CollectionStartEvent start, Event end, List<Piece> keys, List<Piece> values) {
    int last = values.isEmpty() ? at(start.getEndMark()) : values.getLast().end();
    int ends = start.isFlow() ? at(end.getEndMark()) : last;
    return new Piece(
        kind,
        start.isFlow(),
        at(start.getStartMark()),
        ends,
        List.copyOf(keys),
        List.copyOf(values));
  }

  /** The parser counts whole characters, Java counts halves of some. */
  private int at(Optional<Mark> mark) {
    int index = mark.map(Mark::getIndex).orElse(0);
    return simple ? index : text.offsetByCodePoints(0, index);
  }
}
