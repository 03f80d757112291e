package triggerconsole.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HexFormat;

/**
 * A bug, to be reported: a short code that is the same wherever the same thing goes wrong, and the
 * details for whoever mends it. Neither ever holds a token, since a token has no text form.
 */
public record BugReport(String code, String details) {

  private static final int FRAMES = 3;

  /** What is to be said about a fault that nobody expected. */
  public static BugReport of(Throwable fault) {
    String code = HexFormat.of().toHexDigits(place(fault).hashCode());
    StringWriter text = new StringWriter();
    try (PrintWriter writer = new PrintWriter(text)) {
      About about = About.here();
      writer.println(About.NAME + " " + about.version() + " (" + about.build() + "), " + code);
      writer.println("JDK " + about.jdk() + ", " + about.system());
      fault.printStackTrace(writer);
    }
    return new BugReport(code, text.toString());
  }

  /** The kinds of the faults and where ours were thrown, without anything that varies. */
  private static String place(Throwable fault) {
    StringBuilder place = new StringBuilder();
    int depth = 0;
    for (Throwable cause = fault; cause != null && depth < 10; cause = cause.getCause()) {
      depth++;
      place.append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      int ours = 0;
      for (int i = 0; i < frames.length && ours < FRAMES; i++) {
        if (frames[i].getClassName().startsWith("triggerconsole.")) {
          place.append('/').append(frames[i].getClassName()).append(frames[i].getMethodName());
          ours++;
        }
      }
    }
    return place.toString();
  }
}
