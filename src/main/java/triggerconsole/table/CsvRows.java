package triggerconsole.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;
import triggerconsole.table.CsvRecords.Cells;
import triggerconsole.table.TableTrouble.Kind;

/** The rows of a CSV file whose first row names the columns. */
final class CsvRows implements Rows {

  /** A longer cell serves nobody; mostly a quote is missing and the rest of the file is in it. */
  static final int LONGEST_CELL = 1_000_000;

  private final FileText text;
  private final CsvRecords records = new CsvRecords();
  private final Iterator<Cells> parser;
  private final int linesBefore;
  private final List<String> names;
  private final List<String> columns;
  private Optional<TableTrouble> trouble = Optional.empty();
  private boolean ended;
  private int index;

  /** Reads the header. */
  CsvRows(FileText text) {
    this.text = text;
    Separator separator = Separator.of(text.start());
    text.pass(separator.said());
    this.linesBefore = separator.lines();
    this.parser = parser(separator.character());
    this.names = header();
    this.columns = names.stream().filter(name -> !name.isEmpty()).toList();
    trouble = trouble.or(this::wrongNames);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<TableItem> next() {
    while (!ended && trouble.isEmpty()) {
      Optional<Cells> record = record();
      if (record.isPresent() && !isBlank(record.get().cells())) {
        return Optional.of(item(record.get()));
      }
      ended = record.isEmpty();
    }
    Optional<TableItem> last = trouble.map(found -> found);
    trouble = Optional.empty();
    ended = true;
    return last;
  }

  private Iterator<Cells> parser(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_CELL)
        .build(records, text)
        .iterator();
  }

  /** The first record that is not blank. */
  private List<String> header() {
    Optional<Cells> record = record();
    while (record.isPresent() && isBlank(record.get().cells())) {
      record = record();
    }
    if (record.isEmpty() && trouble.isEmpty()) {
      trouble = Optional.of(TableTrouble.ofFile(Kind.EMPTY, Messages.of("table.empty")));
    }
    return record
        .map(found -> found.cells().stream().map(String::strip).toList())
        .orElse(List.of());
  }

  private Optional<TableTrouble> wrongNames() {
    Set<String> known = new HashSet<>();
    return columns.stream()
        .filter(name -> !known.add(name))
        .findFirst()
        .map(twice -> here(Kind.COLUMN_TWICE, Messages.of("table.twice", twice)).in(twice));
  }

  private Optional<Cells> record() {
    try {
      if (!parser.hasNext()) {
        return Optional.empty();
      }
      Cells record = parser.next();
      if (record.tooLong()) {
        String most = Messages.of("table.long.row", CsvRecords.MOST_CELLS);
        trouble = Optional.of(here(Kind.TOO_LONG, most));
        return Optional.empty();
      }
      return Optional.of(record);
    } catch (CsvParseException e) {
      trouble = Optional.of(unparsed(e.getMessage()));
    } catch (UncheckedIOException e) {
      trouble = Optional.of(Faults.of(text, records.records(), e.getCause()));
    }
    return Optional.empty();
  }

  /** The parser has one kind of exception for all; its words tell them apart. */
  private TableTrouble unparsed(String words) {
    TableTrouble found =
        words.startsWith("Unclosed")
            ? here(Kind.QUOTE_OPEN, Messages.of("table.quote.open"))
            : words.contains("buffer size")
                ? here(Kind.TOO_LONG, Messages.of("table.long.cell", LONGEST_CELL))
                : here(Kind.QUOTE_FOLLOWED, Messages.of("table.quote.followed"));
    return names == null
        ? found.in(Letters.of(records.complete()))
        : found.in(name(records.complete()));
  }

  private TableItem item(Cells record) {
    List<String> cells = record.cells();
    index++;
    if (cells.size() < names.size()) {
      return here(Kind.CELL_MISSING, Messages.of("table.missing", cells.size(), names.size()))
          .in(name(cells.size()));
    }
    List<Member> members = new ArrayList<>(columns.size());
    for (int i = 0; i < cells.size(); i++) {
      String named = i < names.size() ? names.get(i) : "";
      if (!named.isEmpty()) {
        members.add(new Member(named, new JsonText(cells.get(i))));
      } else if (!cells.get(i).isBlank()) {
        return i < names.size()
            ? here(Kind.COLUMN_NAMELESS, Messages.of("table.nameless")).in(Letters.of(i))
            : here(Kind.CELL_TOO_MANY, Messages.of("table.many", i + 1, names.size()))
                .in(Letters.of(i));
      }
    }
    int line = record.line() + linesBefore;
    return new TableRow(index, records.records(), line, new JsonObject(members));
  }

  private TableTrouble here(Kind kind, String message) {
    return TableTrouble.ofRow(kind, records.records(), records.line() + linesBefore, message);
  }

  private String name(int cell) {
    return cell < names.size() && !names.get(cell).isEmpty() ? names.get(cell) : Letters.of(cell);
  }

  /** Spreadsheets leave rows of nothing but separators behind. */
  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }
}
