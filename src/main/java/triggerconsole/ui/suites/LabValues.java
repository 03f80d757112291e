package triggerconsole.ui.suites;

import java.util.List;

/** The values of the error lab that name somebody or something of one bot. */
final class LabValues {

  /** In the order in which a person is asked for them. */
  static final List<String> NAMES = List.of("user", "module", "otherModule", "foreignModule");

  private LabValues() {}
}
