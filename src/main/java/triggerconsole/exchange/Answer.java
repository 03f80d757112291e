package triggerconsole.exchange;

import java.util.List;
import triggerconsole.base.Bytes;

/**
 * What a server answered, whatever it was.
 *
 * @param body the bytes as they came, at most {@link AnswerBody#LIMIT}
 * @param truncated whether there was more than that
 * @param headersAfterMs when the status and the headers were there
 */
public record Answer(
    int status,
    List<Header> headers,
    Bytes body,
    boolean truncated,
    double headersAfterMs,
    double durationMs)
    implements Outcome {

  public Answer {
    headers = List.copyOf(headers);
  }
}
