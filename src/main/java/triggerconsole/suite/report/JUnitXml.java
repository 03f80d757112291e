package triggerconsole.suite.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import triggerconsole.base.Markup;
import triggerconsole.suite.CaseResult;

/**
 * A record as the XML that build servers read: a test suite for each suite, a test case for each
 * result. A case that failed because nothing answered is an error, any other a failure.
 */
public final class JUnitXml {

  /** Without a zone, as the stricter readers want it; it is UTC. */
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Results results;
  private final XMLStreamWriter xml;

  private JUnitXml(Results results, XMLStreamWriter xml) {
    this.results = results;
    this.xml = xml;
  }

  /** Writes the file; an existing one is replaced. */
  public static void write(Results results, Path file) {
    ReportFile.write(file, out -> write(results, out));
  }

  static void write(Results results, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new JUnitXml(results, xml).document();
      xml.close();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException fault ? fault : new IOException(e);
    }
  }

  private void document() throws XMLStreamException, IOException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("testsuites");
    counts(results.tally());
    Iterator<Map.Entry<String, Tally>> suites = results.suites().entrySet().iterator();
    Suites open = new Suites(suites);
    results.each(entry -> true, Integer.MAX_VALUE, open::result);
    open.end();
    line();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
  }

  /** The results come sorted by suite, so that one suite is open at a time. */
  private final class Suites {
    private final Iterator<Map.Entry<String, Tally>> following;
    private Optional<String> open = Optional.empty();
    private CaseNames names = new CaseNames();

    Suites(Iterator<Map.Entry<String, Tally>> following) {
      this.following = following;
    }

    void result(CaseResult result) throws IOException {
      try {
        if (open.filter(result.suite()::equals).isEmpty()) {
          end();
          begin(following.next());
        }
        testCase(result, names.name(result));
      } catch (XMLStreamException e) {
        throw e.getNestedException() instanceof IOException fault ? fault : new IOException(e);
      }
    }

    private void begin(Map.Entry<String, Tally> suite) throws XMLStreamException {
      open = Optional.of(suite.getKey());
      names = new CaseNames();
      line();
      xml.writeStartElement("testsuite");
      attribute("name", suite.getKey());
      counts(suite.getValue());
      attribute("skipped", Integer.toString(suite.getValue().skipped()));
      if (suite.getValue().startedAt().isPresent()) {
        attribute("timestamp", timestamp(suite.getValue().startedAt().get()));
      }
    }

    void end() throws XMLStreamException {
      if (open.isPresent()) {
        line();
        xml.writeEndElement();
      }
    }
  }

  private void counts(Tally tally) throws XMLStreamException {
    attribute("tests", Integer.toString(tally.all()));
    attribute("failures", Integer.toString(tally.failed() - tally.unanswered()));
    attribute("errors", Integer.toString(tally.unanswered()));
    attribute("time", seconds(tally.latencies().sum()));
  }

  private void testCase(CaseResult result, String name) throws XMLStreamException {
    line();
    switch (result.mark()) {
      case PASSED -> {
        xml.writeEmptyElement("testcase");
        identity(result, name);
      }
      case SKIPPED -> {
        xml.writeStartElement("testcase");
        identity(result, name);
        xml.writeEmptyElement("skipped");
        attribute("message", result.reason());
        xml.writeEndElement();
      }
      case FAILED -> {
        xml.writeStartElement("testcase");
        identity(result, name);
        failure(result);
        xml.writeEndElement();
      }
    }
  }

  private void identity(CaseResult result, String name) throws XMLStreamException {
    attribute("classname", className(result.suite()));
    attribute("name", name);
    attribute("time", seconds(result.durationMs().orElse(0)));
  }

  private void failure(CaseResult result) throws XMLStreamException {
    FailureText text = new FailureText(result);
    xml.writeStartElement(Entry.isUnanswered(result.verdict()) ? "error" : "failure");
    attribute("message", text.message());
    attribute("type", text.type());
    xml.writeCharacters(Markup.writable(text.text()));
    xml.writeEndElement();
  }

  /** Build servers take what stands before the last dot for a package. */
  private static String className(String suite) {
    return suite.replace('.', '_');
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Markup.writable(value).replace('\n', ' ').replace('\t', ' '));
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static String timestamp(Instant moment) {
    return TIMESTAMP.format(moment);
  }

  private static String seconds(double milliseconds) {
    return BigDecimal.valueOf(milliseconds)
        .movePointLeft(3)
        .setScale(3, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
