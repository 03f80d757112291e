package triggerconsole.base.yaml;

import java.util.HashMap;
import java.util.Map;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.YamlNode.Place;

/** Ids of one sort, each of which a file can give only once. */
public final class Taken {

  private final Map<String, Place> places = new HashMap<>();
  private final String key;
  private final Problems problems;

  /** Says with this key of the bundle that an id was given before. */
  public Taken(String key, Problems problems) {
    this.key = key;
    this.problems = problems;
  }

  /** Notes an id, and tells when it was given before. */
  public void take(String id, Place at) {
    Place first = places.putIfAbsent(id, at);
    if (first != null) {
      problems.error(at, Messages.of(key, Problems.brief(id), first.line()));
    }
  }
}
