package triggerconsole.ui.profiles;

import java.util.Optional;
import triggerconsole.base.ConsoleException;

/**
 * Why a profile could not be saved or deleted.
 *
 * @param again does the same once more, where that helps
 */
record ProfileTrouble(ConsoleException why, Optional<Runnable> again) {}
