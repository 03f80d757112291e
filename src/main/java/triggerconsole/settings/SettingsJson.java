package triggerconsole.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import triggerconsole.settings.Settings.WindowSize;

/** {@link Settings} as they stand in the file; whatever is missing or senseless is the default. */
record SettingsJson(
    String theme,
    Integer zoomPercent,
    Integer timeLimitSeconds,
    Integer retentionDays,
    List<String> extraCertificates,
    Boolean reduceMotion,
    WindowJson window) {

  record WindowJson(Integer width, Integer height, Boolean maximized) {}

  static SettingsJson of(Settings settings) {
    WindowSize window = settings.window();
    return new SettingsJson(
        settings.theme().name().toLowerCase(Locale.ROOT),
        settings.zoomPercent(),
        settings.timeLimitSeconds(),
        settings.retentionDays(),
        settings.extraCertificates().stream().map(Path::toString).toList(),
        settings.reduceMotion(),
        new WindowJson(window.width(), window.height(), window.maximized()));
  }

  Settings settings() {
    Settings usual = Settings.DEFAULT;
    return new Settings(
        theme(usual.theme()),
        or(zoomPercent, usual.zoomPercent()),
        or(timeLimitSeconds, usual.timeLimitSeconds()),
        or(retentionDays, usual.retentionDays()),
        certificates(),
        or(reduceMotion, usual.reduceMotion()),
        window == null ? usual.window() : size(usual.window()));
  }

  private WindowSize size(WindowSize usual) {
    return new WindowSize(
        or(window.width, usual.width()),
        or(window.height, usual.height()),
        or(window.maximized, usual.maximized()));
  }

  private Theme theme(Theme usual) {
    return Stream.of(Theme.values())
        .filter(candidate -> candidate.name().equalsIgnoreCase(theme))
        .findFirst()
        .orElse(usual);
  }

  private List<Path> certificates() {
    return Objects.requireNonNullElse(extraCertificates, List.<String>of()).stream()
        .filter(Objects::nonNull)
        .flatMap(SettingsJson::path)
        .toList();
  }

  private static Stream<Path> path(String text) {
    try {
      return Stream.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  private static <T> T or(T value, T usual) {
    return value == null ? usual : value;
  }
}
