package triggerconsole.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say where to send: exactly one of them. */
final class TargetOptions {

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      required = true,
      descriptionKey = "cli.option.profile")
  private String profile;

  @Option(names = "--sandbox", required = true, descriptionKey = "cli.option.sandbox")
  private boolean sandbox;

  @Option(names = "--url", paramLabel = "URL", required = true, descriptionKey = "cli.option.url")
  private String url;

  Optional<String> profile() {
    return Optional.ofNullable(profile);
  }

  boolean sandbox() {
    return sandbox;
  }

  Optional<String> url() {
    return Optional.ofNullable(url);
  }
}
