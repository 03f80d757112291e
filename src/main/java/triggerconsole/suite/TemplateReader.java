package triggerconsole.suite;

import java.util.ArrayList;
import java.util.List;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlNode.Place;
import triggerconsole.base.yaml.YamlNode.YamlMapping;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.base.yaml.YamlNode.YamlSequence;
import triggerconsole.suite.Template.Constant;
import triggerconsole.suite.Template.Entry;
import triggerconsole.suite.Template.ListOf;
import triggerconsole.suite.Template.ObjectOf;
import triggerconsole.suite.Template.Whole;
import triggerconsole.suite.Template.Words;

/** Finds the holes in the values of a file. A second dollar sign makes one plain text. */
final class TemplateReader {

  private static final String OPEN = "${";

  private final Problems problems;

  TemplateReader(Problems problems) {
    this.problems = problems;
  }

  /** Whether there is a hole in a value, or what looks like one. */
  static boolean hasHole(YamlNode node) {
    return switch (node) {
      case YamlScalar scalar -> scalar.json() instanceof JsonText && scalar.text().contains(OPEN);
      case YamlSequence list -> list.items().stream().anyMatch(TemplateReader::hasHole);
      case YamlMapping mapping ->
          mapping.entries().stream().map(YamlNode.Entry::value).anyMatch(TemplateReader::hasHole);
    };
  }

  Template read(YamlNode node) {
    if (!hasHole(node)) {
      return new Constant(node.json());
    }
    return switch (node) {
      case YamlScalar scalar -> text(scalar.at(), scalar.text());
      case YamlSequence list -> new ListOf(list.items().stream().map(this::read).toList());
      case YamlMapping mapping ->
          new ObjectOf(
              mapping.entries().stream()
                  .map(entry -> new Entry(entry.key().text(), read(entry.value())))
                  .toList());
    };
  }

  Template text(Place at, String text) {
    List<Template> pieces = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      boolean escaped = open > from && text.charAt(open - 1) == '$';
      int close = escaped ? open + 1 : text.indexOf('}', open);
      if (close < 0) {
        problems.error(at, Messages.of("suite.hole.open", Problems.brief(text.substring(open))));
        break;
      }
      plain.append(text, from, escaped ? open - 1 : open);
      if (escaped) {
        plain.append(OPEN);
      } else {
        add(pieces, plain);
        pieces.add(new Whole(hole(at, text.substring(open + OPEN.length(), close))));
      }
      from = close + 1;
    }
    plain.append(text, from, text.length());
    add(pieces, plain);
    return pieces.size() == 1 ? pieces.getFirst() : whole(pieces);
  }

  private static Template whole(List<Template> pieces) {
    return pieces.isEmpty() ? new Constant(new JsonText("")) : new Words(pieces);
  }

  private static void add(List<Template> pieces, StringBuilder plain) {
    if (!plain.isEmpty()) {
      pieces.add(new Constant(new JsonText(plain.toString())));
      plain.setLength(0);
    }
  }

  private Hole hole(Place at, String words) {
    Hole hole = Hole.of(at, words);
    if (hole.name().isEmpty()) {
      problems.error(at, Messages.of("suite.hole.nameless"));
    }
    return hole;
  }
}
