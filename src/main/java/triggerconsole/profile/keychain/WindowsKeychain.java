package triggerconsole.profile.keychain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triggerconsole.profile.keychain.ChunkedCredentials.DamagedException;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.profile.keychain.RawCredentials.Target;

/** The Windows Credential Manager. Not proven on a real Windows. */
public final class WindowsKeychain implements Keychain {

  private static final Duration LIMIT = Duration.ofSeconds(4);
  private static final int MAX_COMMENT = 240;

  /** What stands behind the label: what tells two entries apart that look the same. */
  private static final Pattern TARGET =
      Pattern.compile(".* @ ([^ ]+)\\) \\[(https?) (\\S+) \\w{8}]");

  private final KeychainThread thread = new KeychainThread(LIMIT, Duration.ZERO);
  private final NativeLibrary.Loader<RawCredentials> library;
  private Optional<ChunkedCredentials> credentials = Optional.empty(); // On its thread only.

  private interface Work<T> {
    T run(ChunkedCredentials credentials) throws Win32Exception, DamagedException;
  }

  /** With what makes the Windows calls, loaded when it is first needed. */
  WindowsKeychain(NativeLibrary.Loader<RawCredentials> library) {
    this.library = library;
  }

  @Override
  public Optional<Kind> probe() {
    try {
      List<Target> _ = ask(credentials -> credentials.heads(EntryId.LABEL));
      return Optional.empty();
    } catch (KeychainException e) {
      return Optional.of(e.kind());
    }
  }

  /** It is open as long as its owner is logged on. */
  @Override
  public void unlock() throws KeychainException {
    Optional<Kind> trouble = probe();
    if (trouble.isPresent()) {
      throw new KeychainException(trouble.get(), "probe");
    }
  }

  @Override
  public void put(EntryId id, String secret) throws KeychainException {
    String label = id.label();
    String comment = label.substring(0, Math.min(label.length(), MAX_COMMENT));
    boolean _ =
        ask(credentials -> {
          byte[] bytes = secret.getBytes(UTF_8);
          credentials.write(target(id), id.account(), comment, bytes);
          Arrays.fill(bytes, (byte) 0);
          return true;
        });
  }

  @Override
  public Optional<String> get(EntryId id) throws KeychainException {
    return ask(credentials -> credentials.read(target(id)).map(Native::secret));
  }

  @Override
  public boolean delete(EntryId id) throws KeychainException {
    return ask(credentials -> credentials.delete(target(id)));
  }

  @Override
  public List<EntryId> list(String store) throws KeychainException {
    List<EntryId> ids = new ArrayList<>();
    for (Target found : ask(credentials -> credentials.heads(EntryId.LABEL))) {
      Matcher parts = TARGET.matcher(found.target());
      if (parts.matches() && parts.group(3).equals(store)) {
        EntryId.of(parts.group(2) + "://" + parts.group(1), found.user(), store)
            .filter(id -> target(id).equals(found.target()))
            .ifPresent(ids::add);
      }
    }
    return ids;
  }

  /**
   * The name that the Credential Manager shows. Windows ignores its letter case and gives {@code *}
   * a meaning, hence the digest and the escapes.
   */
  static String target(EntryId id) {
    String label = id.label().replace("%", "%25").replace("*", "%2A").replace("#", "%23");
    return label + " [" + id.scheme() + " " + id.store() + " " + digest(id) + "]";
  }

  private static String digest(EntryId id) {
    try {
      String all = id.service() + "\n" + id.account() + "\n" + id.store();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e); // Every Java has it.
    }
  }

  private <T> T ask(Work<T> work) throws KeychainException {
    return thread.call(() -> {}, () -> attempt(work));
  }

  private <T> T attempt(Work<T> work) throws KeychainException {
    try {
      if (credentials.isEmpty()) {
        credentials = Optional.of(new ChunkedCredentials(NativeLibrary.load(library)));
      }
      return work.run(credentials.get());
    } catch (Win32Exception e) {
      throw new KeychainException(kind(e.code()), e.getMessage());
    } catch (DamagedException e) {
      throw new KeychainException(Kind.CORRUPT, e.getMessage());
    }
  }

  private static Kind kind(int code) {
    return switch (code) {
      case 5 -> Kind.DENIED;
      case 1312 -> Kind.NO_LOGON_SESSION; // A network logon, or a policy forbids storing.
      case 87, 1783 -> Kind.TOO_LARGE; // What Windows says of a blob beyond its limit.
      default -> Kind.FAILED;
    };
  }
}
