package triggerconsole.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Whom a server's certificate must lead back to: the authorities that the operating system trusts,
 * and those in the person's own PEM files. There is no way to switch the verification off.
 */
public final class Trust {

  private static final String CANNOT_FAIL = "Every JDK can do this";

  private final List<X509Certificate> extra;
  private X509ExtendedTrustManager verification;

  private Trust(List<X509Certificate> extra) {
    this.extra = extra;
  }

  /**
   * The operating system's authorities and those in these PEM files, which are read now.
   *
   * @throws triggerconsole.base.ConsoleException naming a file that cannot be read or holds no
   *     certificate
   */
  public static Trust of(List<Path> extraPem) {
    List<X509Certificate> extra = new ArrayList<>();
    extraPem.forEach(file -> extra.addAll(PemFile.read(file)));
    return new Trust(List.copyOf(extra));
  }

  /** Trusts no server at all, for requests that use no TLS. */
  static SSLContext nobody() {
    return context();
  }

  /**
   * For one request: without the session of another one, so that the server is verified anew.
   *
   * @param verified runs when the server's certificate was found good
   */
  SSLContext context(Runnable verified) {
    return context(new Verifier(verification(), verified));
  }

  /** Built at the first request over TLS, since reading the system's store takes its time. */
  private synchronized X509ExtendedTrustManager verification() {
    if (verification == null) {
      List<X509Certificate> anchors = new ArrayList<>(SystemTrust.anchors());
      anchors.addAll(extra);
      verification = verification(anchors);
    }
    return verification;
  }

  private static X509ExtendedTrustManager verification(List<X509Certificate> anchors) {
    try {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (int i = 0; i < anchors.size(); i++) {
        store.setCertificateEntry("anchor-" + i, anchors.get(i));
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(store);
      return Arrays.stream(managers.getTrustManagers())
          .filter(X509ExtendedTrustManager.class::isInstance)
          .map(X509ExtendedTrustManager.class::cast)
          .findFirst()
          .orElseThrow();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(CANNOT_FAIL, e);
    }
  }

  private static SSLContext context(TrustManager... managers) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(CANNOT_FAIL, e);
    }
  }
}
