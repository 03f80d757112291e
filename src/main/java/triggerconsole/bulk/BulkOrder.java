package triggerconsole.bulk;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.send.Target;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.send.Target.ToUrl;

/**
 * A file to be sent row by row, as somebody wants it.
 *
 * @param encoding of the file, where it is not UTF-8
 * @param mapping needed for a new run; an older one has its own
 * @param confirmation as in {@link triggerconsole.send.SeriesOrder}
 * @param confirmedRows the number of rows that the person typed; production asks for it
 */
public record BulkOrder(
    Path file,
    Optional<Charset> encoding,
    Optional<Mapping> mapping,
    Target target,
    BulkChoices choices,
    Optional<String> confirmation,
    OptionalInt confirmedRows) {

  /** Makes the path one that is the same from wherever the program is started. */
  public BulkOrder {
    file = file.toAbsolutePath().normalize();
  }

  /** What the target is called in a ledger: the profile's name, or the URL. */
  public String targetName() {
    return switch (target) {
      case ToProfile(var profile) -> profile.name();
      case ToUrl url -> url.url();
    };
  }
}
