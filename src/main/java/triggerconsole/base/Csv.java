package triggerconsole.base;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Writes a table that spreadsheets open and that none of them runs (RFC 4180, with a mark). */
public final class Csv {

  /** Without it Excel takes the file for Latin-1. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** Excel shows no more characters than 32,767 in a cell. */
  private static final int CELL = 32_000;

  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]\\s*");

  /** A spreadsheet takes a cell that begins so for a formula. */
  private static final String FORMULA = "=+-@\t\r\n";

  private Csv() {}

  /** Begins a table with the names of its columns. */
  public static void begin(Writer out, String... columns) throws IOException {
    out.write(BYTE_ORDER_MARK);
    row(out, (Object[]) columns);
  }

  /** Writes a row; a text from elsewhere has to be made a {@link #cell} first. */
  public static void row(Writer out, Object... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : ",");
      out.write(quoted(String.valueOf(cells[i])));
    }
    out.write("\r\n");
  }

  /** A number that may be missing, as a cell. */
  public static String cell(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  /** A number that may be missing, as a cell. */
  public static String cell(OptionalDouble number) {
    return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
  }

  /** A text on one line; what a spreadsheet would run as a formula gets an apostrophe before it. */
  public static String cell(String text) {
    String cut = text.length() <= CELL ? text : text.substring(0, CELL) + "…";
    String line = LINE_BREAKS.matcher(cut).replaceAll(" ");
    return isFormula(text) ? "'" + line : line;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  private static String quoted(String cell) {
    boolean plain =
        cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';')
            && cell.equals(cell.strip());
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
