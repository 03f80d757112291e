package triggerconsole.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Messages;
import triggerconsole.base.PrivateFiles;
import triggerconsole.base.StoredFile;

/** {@code suites/}: the suite files of one's own, and a list of those that are elsewhere. */
public final class SuiteFolder {

  private static final String ELSEWHERE = "elsewhere.txt";

  private final Path folder;
  private final StoredFile elsewhere;

  /** The suites kept in this folder. */
  public SuiteFolder(DataFolder data) {
    this.folder = data.path().resolve("suites");
    this.elsewhere = new StoredFile(folder.resolve(ELSEWHERE));
  }

  /** The files by their names, those of the folder first. */
  public synchronized List<Path> files() {
    IoGuard.enter("list suites");
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(SuiteFolder::isSuite).sorted().forEach(files::add);
      } catch (IOException e) {
        throw unusable(e);
      }
    }
    files.addAll(others());
    return files;
  }

  /** Whether a file is in the folder itself. */
  public boolean owns(Path file) {
    return folder.equals(file.getParent());
  }

  /** Writes a new file, named after the suite. */
  public synchronized Path create(String name, String text) {
    open();
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String base = words.replaceAll("^-|-$", "");
    Path file = folder.resolve((base.isEmpty() ? "suite" : base) + ".yaml");
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(base + "-" + number + ".yaml");
    }
    new StoredFile(file).write(text);
    return file;
  }

  /** Keeps a file from elsewhere in the list, and says how it is called there. */
  public synchronized Path add(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    List<Path> others = new ArrayList<>(others());
    if (!owns(whole) && !others.contains(whole)) {
      others.add(whole);
      keep(others);
    }
    return whole;
  }

  /** Deletes a file of the folder; any other is only taken from the list. */
  public synchronized void remove(Path file) {
    if (owns(file)) {
      IoGuard.enter("delete a suite");
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw unusable(e);
      }
    } else {
      keep(others().stream().filter(other -> !other.equals(file)).toList());
    }
  }

  private List<Path> others() {
    return elsewhere.read().stream()
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .map(Path::of)
        .toList();
  }

  private void keep(List<Path> others) {
    open();
    elsewhere.write(String.join("\n", others.stream().map(Path::toString).toList()) + "\n");
  }

  private void open() {
    try {
      PrivateFiles.createFolder(folder);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private ConsoleException unusable(IOException fault) {
    return new ConsoleException(
        Messages.of(
            "settings.folder.unusable", folder, FileTrouble.reasonWithFolder(folder, fault)),
        Remedy.OPEN_DATA_FOLDER,
        fault);
  }

  private static boolean isSuite(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
