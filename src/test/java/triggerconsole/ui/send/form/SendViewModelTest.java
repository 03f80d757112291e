package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.Rule;
import triggerconsole.ui.send.form.SendViewModel.State;

class SendViewModelTest {

  private final FormViewModel form = new FormViewModel(FormDraft.empty());
  private final List<Finding> broken = new ArrayList<>();
  private final FindingsViewModel findings = new FindingsViewModel(() -> List.copyOf(broken));
  private final RecordingPort port = new RecordingPort();
  private final SendViewModel send = new SendViewModel(form, findings, port);

  @Test
  void onePressIsOneRequestUntilItIsDone() {
    send.press();
    send.press();
    assertThat(port.orders).hasSize(1);
    assertThat(send.stateProperty().get()).isEqualTo(State.SENDING);

    port.whenDone.accept(List.of());
    send.press();

    assertThat(port.orders).hasSize(2);
  }

  @Test
  void anErrorStopsTheFirstPressAndTheSecondSendsAnyway() {
    broken.add(finding(Rule.ASYNC_NOT_TRUE, "/is_async"));

    send.press();
    assertThat(port.orders).isEmpty();
    assertThat(send.stateProperty().get()).isEqualTo(State.HAS_ERRORS);
    assertThat(findings.shown()).isEqualTo(broken);
    send.press();

    assertThat(port.orders).singleElement().matches(SendPort.Order::anyway);
  }

  @Test
  void aWarningStopsNothing() {
    broken.add(finding(Rule.MODULE_ID_TEXT, "/module_id"));

    send.press();

    assertThat(port.orders).singleElement().matches(order -> !order.anyway());
  }

  @Test
  void anErrorThatWasNotShownYetStopsAgain() {
    broken.add(finding(Rule.ASYNC_NOT_TRUE, "/is_async"));
    send.press();
    broken.add(finding(Rule.USER_ID_BLANK, "/user_id"));

    send.press();
    assertThat(port.orders).isEmpty();
    send.press();

    assertThat(port.orders).hasSize(1);
  }

  @Test
  void mendingTheErrorMakesSendPlainAgain() {
    broken.add(finding(Rule.ASYNC_NOT_TRUE, "/is_async"));
    send.press();

    broken.clear();
    findings.draftChanged();
    send.findingsChanged();
    assertThat(send.stateProperty().get()).isEqualTo(State.READY);
    send.press();

    assertThat(port.orders).singleElement().matches(order -> !order.anyway());
  }

  @Test
  void whatTheSendItselfStoppedAtIsShownAndCanBeOverridden() {
    Finding missing = finding(Rule.TOKEN_MISSING, "authorization");
    send.press();
    port.whenDone.accept(List.of(missing));
    assertThat(findings.shown()).containsExactly(missing);
    assertThat(send.stateProperty().get()).isEqualTo(State.HAS_ERRORS);

    send.press();

    assertThat(port.orders).extracting(SendPort.Order::anyway).containsExactly(false, true);
  }

  @Test
  void anErrorThatWasOverriddenAndStillStandsKeepsTheButtonAtSendAnyway() {
    broken.add(finding(Rule.ASYNC_NOT_TRUE, "/is_async"));
    send.press();
    send.press();
    port.whenDone.accept(List.of());
    assertThat(findings.shown()).isEqualTo(broken);
    assertThat(send.stateProperty().get()).isEqualTo(State.HAS_ERRORS);

    send.press();

    assertThat(port.orders).extracting(SendPort.Order::anyway).containsExactly(true, true);
  }

  @Test
  void anErrorThatWasMendedWhileSendingMakesSendPlainAgain() {
    broken.add(finding(Rule.ASYNC_NOT_TRUE, "/is_async"));
    send.press();
    send.press();
    broken.clear();
    findings.draftChanged();

    port.whenDone.accept(List.of());

    assertThat(send.stateProperty().get()).isEqualTo(State.READY);
  }

  @Test
  void anErrorThatCameUpWhileSendingStopsTheNextPressOnce() {
    send.press();
    broken.add(finding(Rule.USER_ID_BLANK, "/user_id"));
    findings.leave(FormPlace.USER_ID);
    port.whenDone.accept(List.of());
    assertThat(send.stateProperty().get()).isEqualTo(State.READY);

    send.press();

    assertThat(port.orders).hasSize(1);
    assertThat(send.stateProperty().get()).isEqualTo(State.HAS_ERRORS);
  }

  @Test
  void cancelReachesOnlyASendThatIsUnderWay() {
    send.cancel();
    assertThat(port.cancelled).isZero();

    send.press();
    send.cancel();

    assertThat(port.cancelled).isOne();
  }

  @Test
  void typingShowsNothingNewButTakesAwayWhatNoLongerHolds() {
    Finding blank = finding(Rule.USER_ID_BLANK, "/user_id");
    Finding async = finding(Rule.ASYNC_NOT_TRUE, "/is_async");
    broken.add(blank);
    findings.leave(FormPlace.USER_ID);
    broken.add(async);

    findings.draftChanged();
    assertThat(findings.shown()).containsExactly(blank);
    broken.remove(blank);
    findings.draftChanged();
    assertThat(findings.shown()).isEmpty();
    findings.leave(FormPlace.IS_ASYNC);

    assertThat(findings.shown()).containsExactly(async);
  }

  private static Finding finding(Rule rule, String pointer) {
    return new Finding(rule, pointer, "A sentence.", Optional.empty());
  }

  private static final class RecordingPort implements SendPort {
    final List<Order> orders = new ArrayList<>();
    Consumer<List<Finding>> whenDone;
    int cancelled;

    @Override
    public void start(Order order, Consumer<List<Finding>> whenDone) {
      orders.add(order);
      this.whenDone = whenDone;
    }

    @Override
    public void cancel() {
      cancelled++;
    }
  }
}
