package triggerconsole.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Messages;
import triggerconsole.base.PrivateFiles;

/** The one folder that everything is kept in, closed to other users (contract, section 6). */
public record DataFolder(Path path) {

  /** The environment variable that names another folder. */
  public static final String VARIABLE = "TRIGGER_CONSOLE_HOME";

  private static final String APPLICATION = "trigger-console";

  /** Finds the folder and opens it. */
  public static DataFolder open(Optional<String> asked, Map<String, String> environment) {
    return open(locate(asked, environment));
  }

  /**
   * Where the folder is, before anything is created: the one that was asked for, else the one the
   * environment names, else the usual one of the operating system.
   *
   * @param asked the value of {@code --data-dir}
   */
  public static Path locate(Optional<String> asked, Map<String, String> environment) {
    return locate(
        asked,
        environment,
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")));
  }

  /** Creates the folder, or closes an existing one and the files in it to other users. */
  public static DataFolder open(Path path) {
    IoGuard.enter("open the data folder");
    try {
      PrivateFiles.createFolder(path);
      closeFilesIn(path);
      Path logs = path.resolve("logs");
      if (Files.isDirectory(logs)) {
        PrivateFiles.createFolder(logs);
        closeFilesIn(logs);
      }
      Files.delete(Files.createTempFile(path, "writable-", ".tmp"));
      return new DataFolder(path);
    } catch (FileAlreadyExistsException e) {
      throw new ConsoleException(Messages.of("settings.folder.notAFolder", path), Remedy.NONE, e);
    } catch (IOException | UncheckedIOException e) {
      throw new ConsoleException(
          Messages.of("settings.folder.unusable", path, FileTrouble.reasonWithFolder(path, e)),
          Remedy.NONE,
          e);
    }
  }

  /** The folder for log files. It is created with the first line that is logged. */
  public Path logs() {
    return path.resolve("logs");
  }

  static Path locate(
      Optional<String> asked, Map<String, String> environment, String system, Path home) {
    if (asked.filter(String::isBlank).isPresent()) {
      // An unset variable in a script: as a path it would be the working directory.
      throw new ConsoleException(Messages.of("settings.folder.empty"), Remedy.NONE);
    }
    return asked
        .or(() -> named(environment, VARIABLE))
        .map(DataFolder::path)
        .orElseGet(() -> usual(environment, system.toLowerCase(Locale.ROOT), home))
        .toAbsolutePath()
        .normalize();
  }

  private static Path usual(Map<String, String> environment, String system, Path home) {
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Trigger Console");
    }
    if (system.contains("windows")) {
      return named(environment, "LOCALAPPDATA")
          .map(DataFolder::path)
          .orElse(home.resolve("AppData/Local"))
          .resolve("Trigger Console");
    }
    return named(environment, "XDG_DATA_HOME")
        .map(DataFolder::path)
        .filter(Path::isAbsolute)
        .orElse(home.resolve(".local/share"))
        .resolve(APPLICATION);
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new ConsoleException(
          Messages.of("settings.folder.unusable", text, e.getReason()), Remedy.NONE, e);
    }
  }

  private static Optional<String> named(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static void closeFilesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          PrivateFiles.closeToOthers(file);
        }
      }
    }
  }
}
