package triggerconsole.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The users of a world, in the order they came in. Changing one leaves the older value as it was
 * and copies one row, not all of them: a load test changes one many times a second and may bring
 * thousands.
 */
final class Users {

  private static final int ROW = 64;

  static final Users NONE = new Users(Map.of(), List.of());

  private final Map<String, Integer> places;
  private final List<List<BotUser>> rows;

  private Users(Map<String, Integer> places, List<List<BotUser>> rows) {
    this.places = places;
    this.rows = rows;
  }

  Optional<BotUser> get(String id) {
    Integer place = places.get(id);
    return place == null ? Optional.empty() : Optional.of(rows.get(place / ROW).get(place % ROW));
  }

  /** The same with this user, new or changed. */
  Users with(BotUser user) {
    Integer place = places.get(user.id());
    return place == null ? withNew(user) : new Users(places, changed(place, user));
  }

  private List<List<BotUser>> changed(int place, BotUser user) {
    List<BotUser> row = new ArrayList<>(rows.get(place / ROW));
    row.set(place % ROW, user);
    List<List<BotUser>> all = new ArrayList<>(rows);
    all.set(place / ROW, row);
    return all;
  }

  private Users withNew(BotUser user) {
    Map<String, Integer> more = new HashMap<>(places);
    more.put(user.id(), places.size());
    List<List<BotUser>> all = new ArrayList<>(rows);
    boolean fits = places.size() % ROW != 0;
    List<BotUser> row = fits ? new ArrayList<>(all.removeLast()) : new ArrayList<>();
    row.add(user);
    all.add(row);
    return new Users(Collections.unmodifiableMap(more), all);
  }

  int size() {
    return places.size();
  }

  /** Those that came first at the start. */
  List<BotUser> all() {
    return rows.stream().flatMap(List::stream).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Users that && all().equals(that.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
