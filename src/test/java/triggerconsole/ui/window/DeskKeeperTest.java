package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;
import triggerconsole.trigger.Token;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;

final class DeskKeeperTest {

  private static final Profile SANDBOX = Profile.sandbox("http://127.0.0.1:1/");
  private static final Profile SHOP =
      new Profile("shop", Environment.TEST, "https://test.example/actionsvc/trigger-response/");
  private static final TokenState OPAQUE = TokenState.of(new Token("abc"), Instant.EPOCH);

  private final List<Notice> shown = new ArrayList<>();
  private final List<String> settled = new ArrayList<>();
  private final Desk desk = new Desk(SANDBOX);
  private List<Profile> stored = List.of(SHOP);
  private Optional<String> vaultNotice = Optional.empty();
  private boolean locked;

  private final DeskPort port =
      new DeskPort() {
        @Override
        public List<Profile> profiles() {
          return stored;
        }

        @Override
        public TokenState token(Profile profile) {
          if (locked) {
            throw new ConsoleException("The keychain is locked.", Remedy.UNLOCK_KEYCHAIN);
          }
          return profile.equals(SHOP) ? OPAQUE : TokenState.NONE;
        }

        @Override
        public long exchanges() {
          return 7;
        }

        @Override
        public List<String> notices() {
          return List.of("profiles.json was damaged.");
        }

        @Override
        public Optional<String> vaultNotice() {
          return vaultNotice;
        }
      };

  private final DeskKeeper keeper =
      new DeskKeeper(
          desk,
          port,
          new DirectBackground(),
          new Notices() {
            @Override
            public void show(Notice notice) {
              shown.add(notice);
            }

            @Override
            public void settle(String key) {
              settled.add(key);
            }
          });

  @Test
  void everyStartBeginsInTheSandboxWithTheOthersToChooseFrom() {
    keeper.refresh();
    assertThat(desk.profile().get()).isEqualTo(SANDBOX);
    assertThat(desk.profiles()).containsExactly(SANDBOX, SHOP);
    assertThat(desk.exchanges().get()).isEqualTo(7);
    assertThat(shown).extracting(Notice::text).containsExactly("profiles.json was damaged.");
  }

  @Test
  void anotherProfileBringsItsTokensState() {
    keeper.refresh();
    desk.profile().set(SHOP);
    assertThat(desk.token().get()).isEqualTo(OPAQUE);
  }

  @Test
  void aLockedKeychainLeavesTheStateUnknownAndTheWindowAtWork() {
    locked = true;
    desk.profile().set(SHOP);
    assertThat(desk.token().get()).isEqualTo(TokenState.UNKNOWN);
  }

  @Test
  void aProfileThatWasRemovedElsewhereLeadsBackToTheSandbox() {
    keeper.refresh();
    desk.profile().set(SHOP);
    stored = List.of();
    keeper.refresh();
    assertThat(desk.profile().get()).isEqualTo(SANDBOX);
    assertThat(desk.profiles()).containsExactly(SANDBOX);
  }

  @Test
  void theNoticeThatThereIsNoKeychainLastsUntilThereIsOne() {
    vaultNotice = Optional.of("There is no keychain.");
    keeper.refreshToken();
    assertThat(shown).anyMatch(notice -> notice.lasting() && notice.text().contains("no keychain"));
    settled.clear();
    vaultNotice = Optional.empty();
    keeper.refreshToken();
    assertThat(settled).contains("no keychain");
  }
}
