package triggerconsole.sandbox;

import java.util.Map;

/**
 * Limits of the JDK's HTTP server, which reads them once, from system properties, when its first
 * server is made. One that somebody has set already stays. Reasons: docs/decisions/0008.
 */
final class ServerLimits {

  private static final Map<String, Integer> PROPERTIES =
      Map.of(
          "sun.net.httpserver.maxReqTime", 30, // seconds until a request must be complete
          "sun.net.httpserver.maxReqHeaders", 100,
          "sun.net.httpserver.maxReqHeaderSize", 64 << 10, // bytes
          "sun.net.httpserver.idleInterval", 300, // seconds; clients give up sooner
          "sun.net.httpserver.maxIdleConnections", 2_000);

  private ServerLimits() {}

  static void apply() {
    PROPERTIES.forEach((name, value) -> setIfAbsent(name, value.toString()));
    setIfAbsent("sun.net.httpserver.nodelay", "true");
  }

  private static void setIfAbsent(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }
}
