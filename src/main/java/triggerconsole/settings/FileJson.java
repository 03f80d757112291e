package triggerconsole.settings;

import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.base.StoredFile;

/**
 * A small file of one JSON object with the version of its format. Unknown keys are ignored, a
 * damaged file is set aside and named, and a file of a newer version is read as far as it is
 * understood but never overwritten.
 *
 * @param <T> a record whose components are the keys, all of them nullable
 */
final class FileJson<T> {

  private static final int VERSION = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private final StoredFile file;
  private final Class<T> type;

  FileJson(Path path, Class<T> type) {
    this.file = new StoredFile(path);
    this.type = type;
  }

  /** What stands in the file, or nothing when there is none or it was damaged. */
  Loaded<Optional<T>> read() {
    Optional<String> text = file.read();
    if (text.isEmpty()) {
      return new Loaded<>(Optional.empty(), Optional.empty());
    }
    try {
      ObjectNode root = root(text.get());
      Optional<String> notice = isNewer(root) ? Optional.of(newer()) : Optional.empty();
      return new Loaded<>(Optional.of(MAPPER.treeToValue(root, type)), notice);
    } catch (JacksonException | NotAnObjectException e) {
      String notice = Messages.of("settings.file.damaged", file.path(), file.setAside());
      return new Loaded<>(Optional.empty(), Optional.of(notice));
    }
  }

  /** Replaces the content. */
  void write(T value) {
    if (file.read().filter(FileJson::isNewer).isPresent()) {
      throw new ConsoleException(newer(), Remedy.NONE);
    }
    ObjectNode root = MAPPER.createObjectNode();
    root.put("version", VERSION);
    root.setAll((ObjectNode) MAPPER.valueToTree(value));
    file.write(MAPPER.writeValueAsString(root) + "\n");
  }

  private String newer() {
    return Messages.of("settings.file.newer", file.path());
  }

  private static boolean isNewer(String text) {
    try {
      return isNewer(root(text));
    } catch (JacksonException | NotAnObjectException e) {
      return false;
    }
  }

  private static boolean isNewer(JsonNode root) {
    return root.path("version").asInt(VERSION) > VERSION;
  }

  private static ObjectNode root(String text) throws NotAnObjectException {
    if (MAPPER.readTree(text) instanceof ObjectNode root) {
      return root;
    }
    throw new NotAnObjectException();
  }

  private static final class NotAnObjectException extends Exception {}
}
