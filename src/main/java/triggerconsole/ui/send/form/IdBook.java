package triggerconsole.ui.send.form;

import java.util.List;

/** The users and modules met before, the last used first. Blocking: they are in files. */
public interface IdBook {

  /** Users met before. */
  List<KnownId> users();

  /** Modules met before. */
  List<KnownId> modules();

  /** Gives a user a name of one's own; a blank one takes the name away. */
  void nameUser(String id, String name);

  /** Gives a module a name of one's own; a blank one takes the name away. */
  void nameModule(String id, String name);
}
