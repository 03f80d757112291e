package triggerconsole.trigger.intake;

import java.util.Locale;
import triggerconsole.base.Messages;

/** What a pasted text was recognised as. */
public enum Kind {
  /** A body as it is sent to the endpoint, broken JSON included. */
  JSON_BODY,
  /** A cURL command in the quoting of bash, cmd or PowerShell. */
  CURL,
  /** PowerShell's Invoke-RestMethod or Invoke-WebRequest. */
  POWERSHELL,
  /** An HTTP request as text: request line, headers, body. */
  HTTP,
  /** What Certainly's webhook sends to a third party. */
  WEBHOOK,
  /** Custom variables in lines. */
  ROWS,
  /** A URL and nothing else. */
  URL,
  /** A token and nothing else. */
  TOKEN,
  /** None of these. */
  UNKNOWN;

  /** The kind in words, such as "a cURL command". */
  public String words() {
    return Messages.of("trigger.intake.kind." + name().toLowerCase(Locale.ROOT));
  }
}
