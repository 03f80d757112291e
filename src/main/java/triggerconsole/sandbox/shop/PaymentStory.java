package triggerconsole.sandbox.shop;

import java.util.List;
import java.util.OptionalLong;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.Event;

/**
 * How far the payment story has come for its end user: the payment that moves nobody, the repair,
 * the payment that does (article, "Payment" and error 1). It is read off the timeline, so that a
 * step back or a reset takes it back too.
 *
 * @param next what to do now
 * @param silent the number of the request that was accepted and moved nobody, while it is to be
 *     repaired
 */
public record PaymentStory(Step next, OptionalLong silent) {

  /** What a person does in the story, in order. */
  public enum Step {
    /** Bring the end user to the module with the link. */
    GO_TO_CHECKOUT,
    /** Open the link and pay. */
    PAY,
    /** Find out why nobody was moved, and send it once more with {@code is_async}. */
    REPAIR,
    /** Nothing: the end user has moved on. */
    DONE
  }

  private static final PaymentStory START = new PaymentStory(Step.PAY, OptionalLong.empty());
  private static final PaymentStory AWAY =
      new PaymentStory(Step.GO_TO_CHECKOUT, OptionalLong.empty());
  private static final PaymentStory END = new PaymentStory(Step.DONE, OptionalLong.empty());

  /** The story as a timeline tells it, the oldest event first; it begins at the checkout. */
  public static PaymentStory in(List<Event> events) {
    PaymentStory story = START;
    for (Event event : events) {
      if (event.user().equals(BuiltInBots.ANNA)) {
        story = story.after(event);
      }
    }
    return story;
  }

  private PaymentStory after(Event event) {
    return switch (event) {
      case Event.Redirected moved ->
          moved.to() == BuiltInBots.PAYMENT_RECEIVED ? END : at(moved.to());
      case Event.MovedOn moved -> at(moved.to());
      case Event.HandedOver _ -> AWAY;
      case Event.NotRedirected stays when isSilent(stays) ->
          new PaymentStory(Step.REPAIR, OptionalLong.of(stays.request()));
      default -> this;
    };
  }

  private boolean isSilent(Event.NotRedirected stays) {
    return next == Step.PAY && stays.reason() == Event.Reason.NOT_ASYNC;
  }

  private static PaymentStory at(long moduleId) {
    return moduleId == BuiltInBots.CHECKOUT_LINK ? START : AWAY;
  }
}
