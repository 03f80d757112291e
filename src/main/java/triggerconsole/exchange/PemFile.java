package triggerconsole.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;

/** The certificates in a PEM file; whatever stands around them is skipped. */
final class PemFile {

  private static final Pattern CERTIFICATE =
      Pattern.compile(
          "-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (TRUSTED |X509"
              + " )?CERTIFICATE-----");

  private PemFile() {}

  /** Every certificate of a file that a person named; a file that is broken is an error. */
  static List<X509Certificate> read(Path file) {
    try {
      List<X509Certificate> certificates = new ArrayList<>();
      for (String block : blocks(file)) {
        certificates.add(certificate(block));
      }
      if (certificates.isEmpty()) {
        throw new ConsoleException(Messages.of("exchange.pem.none", file), Remedy.NONE);
      }
      return certificates;
    } catch (IOException e) {
      throw new ConsoleException(Messages.of("exchange.pem.unreadable", file), Remedy.NONE, e);
    } catch (CertificateException e) {
      throw new ConsoleException(Messages.of("exchange.pem.broken", file), Remedy.NONE, e);
    }
  }

  /** The certificates of one of the system's own files that can be read; there may be none. */
  static List<X509Certificate> readable(Path file) {
    try {
      return blocks(file).stream().map(PemFile::lenient).flatMap(Optional::stream).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<String> blocks(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    return CERTIFICATE.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Optional<X509Certificate> lenient(String block) {
    try {
      return Optional.of(certificate(block));
    } catch (CertificateException e) {
      return Optional.empty();
    }
  }

  private static X509Certificate certificate(String block) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(
                new ByteArrayInputStream(block.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
