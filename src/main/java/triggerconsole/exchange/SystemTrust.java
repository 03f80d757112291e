package triggerconsole.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** The authorities that the operating system trusts. */
final class SystemTrust {

  /** Where the distributions keep all authorities in one file; the first one found counts. */
  private static final List<Path> LINUX_BUNDLES =
      List.of(
          Path.of("/etc/ssl/certs/ca-certificates.crt"),
          Path.of("/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"),
          Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
          Path.of("/etc/ssl/ca-bundle.pem"),
          Path.of("/etc/ssl/cert.pem"));

  private SystemTrust() {}

  /**
   * The system's authorities. The JDK's own list stands in where the system has none, and beside it
   * on Windows, which fetches a root only once one of its own programs has needed it.
   */
  static List<X509Certificate> anchors() {
    return anchors(System.getProperty("os.name"));
  }

  static List<X509Certificate> anchors(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    boolean windows = name.contains("windows");
    List<X509Certificate> anchors =
        new ArrayList<>(
            windows
                ? keyStores("Windows-ROOT")
                : name.contains("mac")
                    ? keyStores("KeychainStore-ROOT", "KeychainStore")
                    : bundle());
    if (windows || anchors.isEmpty()) {
      anchors.addAll(jdk());
    }
    return anchors;
  }

  private static List<X509Certificate> bundle() {
    return LINUX_BUNDLES.stream()
        .filter(Files::isReadable)
        .findFirst()
        .map(PemFile::readable)
        .orElse(List.of());
  }

  private static List<X509Certificate> keyStores(String... types) {
    return Stream.of(types).flatMap(SystemTrust::keyStore).toList();
  }

  /** A store that this machine does not have holds nothing. */
  private static Stream<X509Certificate> keyStore(String type) {
    List<X509Certificate> found = new ArrayList<>();
    try {
      KeyStore store = KeyStore.getInstance(type);
      store.load(null, null);
      for (String alias : Collections.list(store.aliases())) {
        if (store.isCertificateEntry(alias)
            && store.getCertificate(alias) instanceof X509Certificate certificate) {
          found.add(certificate);
        }
      }
    } catch (GeneralSecurityException | IOException e) {
      found.clear();
    }
    return found.stream();
  }

  private static List<X509Certificate> jdk() {
    try {
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init((KeyStore) null);
      return Arrays.stream(managers.getTrustManagers())
          .filter(X509TrustManager.class::isInstance)
          .flatMap(manager -> Arrays.stream(((X509TrustManager) manager).getAcceptedIssuers()))
          .toList();
    } catch (GeneralSecurityException e) {
      return List.of();
    }
  }
}
