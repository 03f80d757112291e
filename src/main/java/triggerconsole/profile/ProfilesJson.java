package triggerconsole.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shape of {@code profiles.json}.
 *
 * @param version of the shape; a higher one was written by a newer program
 * @param store the random id that this folder's keychain entries carry
 */
record ProfilesJson(int version, String store, List<ProfileJson> profiles) {

  static final int CURRENT = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** One profile, its environment in lower case. */
  record ProfileJson(String name, String environment, String url) {}

  /** A file for these profiles. */
  static ProfilesJson of(String store, List<Profile> profiles) {
    return new ProfilesJson(
        CURRENT,
        store,
        profiles.stream()
            .map(p -> new ProfileJson(p.name(), word(p.environment()), p.url()))
            .toList());
  }

  /** What a text says; nothing when it is damaged. Of a newer one, as much as is understood. */
  static Optional<ProfilesJson> read(String text) {
    try {
      JsonNode root = MAPPER.readTree(text);
      int version = root.path("version").asInt(0);
      if (version < 1) {
        return Optional.empty();
      }
      try {
        ProfilesJson content = MAPPER.treeToValue(root, ProfilesJson.class);
        if (content.complete()) {
          return Optional.of(content);
        }
      } catch (JacksonException e) {
        // A newer shape may differ in anything but its version.
      }
      return version > CURRENT
          ? Optional.of(new ProfilesJson(version, "", List.of()))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  String write() {
    return MAPPER.writeValueAsString(this) + "\n";
  }

  boolean newer() {
    return version > CURRENT;
  }

  List<Profile> toProfiles() {
    List<Profile> all = new ArrayList<>();
    for (ProfileJson profile : profiles) {
      all.add(
          new Profile(
              profile.name(), environment(profile.environment()).orElseThrow(), profile.url()));
    }
    return List.copyOf(all);
  }

  private boolean complete() {
    return store != null
        && !store.isBlank()
        && profiles != null
        && profiles.stream()
            .allMatch(profile ->
                profile != null
                    && profile.url() != null
                    && profile.name() != null
                    && Names.problem(profile.name()).isEmpty()
                    && environment(profile.environment()).isPresent());
  }

  private static String word(Environment environment) {
    return environment.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Environment> environment(String word) {
    for (Environment environment : Environment.values()) {
      if (word(environment).equals(word)) {
        return Optional.of(environment);
      }
    }
    return Optional.empty();
  }
}
