package triggerconsole.settings;

import java.util.Optional;

/**
 * What was read from a file.
 *
 * @param notice a sentence for the person when the file was damaged and set aside, or is of a newer
 *     version of the program
 */
public record Loaded<T>(T value, Optional<String> notice) {}
