package triggerconsole.settings;

import java.util.Map;
import java.util.Optional;

/**
 * Names that the person gave to users and modules, by id.
 *
 * @param users by user id
 * @param modules by module id, as it is written in the form
 */
public record Names(Map<String, String> users, Map<String, String> modules) {

  public Names {
    users = Map.copyOf(users);
    modules = Map.copyOf(modules);
  }

  /** The name given to a user. */
  public Optional<String> user(String id) {
    return Optional.ofNullable(users.get(id));
  }

  /** The name given to a module. */
  public Optional<String> module(String id) {
    return Optional.ofNullable(modules.get(id));
  }
}
