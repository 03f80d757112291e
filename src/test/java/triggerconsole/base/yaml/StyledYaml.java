package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Files as many people write them: lines and brackets, quotes, comments, blank lines, indents. */
public final class StyledYaml {

  private static final String[] SCALARS = {
    "1",
    "-2.50",
    "true",
    "null",
    "~",
    "plain",
    "two words",
    "'single # quoted'",
    "\"double \\\" : quoted\"",
    "${hole}",
    "é😀",
    "no",
    "webbot:1-2",
    "''"
  };

  private final SplittableRandom random;
  private final int step;
  private final boolean indentedLists;
  private final String lineEnd;
  private int comments;

  /** A style, chosen by a source of chance. */
  public StyledYaml(SplittableRandom random) {
    this.random = random;
    this.step = 2 + random.nextInt(3);
    this.indentedLists = random.nextBoolean();
    this.lineEnd = random.nextInt(3) == 0 ? "\r\n" : "\n";
  }

  /** A file with a mapping. */
  public String file() {
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
    if (random.nextInt(4) == 0) {
      text.append(comment(0)).append(lineEnd);
    }
    mapping(0, 0).forEach(line -> text.append(line).append(lineEnd));
    if (random.nextInt(6) == 0) {
      text.setLength(text.length() - lineEnd.length());
    }
    return text.toString();
  }

  private List<String> mapping(int column, int depth) {
    List<String> lines = new ArrayList<>();
    int keys = 1 + random.nextInt(4);
    for (int i = 0; i < keys; i++) {
      between(lines, column);
      lines.addAll(entry(column, depth, key(i)));
    }
    return lines;
  }

  private static String key(int i) {
    return List.of("a", "'b c'", "\"d\"", "e-f").get(i);
  }

  private void between(List<String> lines, int column) {
    if (!lines.isEmpty() && random.nextInt(8) == 0) {
      lines.add("");
    }
    if (!lines.isEmpty() && random.nextInt(6) == 0) {
      lines.add(" ".repeat(column) + comment(0));
    }
  }

  private List<String> entry(int column, int depth, String key) {
    String start = " ".repeat(column) + key + ":";
    List<String> lines = new ArrayList<>();
    switch (depth > 3 ? random.nextInt(3) : random.nextInt(6)) {
      case 0, 1 -> lines.add(start + spaces() + scalar() + tail());
      case 2 -> lines.add(start + " " + flow(0) + tail());
      case 3 -> {
        lines.add(start + (random.nextInt(3) == 0 ? tail() : ""));
        lines.addAll(mapping(column + step, depth + 1));
      }
      case 4 -> {
        lines.add(start + (random.nextInt(3) == 0 ? tail() : ""));
        lines.addAll(list(column + (indentedLists ? step : 0), depth + 1));
      }
      default -> {
        lines.add(start + " |");
        lines.add(" ".repeat(column + step) + "text # no comment");
        lines.add(" ".repeat(column + step) + "- more");
      }
    }
    return lines;
  }

  private List<String> list(int column, int depth) {
    List<String> lines = new ArrayList<>();
    int items = 1 + random.nextInt(3);
    for (int i = 0; i < items; i++) {
      between(lines, column);
      if (random.nextBoolean() || depth > 3) {
        lines.add(" ".repeat(column) + "- " + (random.nextBoolean() ? scalar() : flow(0)) + tail());
      } else {
        List<String> inner = mapping(column + 2, depth + 1);
        inner.set(0, " ".repeat(column) + "- " + inner.getFirst().substring(column + 2));
        lines.addAll(inner);
      }
    }
    return lines;
  }

  private String flow(int depth) {
    int entries = random.nextInt(3);
    List<String> inner = new ArrayList<>();
    boolean mapping = random.nextBoolean();
    for (int i = 0; i < entries; i++) {
      String value = depth < 2 && random.nextInt(3) == 0 ? flow(depth + 1) : flowScalar();
      inner.add(mapping ? key(i) + ": " + value : value);
    }
    String gap = random.nextBoolean() ? " " : "";
    String joined = gap + String.join("," + spaces(), inner) + gap;
    return mapping ? "{" + joined + "}" : "[" + joined + "]";
  }

  private String flowScalar() {
    String scalar = scalar();
    return scalar.startsWith("$") ? "'" + scalar + "'" : scalar;
  }

  private String scalar() {
    return SCALARS[random.nextInt(SCALARS.length)];
  }

  private String spaces() {
    return " ".repeat(1 + random.nextInt(2));
  }

  private String tail() {
    return random.nextInt(4) == 0 ? comment(1 + random.nextInt(2)) : "";
  }

  private String comment(int spaces) {
    return " ".repeat(spaces) + "# c" + comments++;
  }
}
