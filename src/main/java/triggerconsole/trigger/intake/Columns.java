package triggerconsole.trigger.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

/** Rows in columns, as spreadsheets copy and save them. */
final class Columns {

  private static final Set<String> NAME_TITLES =
      Set.of("name", "key", "variable", "variable name", "custom variable");

  private Columns() {}

  /** At most so many rows of a text. */
  static List<VariableRow> read(String text, char separator, int most) {
    List<List<String>> records = records(text, separator, most + 1);
    boolean titled = !records.isEmpty() && isTitle(records.getFirst());
    boolean typed = titled && records.getFirst().size() > 2 && isTypeTitle(records.getFirst());
    List<VariableRow> rows = new ArrayList<>();
    for (List<String> record : titled ? records.subList(1, records.size()) : records) {
      if (record.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(row(record, separator, typed));
      }
    }
    return rows.size() > most ? List.copyOf(rows.subList(0, most)) : List.copyOf(rows);
  }

  private static boolean isTitle(List<String> record) {
    return NAME_TITLES.contains(record.getFirst().strip().toLowerCase(Locale.ROOT))
        && record.stream()
            .skip(1)
            .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
            .anyMatch("value"::equals);
  }

  private static boolean isTypeTitle(List<String> record) {
    return record.get(1).strip().equalsIgnoreCase("type");
  }

  private static VariableRow row(List<String> record, char separator, boolean typed) {
    String name = record.getFirst().strip();
    Optional<VariableType> type =
        record.size() > 2 ? Inference.named(record.get(1)) : Optional.empty();
    int from = type.isPresent() || (typed && record.size() > 2) ? 2 : 1;
    String value =
        from < record.size()
            ? String.join(Character.toString(separator), record.subList(from, record.size()))
            : "";
    // Trailing empty columns come from spreadsheets and belong to nobody.
    String trimmed = record.size() > from + 1 ? trimEnd(value, separator) : value;
    return type.map(known -> new VariableRow(true, name, known, trimmed))
        .orElseGet(() -> Inference.row(name, trimmed));
  }

  private static String trimEnd(String value, char separator) {
    int end = value.length();
    while (end > 0 && value.charAt(end - 1) == separator) {
      end--;
    }
    return value.substring(0, end);
  }

  private static List<List<String>> records(String text, char separator, int most) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<List<String>> records = new ArrayList<>();
      for (CSVRecord record : parser) {
        records.add(record.toList());
        if (records.size() == most) {
          break;
        }
      }
      return records;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      // Quotes that do not match: the lines as they stand are the better guess.
      return text.lines()
          .limit(most)
          .map(line -> List.of(line.split(Character.toString(separator), -1)))
          .toList();
    }
  }
}
