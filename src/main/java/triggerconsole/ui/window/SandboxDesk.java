package triggerconsole.ui.window;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import triggerconsole.base.Messages;
import triggerconsole.history.HistoryEntry;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Draft;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notices;
import triggerconsole.ui.sandbox.SandboxParts;
import triggerconsole.ui.sandbox.SandboxPlace;

/**
 * The window's own sandbox: its place, and the ways between it and the other places. To be used on
 * the window's thread.
 */
final class SandboxDesk {

  /**
   * What it works with.
   *
   * @param openAsDraft puts a request into the form and goes there
   * @param useModule puts a module's id into the form and goes there
   * @param go shows the place with this button id
   */
  record Parts(
      SandboxServer server,
      Background background,
      Dialogs dialogs,
      Notices notices,
      Consumer<Draft> openAsDraft,
      LongConsumer useModule,
      Consumer<String> go) {}

  private final Parts parts;
  private final SandboxTrace trace;
  private Optional<SandboxPlace> place = Optional.empty();

  SandboxDesk(Parts parts) {
    this.parts = parts;
    this.trace = new SandboxTrace(parts.server().sandbox());
  }

  /** Notes which request of the sandbox each send was. */
  SandboxTrace trace() {
    return trace;
  }

  /** The place, built when first asked for. */
  SandboxPlace place() {
    if (place.isEmpty()) {
      place = Optional.of(new SandboxPlace(placeParts()));
    }
    return place.get();
  }

  /** What can be done about an entry here: look at what it did, if this sandbox got it. */
  List<Action> actions(HistoryEntry entry) {
    OptionalLong request = trace.request(entry);
    return request.isEmpty()
        ? List.of()
        : List.of(new Action(Messages.of("window.inSandbox"), () -> show(request.getAsLong())));
  }

  /** Shows the place and tells the payment story there. */
  void playStory() {
    parts.go().accept("goSandbox");
    place().playStory();
  }

  private void show(long request) {
    parts.go().accept("goSandbox");
    place().reveal(request);
  }

  private SandboxParts placeParts() {
    return new SandboxParts(
        parts.server().sandbox(),
        parts.background(),
        parts.dialogs(),
        parts.notices(),
        this::browse,
        bytes -> parts.openAsDraft().accept(Draft.of(Body.of(bytes.array()), false)),
        parts.useModule()::accept,
        () -> parts.go().accept("goSend"));
  }

  private void browse(URI link) {
    parts
        .background()
        .run(
            "open link",
            () -> {
              SystemOpener.link(link);
              return link;
            },
            opened -> {});
  }
}
