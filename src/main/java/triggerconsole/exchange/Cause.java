package triggerconsole.exchange;

/** Why there is no answer (contract, section 1, {@code NOT_SENT} and {@code OUTCOME_UNKNOWN}). */
public enum Cause {
  INVALID_URL,
  UNKNOWN_HOST,
  CONNECTION_REFUSED,
  CONNECT_TIMEOUT,
  TLS_FAILED,
  PROXY_FAILED,
  CANCELLED,
  ANSWER_TIMEOUT,
  CONNECTION_LOST,
  PROCESS_ENDED
}
