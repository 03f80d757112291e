package triggerconsole.base.yaml;

import java.util.List;

/** What a mapping in a file describes, with the keys that it can have. */
public interface Shape {

  /** The keys, in the order in which a file should have them. */
  List<String> keys();

  /** As a sentence calls it: "a bot". */
  String title();

  /** The key that somebody meant who wrote this; the same when nobody knows. */
  String meant(String key);
}
