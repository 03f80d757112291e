package triggerconsole.ui.send.form;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A user or a module that the person has met before.
 *
 * @param id as it is written in the form
 * @param name the person's own name for it, or the sandbox's; empty when there is none
 * @param remark where it is from, such as "bot Acme Shop"; may be empty
 */
public record KnownId(String id, String name, String remark, Optional<Instant> lastUsed) {

  /** Whether a typed text is part of the id or the name, whatever the letter case. */
  boolean matches(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    return id.toLowerCase(Locale.ROOT).contains(part)
        || name.toLowerCase(Locale.ROOT).contains(part);
  }
}
