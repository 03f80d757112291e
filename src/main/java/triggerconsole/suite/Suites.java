package triggerconsole.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.PrivateFiles;
import triggerconsole.base.StoredFile;
import triggerconsole.base.WholeFile;

/**
 * The suites that the window shows: those in a folder of the data folder, and files opened from
 * elsewhere, which are remembered there. Every call blocks; trouble with the disk is a {@link
 * ConsoleException}.
 */
public final class Suites {

  private static final String ENDING = ".yaml";
  private static final String OPENED = "opened.json";

  private final Path folder;

  /** Over the folder {@code suites} of a data folder; it is made when it is first written to. */
  public Suites(Path dataFolder) {
    this.folder = dataFolder.resolve("suites");
  }

  /**
   * The files, those of the folder by their names, then those from elsewhere as they were opened.
   */
  public List<Path> files() {
    IoGuard.enter("list the suites");
    List<Path> files = new ArrayList<>(own());
    opened().stream().filter(file -> !files.contains(file)).forEach(files::add);
    return List.copyOf(files);
  }

  /** Reads a file; what is wrong with it is told. */
  public SuiteFile.Reading read(Path file) {
    return SuiteFile.read(file);
  }

  /** Writes a new suite into the folder, under a file name made of its own, and says where. */
  public Path create(String name, String text) {
    IoGuard.enter("write a suite");
    Path file = free(fileName(name));
    prepare();
    new StoredFile(file).write(text);
    return file;
  }

  /**
   * Writes a file anew; a crash leaves the old text or the new one. What was opened from elsewhere
   * stays as readable for others as such files are there.
   */
  public void write(Path file, String text) {
    IoGuard.enter("write a suite");
    if (file.startsWith(folder)) {
      prepare();
      new StoredFile(file).write(text);
      return;
    }
    try {
      WholeFile.write(
          file,
          out -> {
            out.write(text);
            return true;
          });
    } catch (IOException e) {
      throw FileTrouble.unwritable(file, e);
    }
  }

  /** Remembers a file from elsewhere. */
  public void open(Path file) {
    List<Path> files = new ArrayList<>(opened());
    Path absolute = file.toAbsolutePath().normalize();
    if (!files.contains(absolute) && !absolute.startsWith(folder)) {
      files.add(absolute);
      remember(files);
    }
  }

  /** Forgets a file from elsewhere; one of the folder is deleted. */
  public void remove(Path file) {
    IoGuard.enter("remove a suite");
    if (file.startsWith(folder)) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw FileTrouble.unwritable(file, e);
      }
      return;
    }
    remember(opened().stream().filter(known -> !known.equals(file)).toList());
  }

  private List<Path> own() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw FileTrouble.unwritable(folder, e);
    }
  }

  private List<Path> opened() {
    JsonValue known =
        new StoredFile(folder.resolve(OPENED)).read().flatMap(Json::parse).orElse(JsonValue.NULL);
    return known instanceof JsonArray(List<JsonValue> items)
        ? items.stream()
            .filter(JsonText.class::isInstance)
            .map(item -> Path.of(((JsonText) item).text()))
            .toList()
        : List.of();
  }

  private void remember(List<Path> files) {
    prepare();
    new StoredFile(folder.resolve(OPENED))
        .write(JsonWriter.compact(JsonValue.texts(files.stream().map(Path::toString).toList())));
  }

  private void prepare() {
    try {
      PrivateFiles.createFolder(folder);
    } catch (IOException e) {
      throw FileTrouble.unwritable(folder, e);
    }
  }

  private Path free(String name) {
    Path file = folder.resolve(name + ENDING);
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(name + "-" + number + ENDING);
    }
    return file;
  }

  /** Letters, digits and dashes, which every system can have in a file name. */
  private static String fileName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = plain.replaceAll("^-|-$", "");
    String cut = trimmed.length() > 60 ? trimmed.substring(0, 60) : trimmed;
    return cut.isEmpty() ? "suite" : cut;
  }
}
