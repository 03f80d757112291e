import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whole folders of files: copied, dated, filled in, deleted. */
final class Tree {

  private Tree() {}

  /** Everything in a folder, itself first, in an order that is always the same. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : files(folder).reversed()) {
        file.toFile().setWritable(true);
        Files.delete(file);
      }
    }
  }

  /** Copies with the files' times and modes. */
  static Path copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      if (!Files.isDirectory(file) || !Files.exists(copy)) {
        Files.copy(
            file,
            copy,
            LinkOption.NOFOLLOW_LINKS,
            StandardCopyOption.COPY_ATTRIBUTES,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return to;
  }

  /** Copies a text file with words in place of {@code @keys@}. */
  static Path fill(Path template, Path to, Map<String, String> words) throws IOException {
    String text = Files.readString(template);
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("@" + word.getKey() + "@", word.getValue());
    }
    Files.createDirectories(to.getParent());
    return Files.writeString(to, text);
  }

  /** Gives every file the same time: the class caches and the packages' bytes depend on it. */
  static void date(Path folder, Instant moment) throws IOException {
    for (Path file : files(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
      if (!Files.isSymbolicLink(file)) {
        Files.setLastModifiedTime(file, FileTime.from(moment));
      }
    }
  }
}
