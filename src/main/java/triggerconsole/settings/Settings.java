package triggerconsole.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * A person's preferences. Numbers are held to their ranges.
 *
 * @param zoomPercent the size of everything in the window, 50 to 200
 * @param timeLimitSeconds how long a request may take, 1 to 3600
 * @param retentionDays how long the history is kept; 0 keeps it for ever
 * @param extraCertificates PEM files that are trusted beside what the operating system trusts
 * @param reduceMotion whether the window does without animations
 */
public record Settings(
    Theme theme,
    int zoomPercent,
    int timeLimitSeconds,
    int retentionDays,
    List<Path> extraCertificates,
    boolean reduceMotion,
    WindowSize window) {

  /** What a new user starts with. */
  public static final Settings DEFAULT =
      new Settings(Theme.SYSTEM, 100, 30, 0, List.of(), false, new WindowSize(1240, 800, false));

  public Settings {
    zoomPercent = Math.clamp(zoomPercent, 50, 200);
    timeLimitSeconds = Math.clamp(timeLimitSeconds, 1, 3600);
    retentionDays = Math.clamp(retentionDays, 0, 36500);
    extraCertificates = List.copyOf(extraCertificates);
  }

  /** The window as it was left, in logical pixels, 960 x 640 at least. */
  public record WindowSize(int width, int height, boolean maximized) {
    public WindowSize {
      width = Math.clamp(width, 960, 20000);
      height = Math.clamp(height, 640, 20000);
    }
  }

  /** The same with other colours. */
  public Settings withTheme(Theme other) {
    return new Settings(
        other,
        zoomPercent,
        timeLimitSeconds,
        retentionDays,
        extraCertificates,
        reduceMotion,
        window);
  }

  /** The same at another size of everything. */
  public Settings withZoomPercent(int other) {
    return new Settings(
        theme, other, timeLimitSeconds, retentionDays, extraCertificates, reduceMotion, window);
  }

  /** The same with the window as it is left now. */
  public Settings withWindow(WindowSize other) {
    return new Settings(
        theme,
        zoomPercent,
        timeLimitSeconds,
        retentionDays,
        extraCertificates,
        reduceMotion,
        other);
  }

  /** The same with another time limit, in seconds. */
  public Settings withTimeLimitSeconds(int other) {
    return new Settings(
        theme, zoomPercent, other, retentionDays, extraCertificates, reduceMotion, window);
  }

  /** The same with the history kept for so many days; 0 keeps it for ever. */
  public Settings withRetentionDays(int other) {
    return new Settings(
        theme, zoomPercent, timeLimitSeconds, other, extraCertificates, reduceMotion, window);
  }

  /** The same with other certificates that are trusted. */
  public Settings withExtraCertificates(List<Path> other) {
    return new Settings(
        theme, zoomPercent, timeLimitSeconds, retentionDays, other, reduceMotion, window);
  }

  /** The same with or without animations. */
  public Settings withReduceMotion(boolean other) {
    return new Settings(
        theme, zoomPercent, timeLimitSeconds, retentionDays, extraCertificates, other, window);
  }
}
