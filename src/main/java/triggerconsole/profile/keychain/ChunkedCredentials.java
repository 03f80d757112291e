package triggerconsole.profile.keychain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triggerconsole.base.Bytes;
import triggerconsole.profile.keychain.RawCredentials.Credential;
import triggerconsole.profile.keychain.RawCredentials.Target;

/**
 * Secrets longer than one Windows credential. Parts are written first, under a fresh generation;
 * then the head, which makes them count; then the parts of other generations go. A crash in between
 * leaves the old secret readable, and parts that the next write removes.
 */
final class ChunkedCredentials {

  /** CRED_MAX_CREDENTIAL_BLOB_SIZE, in bytes. */
  static final int MAX_BLOB = 5 * 512;

  private static final String MAGIC = "\u0001chunked:v1;";
  private static final Pattern HEAD =
      Pattern.compile(MAGIC + "gen=(\\w+);n=(\\d{1,4});len=(\\d{1,7});sha256=(\\w+)");

  private final RawCredentials raw;
  private final SecureRandom random = new SecureRandom();

  ChunkedCredentials(RawCredentials raw) {
    this.raw = raw;
  }

  /** A part of a stored secret is missing or was changed. */
  static final class DamagedException extends Exception {
    DamagedException(String what) {
      super(what);
    }
  }

  void write(String target, String user, String comment, byte[] secret) throws Win32Exception {
    boolean one = secret.length <= MAX_BLOB && !startsWithMagic(secret);
    String generation = HexFormat.of().toHexDigits(random.nextInt());
    if (one) {
      raw.write(new Credential(target, user, comment, Bytes.of(secret)));
    } else {
      int count = (secret.length + MAX_BLOB - 1) / MAX_BLOB;
      for (int i = 1; i <= count; i++) {
        byte[] part =
            Arrays.copyOfRange(secret, (i - 1) * MAX_BLOB, Math.min(secret.length, i * MAX_BLOB));
        String about = comment + " (part " + i + " of " + count + ")";
        raw.write(new Credential(part(target, generation, i, count), user, about, Bytes.of(part)));
        Arrays.fill(part, (byte) 0);
      }
      raw.write(new Credential(target, user, comment, head(generation, count, secret)));
    }
    for (Target part : raw.targets(target + "#")) {
      if (one || !part.target().startsWith(target + "#" + generation + ".")) {
        boolean _ = raw.delete(part.target());
      }
    }
  }

  Optional<byte[]> read(String target) throws Win32Exception, DamagedException {
    Optional<byte[]> head = raw.read(target);
    if (head.isEmpty() || !startsWithMagic(head.get())) {
      return head;
    }
    Matcher says = HEAD.matcher(new String(head.get(), UTF_8));
    if (!says.matches()) {
      throw new DamagedException("head");
    }
    int count = Integer.parseInt(says.group(2));
    byte[] secret = new byte[Integer.parseInt(says.group(3))];
    int length = 0;
    for (int i = 1; i <= count; i++) {
      byte[] part =
          raw.read(part(target, says.group(1), i, count))
              .orElseThrow(() -> new DamagedException("part missing"));
      if (part.length > secret.length - length) {
        throw new DamagedException("length");
      }
      System.arraycopy(part, 0, secret, length, part.length);
      length += part.length;
      Arrays.fill(part, (byte) 0);
    }
    if (length != secret.length || !sha256(secret).equals(says.group(4))) {
      throw new DamagedException("checksum");
    }
    return Optional.of(secret);
  }

  /** Removes the head first: parts alone are no secret. */
  boolean delete(String target) throws Win32Exception {
    boolean deleted = raw.delete(target);
    for (Target part : raw.targets(target + "#")) {
      boolean _ = raw.delete(part.target());
    }
    return deleted;
  }

  /** The heads whose target starts so. */
  List<Target> heads(String prefix) throws Win32Exception {
    return raw.targets(prefix).stream().filter(t -> t.target().indexOf('#') < 0).toList();
  }

  private static String part(String target, String generation, int number, int count) {
    return target + "#" + generation + "." + number + "of" + count;
  }

  private static Bytes head(String generation, int count, byte[] secret) {
    String says = "gen=" + generation + ";n=" + count + ";len=" + secret.length;
    return Bytes.of(MAGIC + says + ";sha256=" + sha256(secret));
  }

  private static boolean startsWithMagic(byte[] blob) {
    byte[] magic = MAGIC.getBytes(UTF_8);
    return blob.length >= magic.length
        && Arrays.equals(blob, 0, magic.length, magic, 0, magic.length);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e); // Every Java has it.
    }
  }
}
