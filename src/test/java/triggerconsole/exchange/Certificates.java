package triggerconsole.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates of an authority of our own, made by the JDK's keytool for one test class. */
final class Certificates {

  static final String GOOD = "good";
  static final String EXPIRED = "expired";
  static final String OTHER_HOST = "other-host";
  static final String SELF_SIGNED = "self-signed";

  private static final String AUTHORITY = "authority";
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final Path folder;
  private final KeyStore store;

  private Certificates(Path folder, KeyStore store) {
    this.folder = folder;
    this.store = store;
  }

  static Certificates in(Path folder) throws Exception {
    Path file = folder.resolve("test.p12");
    generate(file, AUTHORITY, "-ext", "bc:critical=ca:true", "-ext", "ku=keyCertSign");
    generate(file, GOOD, "-signer", AUTHORITY, "-ext", "san=ip:127.0.0.1");
    generate(
        file,
        EXPIRED,
        "-signer",
        AUTHORITY,
        "-ext",
        "san=ip:127.0.0.1",
        "-startdate",
        "-30d",
        "-validity",
        "10");
    generate(file, OTHER_HOST, "-signer", AUTHORITY, "-ext", "san=dns:other.example");
    generate(file, SELF_SIGNED, "-ext", "san=ip:127.0.0.1");
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream bytes = Files.newInputStream(file)) {
      store.load(bytes, PASSWORD);
    }
    return new Certificates(folder, store);
  }

  /** The authority's certificate in PEM form, with words around it as tools write them. */
  Path authorityPem() throws IOException, GeneralSecurityException {
    return pem(AUTHORITY);
  }

  Path pem(String alias) throws IOException, GeneralSecurityException {
    String base64 =
        Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(store.getCertificate(alias).getEncoded());
    return Files.writeString(
        folder.resolve(alias + ".pem"),
        "subject=CN = "
            + alias
            + "\n-----BEGIN CERTIFICATE-----\n"
            + base64
            + "\n-----END CERTIFICATE-----\n");
  }

  /** Sockets of a server that shows this certificate. */
  ServerSocketFactory sockets(String alias) throws GeneralSecurityException, IOException {
    KeyStore one = KeyStore.getInstance("PKCS12");
    one.load(null, null);
    one.setKeyEntry(
        alias, store.getKey(alias, PASSWORD), PASSWORD, store.getCertificateChain(alias));
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(one, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context.getServerSocketFactory();
  }

  private static void generate(Path file, String alias, String... more)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD),
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1"));
    command.addAll(List.of(more));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
  }
}
