package triggerconsole.ui.send.form;

import java.util.List;
import java.util.function.Consumer;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Finding;

/** What the form's Send button calls; on the FX thread, and never waiting there. */
public interface SendPort {

  /**
   * Starts one send.
   *
   * @param whenDone called once on the FX thread, whatever comes of it, with the findings that
   *     stopped it, if any did
   */
  void start(Order order, Consumer<List<Finding>> whenDone);

  /** Stops the send that is under way. */
  void cancel();

  /**
   * One request as the person let it go.
   *
   * @param anyway whether findings that are errors were shown and overridden
   */
  record Order(Body body, boolean botToBot, boolean anyway) {}
}
