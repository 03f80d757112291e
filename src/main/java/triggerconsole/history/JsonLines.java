package triggerconsole.history;

import java.io.IOException;
import java.io.Writer;
import triggerconsole.base.JsonWriter;

/** Entries as one JSON object, each entry on a line of its own. */
final class JsonLines implements Export.Lines {

  private String separator = "\n";

  @Override
  public void begin(Writer out) throws IOException {
    out.write("{\"entries\":[");
  }

  @Override
  public void entry(Writer out, HistoryEntry entry) throws IOException {
    out.write(separator);
    out.write(JsonWriter.compact(EntryJson.toJson(entry)));
    separator = ",\n";
  }

  @Override
  public void end(Writer out) throws IOException {
    out.write("\n]}\n");
  }
}
