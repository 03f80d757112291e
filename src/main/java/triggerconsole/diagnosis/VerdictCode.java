package triggerconsole.diagnosis;

/** The verdicts (contract, section 1). */
public enum VerdictCode {
  ACCEPTED_REDIRECT,
  ACCEPTED_VARIABLES_ONLY,
  SILENT_NO_REDIRECT,
  MISSING_KEYS,
  NOT_FOUND,
  AUTH_FAILED,
  UNDOCUMENTED,
  NOT_SENT,
  OUTCOME_UNKNOWN,
  REQUEST_UNKNOWN
}
