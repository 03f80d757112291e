package triggerconsole.ui.send.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Fix;
import triggerconsole.trigger.Fixes;

/** Does the mends that findings offer, each as one step to undo. */
final class Mending {

  private final FormModels models;
  private final Consumer<String> changeUrl;

  /** Mends of a form; those of the URL go to {@code changeUrl}. */
  Mending(FormModels models, Consumer<String> changeUrl) {
    this.models = models;
    this.changeUrl = changeUrl;
  }

  void fix(Fix fix) {
    if (fix.edit() instanceof Fix.SetUrl change) {
      changeUrl.accept(change.url());
    } else {
      mend(draft -> Fixes.apply(draft, fix.edit()));
    }
  }

  void fixAll() {
    List<Finding> mendable = models.findings().mendable();
    mend(Fixes::all);
    mendable.stream()
        .flatMap(finding -> finding.fix().stream())
        .filter(fix -> fix.edit() instanceof Fix.SetUrl)
        .forEach(this::fix);
  }

  /** What was changed in the meantime is not undone by a mend that took its time. */
  private void mend(UnaryOperator<Draft> mend) {
    Draft before = models.form().draft();
    models
        .aside()
        .run(
            before,
            "mend",
            () -> mend.apply(before),
            mended -> {
              if (models.form().draft().equals(before)) {
                models.form().replace(mended);
              }
            });
  }
}
