package triggerconsole.bulk;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import triggerconsole.base.Bytes;
import triggerconsole.base.IoGuard;

/**
 * What tells a file from a changed one.
 *
 * @param sha256 in lower-case hexadecimal digits
 * @param size in bytes
 */
public record Fingerprint(String sha256, long size) {

  private static final int BLOCK = 1 << 16;

  /** Reads the whole file; an interrupt does not disturb it. */
  public static Fingerprint of(Path file) throws IOException {
    IoGuard.enter("read a file");
    MessageDigest digest = sha256Digest();
    byte[] block = new byte[BLOCK];
    long size = 0;
    try (InputStream in = new FileInputStream(file.toFile())) {
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        digest.update(block, 0, count);
        size += count;
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()), size);
  }

  /** The first 64 bits of the SHA-256 of some bytes. */
  static long short64(Bytes bytes) {
    return ByteBuffer.wrap(sha256Digest().digest(bytes.array())).getLong();
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }
}
