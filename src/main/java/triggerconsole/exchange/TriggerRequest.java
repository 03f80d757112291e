package triggerconsole.exchange;

import java.util.List;
import triggerconsole.trigger.Body;

/**
 * A request as it is shown, kept and exported: everything that goes over the wire but the token.
 *
 * @param url as typed; the sender says when it is none
 */
public record TriggerRequest(String url, Body body) {

  /** The one method of the endpoint. */
  public static final String METHOD = "POST";

  /** The headers but {@code Authorization}. */
  public List<Header> headers() {
    return List.of(new Header("Content-Type", "application/json"));
  }
}
