package triggerconsole.sandbox;

/** A module of a bot: a step of the conversation, with the id that a trigger names. */
public record BotModule(long id, String name) {}
