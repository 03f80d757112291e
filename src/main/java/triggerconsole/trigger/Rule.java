package triggerconsole.trigger;

import java.util.Locale;

/** The rules that a request is checked against before it is sent (contract, section 2). */
public enum Rule {
  BODY_NOT_JSON_OBJECT(Severity.ERROR),
  USER_ID_ABSENT(Severity.ERROR),
  USER_ID_BLANK(Severity.ERROR),
  USER_ID_PLACEHOLDER(Severity.WARNING),
  USER_ID_NOT_TEXT(Severity.ERROR),
  MODULE_ID_ABSENT(Severity.ERROR),
  MODULE_ID_TEXT(Severity.WARNING),
  MODULE_ID_NOT_WHOLE(Severity.ERROR),
  MODULE_ID_NOT_POSITIVE(Severity.ERROR),
  NOTHING_TO_DO(Severity.WARNING),
  UNKNOWN_KEY(Severity.WARNING),
  ASYNC_NOT_TRUE(Severity.ERROR),
  WAIT_TIME_NOT_NUMBER(Severity.ERROR),
  WAIT_TIME_NEGATIVE(Severity.ERROR),
  WAIT_TIME_ZERO_HANDOVER(Severity.ERROR),
  WAIT_TIME_DEFAULT(Severity.INFO),
  VARIABLE_NAME_LETTER(Severity.ERROR),
  VARIABLE_NAME_CHARACTERS(Severity.WARNING),
  VARIABLE_NAME_RESERVED(Severity.WARNING),
  VARIABLE_DUPLICATE(Severity.ERROR),
  VARIABLE_CASE_DUPLICATE(Severity.WARNING),
  VARIABLE_NESTED(Severity.INFO),
  TOKEN_MISSING(Severity.ERROR),
  TOKEN_EXPIRED(Severity.WARNING),
  TOKEN_EXPIRING(Severity.WARNING),
  TOKEN_SCHEME_INCLUDED(Severity.WARNING),
  TOKEN_WHITESPACE(Severity.WARNING),
  URL_NOT_HTTPS(Severity.ERROR),
  URL_NO_TRAILING_SLASH(Severity.WARNING),
  SAME_AGAIN(Severity.WARNING);

  private final Severity severity;
  private final String code;

  Rule(Severity severity) {
    this.severity = severity;
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name that scripts rely on, such as {@code module-id-text}. */
  public String code() {
    return code;
  }

  /** How much breaking the rule matters. */
  public Severity severity() {
    return severity;
  }
}
