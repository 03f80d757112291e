package triggerconsole.ui.send.form;

import triggerconsole.trigger.Body;

/** What the form's Send button calls; on the FX thread, and never waiting there. */
public interface SendPort {

  /**
   * Starts one send.
   *
   * @param whenDone called once on the FX thread, whatever comes of it
   */
  void start(Order order, Runnable whenDone);

  /** Stops the send that is under way. */
  void cancel();

  /**
   * One request as the person let it go.
   *
   * @param anyway whether findings that are errors were shown and overridden
   */
  record Order(Body body, boolean botToBot, boolean anyway) {}
}
