package triggerconsole.suite;

import java.util.List;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;

/** A value of a suite with its holes; read once, filled for every data row. */
sealed interface Template {

  /** The value with its holes filled. */
  JsonValue fill(Filling filling);

  /** Every hole in it. */
  Stream<Hole> holes();

  /** A value without holes. */
  record Constant(JsonValue value) implements Template {
    @Override
    public JsonValue fill(Filling filling) {
      return value;
    }

    @Override
    public Stream<Hole> holes() {
      return Stream.empty();
    }
  }

  /** Nothing but a hole: the value keeps its type. */
  record Whole(Hole hole) implements Template {
    @Override
    public JsonValue fill(Filling filling) {
      return filling.value(hole);
    }

    @Override
    public Stream<Hole> holes() {
      return Stream.of(hole);
    }
  }

  /** A text with holes in it; what fills them becomes text. */
  record Words(List<Template> pieces) implements Template {

    /** Keeps its own copy. */
    public Words {
      pieces = List.copyOf(pieces);
    }

    @Override
    public JsonValue fill(Filling filling) {
      StringBuilder text = new StringBuilder();
      pieces.forEach(piece -> text.append(Filling.text(piece.fill(filling))));
      return new JsonText(text.toString());
    }

    @Override
    public Stream<Hole> holes() {
      return pieces.stream().flatMap(Template::holes);
    }
  }

  /** An object with a hole somewhere in it. Keys have none. */
  record ObjectOf(List<Entry> entries) implements Template {

    /** Keeps its own copy. */
    public ObjectOf {
      entries = List.copyOf(entries);
    }

    @Override
    public JsonValue fill(Filling filling) {
      return new JsonObject(
          entries.stream()
              .map(entry -> new Member(entry.key(), entry.value().fill(filling)))
              .toList());
    }

    @Override
    public Stream<Hole> holes() {
      return entries.stream().map(Entry::value).flatMap(Template::holes);
    }
  }

  /** One key of an object. */
  record Entry(String key, Template value) {}

  /** A list with a hole somewhere in it. */
  record ListOf(List<Template> items) implements Template {

    /** Keeps its own copy. */
    public ListOf {
      items = List.copyOf(items);
    }

    @Override
    public JsonValue fill(Filling filling) {
      return new JsonArray(items.stream().map(item -> item.fill(filling)).toList());
    }

    @Override
    public Stream<Hole> holes() {
      return items.stream().flatMap(Template::holes);
    }
  }
}
