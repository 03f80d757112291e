package triggerconsole.sandbox.http;

import java.util.Map;
import triggerconsole.base.Bytes;

/** An answer; the server adds what frames it, and the date. */
public record Answer(int status, Map<String, String> headers, Bytes body) {}
