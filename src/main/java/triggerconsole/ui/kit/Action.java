package triggerconsole.ui.kit;

/** Something the person can do, as a button or a link says it. */
public record Action(String text, Runnable run) {}
