package triggerconsole.settings;

import triggerconsole.trigger.Draft;

/** A request kept under a name, to start from. */
public record Preset(String name, Draft draft) {}
