package triggerconsole.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import triggerconsole.base.ConsoleException.Remedy;

/** Why a file cannot be read or written, in a few words that end a sentence. */
public final class FileTrouble {

  /** What the system says when somebody else's file or folder is to be changed. */
  private static final String NOT_OWNER = "Operation not permitted";

  private FileTrouble() {}

  /** The reason that lies behind a fault with this file. */
  public static String reason(Path file, Exception fault) {
    return switch (fault) {
      case UncheckedIOException unchecked -> reason(file, unchecked.getCause());
      case NoSuchFileException _ -> missing(file);
      case AccessDeniedException _ -> Messages.of("file.denied");
      case DirectoryNotEmptyException _ -> Messages.of("file.folder");
      case IOException _ when Files.isDirectory(file) -> Messages.of("file.folder");
      default -> said(fault);
    };
  }

  /** The reason that lies behind a fault with a folder, or with making files in it. */
  public static String reasonWithFolder(Path folder, Exception fault) {
    return switch (fault) {
      case UncheckedIOException unchecked -> reasonWithFolder(folder, unchecked.getCause());
      case NoSuchFileException _ -> missing(folder);
      default -> said(fault);
    };
  }

  /** A file of the person's choice could not be written; they can mend that and try again. */
  public static ConsoleException unwritable(Path file, IOException fault) {
    return new ConsoleException(
        Messages.of("file.unwritable", file, reason(file, fault)), Remedy.TRY_AGAIN, fault);
  }

  private static String said(Exception fault) {
    return switch (fault) {
      case AccessDeniedException _ -> Messages.of("file.denied");
      case FileSystemException known when NOT_OWNER.equals(known.getReason()) ->
          Messages.of("file.denied");
      case FileSystemException known when known.getReason() != null -> known.getReason();
      default -> fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    };
  }

  /** A file that is to be written can only be missing because its folder is. */
  private static String missing(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null || Files.isDirectory(folder)
        ? Messages.of("file.missing")
        : Messages.of("file.no-folder", folder);
  }
}
