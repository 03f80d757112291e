package triggerconsole.suite.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.IoGuard;
import triggerconsole.base.WholeFile;

/** Writes a report where the person wants it: whole or not at all. */
final class ReportFile {

  private ReportFile() {}

  interface Content {
    void write(Writer out) throws IOException;
  }

  static void write(Path file, Content content) {
    IoGuard.enter("write a report");
    try {
      WholeFile.write(
          file,
          out -> {
            content.write(out);
            return true;
          });
    } catch (IOException e) {
      throw FileTrouble.unwritable(file, e);
    }
  }
}
