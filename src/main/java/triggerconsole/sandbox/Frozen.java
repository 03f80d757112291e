package triggerconsole.sandbox;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A map that nobody can change, in its order. Freezing a frozen one costs nothing, which the JDK's
 * copies do not offer in an order: a user is made anew several times for each trigger.
 */
final class Frozen<K, V> extends AbstractMap<K, V> implements SequencedMap<K, V> {

  private final SequencedMap<K, V> entries;

  private Frozen(SequencedMap<K, V> entries) {
    this.entries = entries;
  }

  static <K, V> Frozen<K, V> of(Map<K, V> map) {
    return map instanceof Frozen<K, V> frozen ? frozen : new Frozen<>(new LinkedHashMap<>(map));
  }

  /** The entries of one map with those of another over them. */
  static <K, V> Frozen<K, V> of(Map<K, V> map, Map<K, V> over) {
    SequencedMap<K, V> merged = new LinkedHashMap<>(map);
    merged.putAll(over);
    return new Frozen<>(merged);
  }

  @Override
  public V get(Object key) {
    return entries.get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.containsKey(key);
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return Collections.unmodifiableMap(entries).entrySet();
  }

  @Override
  public SequencedMap<K, V> reversed() {
    return Collections.unmodifiableSequencedMap(entries.reversed());
  }
}
