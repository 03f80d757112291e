package triggerconsole.ui.sandbox;

import java.net.URI;
import java.util.function.Consumer;
import triggerconsole.base.Bytes;
import triggerconsole.sandbox.Sandbox;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notices;

/**
 * What the Sandbox place works with.
 *
 * @param browse opens a link of the conversation in the system's browser
 * @param openAsDraft puts a body into the form and shows the Send place
 * @param useModule puts a module's id into the form and shows the Send place
 * @param goSend shows the Send place
 */
public record SandboxParts(
    Sandbox sandbox,
    Background background,
    Dialogs dialogs,
    Notices notices,
    Consumer<URI> browse,
    Consumer<Bytes> openAsDraft,
    Consumer<Long> useModule,
    Runnable goSend) {}
