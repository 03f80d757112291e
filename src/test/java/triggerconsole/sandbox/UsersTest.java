package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The users of a world hold what a map in the order of coming in would hold. */
class UsersTest {

  private static BotUser user(int id, long module) {
    return new BotUser("u" + id, "", "bot", Optional.of(module), new LinkedHashMap<>());
  }

  @Test
  void thousands_of_changes_leave_what_a_map_holds_and_every_older_value_as_it_was() {
    SplittableRandom random = new SplittableRandom(7);
    Map<String, BotUser> expected = new LinkedHashMap<>();
    List<Users> older = new ArrayList<>();
    List<List<BotUser>> remembered = new ArrayList<>();
    Users users = Users.NONE;
    for (int i = 0; i < 5_000; i++) {
      BotUser user = user(random.nextInt(300), i);
      users = users.with(user);
      expected.put(user.id(), user);
      if (i % 100 == 0) {
        older.add(users);
        remembered.add(List.copyOf(expected.values()));
      }
    }
    assertThat(users.all()).containsExactlyElementsOf(expected.values());
    assertThat(users.size()).isEqualTo(expected.size());
    for (String id : expected.keySet()) {
      assertThat(users.get(id)).contains(expected.get(id));
    }
    assertThat(older).extracting(Users::all).isEqualTo(remembered);
  }

  @Test
  void nobody_else_is_found() {
    assertThat(Users.NONE.with(user(1, 1)).get("u2")).isEmpty();
  }
}
