package triggerconsole.suite.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Difference;
import triggerconsole.suite.report.Results.Twice;

class JUnitXmlTest {

  private static final String NASTY =
      "<script>&\"'\u0000\u0008\u001f\ud800 \ud83d\ude80\ufffe\uffff\r\n\t]]>";

  @TempDir Path folder;

  private Document valid(CaseResult... results) throws IOException {
    String xml = Samples.xml(Samples.results(folder.resolve("r"), results));
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(Path.of("src/test/resources/report/junit.xsd").toFile())
          .newValidator()
          .validate(new StreamSource(new StringReader(xml)));
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(xml, e);
    }
  }

  private static Element only(Document document, String tag) {
    assertThat(document.getElementsByTagName(tag).getLength()).as(tag).isEqualTo(1);
    return (Element) document.getElementsByTagName(tag).item(0);
  }

  private static List<String> attributes(Document document, String tag, String name) {
    return IntStream.range(0, document.getElementsByTagName(tag).getLength())
        .mapToObj(i -> ((Element) document.getElementsByTagName(tag).item(i)).getAttribute(name))
        .toList();
  }

  @Test
  void theCountsAddUpAndTellErrorsFromFailures() throws IOException {
    Document document =
        valid(Samples.passed(0), Samples.failed(1), Samples.unanswered(2), Samples.skipped(3));

    Element suite = only(document, "testsuite");
    assertThat(suite.getAttribute("name")).isEqualTo(Samples.SUITE);
    assertThat(
            List.of(
                suite.getAttribute("tests"),
                suite.getAttribute("failures"),
                suite.getAttribute("errors"),
                suite.getAttribute("skipped")))
        .containsExactly("4", "1", "1", "1");
    assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-01-01T10:00:00");
    assertThat(suite.getAttribute("time")).isEqualTo("0.003");
    assertThat(only(document, "testsuites").getAttribute("tests")).isEqualTo("4");
    assertThat(only(document, "error").getAttribute("type")).isEqualTo("NOT_SENT");
    assertThat(only(document, "skipped").getAttribute("message"))
        .isEqualTo("It runs only in sandbox and test.");
  }

  @Test
  void aFailureTellsExpectedAndActual() throws IOException {
    Element failure = only(valid(Samples.failed(0)), "failure");

    assertThat(failure.getAttribute("message"))
        .isEqualTo(
            "verdict: expected ACCEPTED_REDIRECT, was SILENT_NO_REDIRECT; "
                + "variables.plan: expected \"gold\", was \"basic\"");
    assertThat(failure.getAttribute("type")).isEqualTo("SILENT_NO_REDIRECT");
    assertThat(failure.getTextContent())
        .isEqualTo(
            """
            The answer was not as expected.
            verdict
              expected: ACCEPTED_REDIRECT
              actual:   SILENT_NO_REDIRECT
            variables.plan
              expected: "gold"
              actual:   "basic"
            is_async · status 200 · 1.25 ms · history 1\
            """);
  }

  @Test
  void everyDataRowIsATestCaseOfItsOwn() throws IOException {
    Document document =
        valid(Samples.inRow(Samples.passed(0), 1), Samples.inRow(Samples.passed(1), 2));

    assertThat(attributes(document, "testcase", "name"))
        .containsExactly(
            "Paid order moves the customer [row 1]", "Paid order moves the customer [row 2]");
    assertThat(attributes(document, "testcase", "time")).containsExactly("0.001", "0.001");
  }

  @Test
  void casesThatAreCalledTheSameAreToldApart() throws IOException {
    Document document = valid(Samples.passed(0), Samples.passed(1), Samples.passed(2));

    assertThat(attributes(document, "testcase", "name"))
        .containsExactly(
            "Paid order moves the customer",
            "Paid order moves the customer #1",
            "Paid order moves the customer #2");
  }

  @Test
  void aDotInTheNameOfASuiteMakesNoPackage() throws IOException {
    Document document = valid(Samples.passed("v1.2", 0, "one"), Samples.passed("w", 1, "one"));

    assertThat(attributes(document, "testcase", "classname")).containsExactly("v1_2", "w");
    assertThat(attributes(document, "testsuite", "name")).containsExactly("v1.2", "w");
  }

  @Test
  void anyTextCanBeCarried() throws IOException {
    Document document =
        valid(
            Samples.named(Samples.passed(0), NASTY),
            Samples.failed(1, new Difference(NASTY, NASTY, NASTY)));

    assertThat(attributes(document, "testcase", "name").getFirst())
        .isEqualTo("<script>&\"'\ufffd\ufffd\ufffd\ufffd \ud83d\ude80\ufffd\ufffd  ]]>");
    assertThat(only(document, "failure").getTextContent()).contains("<script>&\"'\ufffd");
  }

  @Test
  void aRunWithoutResultsIsAnEmptyFile() throws IOException {
    assertThat(only(valid(), "testsuites").getAttribute("tests")).isEqualTo("0");
  }

  @Test
  void aRunOnlyOfSkippedCasesHasNoTimestamp() throws IOException {
    assertThat(only(valid(Samples.skipped(0)), "testsuite").hasAttribute("timestamp")).isFalse();
  }

  @Test
  void theFileAppearsWhenItIsWhole() throws IOException {
    Path record = Samples.record(folder.resolve("r"), List.of(Samples.passed(0)));
    Results results = Results.of(List.of(record), Twice.REFUSED);
    Path file = Files.writeString(folder.resolve("junit.xml"), "as it was before");
    Files.writeString(record, "changed meanwhile");

    assertThatThrownBy(() -> JUnitXml.write(results, file))
        .hasMessageContaining(file.toString())
        .hasMessageContaining("changed while it was read");

    assertThat(file).hasContent("as it was before");
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(2);
    }
  }
}
