package triggerconsole.bulk;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What a ledger says of its run as a whole.
 *
 * @param name of the ledger, which is its file's name without the ending
 * @param begunAt kept to the millisecond
 * @param target the profile's name, {@code sandbox}, or the URL
 * @param environment the name of the profile's environment, such as {@code TEST}
 * @param parent the ledger whose failed rows these are
 */
public record LedgerFacts(
    String name,
    Instant begunAt,
    Path file,
    Fingerprint fingerprint,
    Optional<Charset> encoding,
    Mapping mapping,
    String target,
    String url,
    Optional<String> environment,
    Optional<String> parent,
    BulkOptions options) {}
