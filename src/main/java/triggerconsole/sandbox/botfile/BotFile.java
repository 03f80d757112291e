package triggerconsole.sandbox.botfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.Messages;
import triggerconsole.base.Yaml;
import triggerconsole.base.YamlNode.Place;
import triggerconsole.sandbox.Bots;

/** A file that describes bots and their end users for a sandbox to start with. */
public final class BotFile {

  /** More bytes are not read. */
  public static final int LARGEST = 5 * 1024 * 1024;

  /** So many problems are told; who mends them sees the rest. */
  private static final int MOST_TOLD = 20;

  private BotFile() {}

  /**
   * Something to mend.
   *
   * @param at nothing when it is about the file as a whole
   * @param warning the file can be used as it is
   * @param message a sentence for the person
   */
  public record Problem(Optional<Place> at, boolean warning, String message) {

    /** The sentence with where it is, as editors and terminals know it: {@code FILE:12:5: ...}. */
    public String in(Object file) {
      String sentence = warning ? Messages.of("botfile.warning", message) : message;
      return at.map(place -> file + ":" + place.line() + ":" + place.column() + ": " + sentence)
          .orElse(file + ": " + sentence);
    }
  }

  /**
   * What came of reading a file.
   *
   * @param bots nothing when a problem is more than a warning
   * @param problems all of them, in the order of the file
   */
  public record Reading(Optional<Bots> bots, List<Problem> problems) {

    /** Keeps its own copy. */
    public Reading {
      problems = List.copyOf(problems);
    }

    /** The problems as lines for the person: the first 20, errors before warnings. */
    public List<String> lines(Object file) {
      List<String> lines = new ArrayList<>();
      problems.stream()
          .sorted(Comparator.comparing(Problem::warning))
          .limit(MOST_TOLD)
          .forEach(problem -> lines.add(problem.in(file)));
      if (problems.size() > MOST_TOLD) {
        lines.add(Messages.of("botfile.more", file, problems.size() - MOST_TOLD));
      }
      return List.copyOf(lines);
    }
  }

  /**
   * Reads a file. It blocks for as long as the disk does and never throws: a file that is missing,
   * cannot be read, is too large or is no UTF-8 is a problem like any other.
   */
  public static Reading read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? refused(Optional.empty(), Messages.of("botfile.large", LARGEST / 1024 / 1024))
          : parse(bytes);
    } catch (IOException e) {
      return refused(
          Optional.empty(), Messages.of("botfile.unreadable", FileTrouble.reason(file, e)));
    }
  }

  /** Reads the bytes of a file. */
  static Reading parse(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    return result.isError()
        ? refused(Optional.of(end(text.toString())), Messages.of("botfile.encoding"))
        : parse(text.toString());
  }

  /** Reads the text of a file. */
  static Reading parse(String text) {
    Yaml.Reading yaml = Yaml.read(text);
    Problems problems = new Problems();
    yaml.problems().forEach(problem -> problems.error(problem.at(), problem.message()));
    Optional<Bots> bots = yaml.root().flatMap(root -> new BotsReader(root, problems).bots());
    return new Reading(bots.filter(_ -> !problems.hasErrors()), problems.all());
  }

  private static Place end(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Place(line, text.length() - text.lastIndexOf('\n'));
  }

  private static Reading refused(Optional<Place> at, String message) {
    return new Reading(Optional.empty(), List.of(new Problem(at, false, message)));
  }
}
