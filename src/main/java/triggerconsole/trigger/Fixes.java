package triggerconsole.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonWriter;

/** Does the mends that findings offer. */
public final class Fixes {

  /** A mend may uncover another: a renamed key has a value to look at. */
  private static final int MAX_ROUNDS = 5;

  private Fixes() {}

  /**
   * The draft with one mend done. A form stays a form where it can say the result, with its
   * switched-off rows and remembered texts; raw text is written back on one line. An edit that does
   * not concern the body, or finds no JSON or no such place, changes nothing.
   */
  public static Draft apply(Draft draft, Fix.Edit edit) {
    if (draft instanceof FormDraft form) {
      Optional<FormDraft> mended = FormEdit.apply(form, edit);
      if (mended.isPresent()) {
        return mended.get();
      }
    }
    return raw(draft, List.of(edit));
  }

  /** Parsed once and written once, however many edits there are. */
  private static Draft raw(Draft draft, List<Fix.Edit> edits) {
    Optional<JsonValue> before = draft.body().json();
    JsonValue body = JsonEdit.apply(before.orElse(JsonValue.NULL), edits);
    return before.isEmpty() || body.equals(before.get())
        ? draft
        : new RawDraft(JsonWriter.compact(body), draft.botToBot());
  }

  /**
   * The draft with everything mended that one click can mend, in time about in proportion to its
   * size.
   */
  public static Draft all(Draft draft) {
    Draft mended = draft;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      List<Fix.Edit> edits = edits(mended);
      mended = each(mended, edits);
      if (edits.isEmpty()) {
        break;
      }
    }
    return mended;
  }

  private static Draft each(Draft draft, List<Fix.Edit> edits) {
    if (draft instanceof RawDraft) {
      return raw(draft, edits);
    }
    Draft mended = draft;
    List<Fix.Edit> keys = new ArrayList<>();
    for (Fix.Edit edit : edits) {
      if (edit instanceof Fix.SetValue) {
        mended = apply(mended, edit);
      } else {
        keys.add(edit);
      }
    }
    return mended instanceof FormDraft form
        ? FormEdit.keys(form, keys).<Draft>map(done -> done).orElseGet(() -> raw(form, keys))
        : raw(mended, keys);
  }

  /** The renames first: a key that is missing may only have another name. */
  private static List<Fix.Edit> edits(Draft draft) {
    List<Fix.Edit> edits = new ArrayList<>();
    Check.body(
        CheckInput.of(draft), finding -> finding.fix().ifPresent(fix -> edits.add(fix.edit())));
    List<Fix.Edit> renames = edits.stream().filter(Fix.RenameKey.class::isInstance).toList();
    return renames.isEmpty() ? edits : renames;
  }
}
