package triggerconsole.ui.profiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import triggerconsole.base.ConsoleException;
import triggerconsole.profile.Profile;
import triggerconsole.profile.Profiles;
import triggerconsole.trigger.Finding;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Tone;

/**
 * The profiles and what the person is doing to them. Edits are kept for each profile until they are
 * saved or taken back, so that looking at another profile loses nothing.
 */
final class ProfilesViewModel {

  private final ProfilesParts parts;
  private final ObservableList<ProfileRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<ProfileRow>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ProfileTrouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<String, ProfileDraft> drafts = new HashMap<>();
  private List<Profile> saved = List.of();
  private String key = ProfileRow.NEW;
  private boolean busy;

  /** Nothing but the sandbox is there until {@link #load}. */
  ProfilesViewModel(ProfilesParts parts) {
    this.parts = parts;
    arrange();
  }

  /** The sandbox, the person's profiles, and one that is not saved yet, if any. */
  ObservableList<ProfileRow> rows() {
    return rows;
  }

  /** The row that the form shows. */
  ReadOnlyObjectProperty<Optional<ProfileRow>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Why the last change was not made. */
  ReadOnlyObjectProperty<Optional<ProfileTrouble>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Whether the person has no profile yet. */
  boolean isEmpty() {
    return rows.size() == 1;
  }

  /** Reads the file again. */
  void load() {
    parts
        .background()
        .run(
            "read profiles",
            parts.profiles()::all,
            all -> {
              read(all);
              parts.changed().accept(new ProfileChange(Optional.empty(), Optional.empty(), all));
            });
  }

  /** Shows the row with this key, when there is one. */
  void select(String chosen) {
    if (!chosen.equals(key) || chosen.equals(ProfileRow.NEW)) {
      key = chosen;
      trouble.set(Optional.empty());
      arrange();
    }
  }

  /** Starts a new profile, or goes back to the one that was started. */
  void create() {
    drafts.putIfAbsent(ProfileRow.NEW, ProfileDraft.FRESH);
    select(ProfileRow.NEW);
  }

  /** Starts a new profile as a copy of the one that is shown; its token is not copied. */
  void duplicate() {
    selected
        .get()
        .ifPresent(row -> {
          drafts.put(ProfileRow.NEW, row.draft().copy(saved));
          select(ProfileRow.NEW);
        });
  }

  /** The form holds something else. */
  void edit(ProfileDraft draft) {
    selected
        .get()
        .filter(row -> !row.builtIn() && !row.draft().equals(draft))
        .ifPresent(row -> {
          drafts.put(row.key(), draft);
          arrange();
        });
  }

  /** What is wrong with the name in the form. */
  Optional<String> nameProblem() {
    return selected.get().flatMap(row -> Profiles.problemWithName(row.draft().name(), others(row)));
  }

  /** What is wrong with the URL in the form. */
  Optional<String> urlProblem() {
    return selected.get().flatMap(row -> Profiles.problemWithUrl(row.draft().url().strip()));
  }

  /** What else is to be said about the URL: it can be saved, but may not do what it should. */
  List<Finding> urlRemarks() {
    return urlProblem().isPresent()
        ? List.of()
        : selected
            .get()
            .map(row -> row.draft().url().strip())
            .map(url -> UrlRemarks.about(url, parts.tokens().clock().instant()))
            .orElseGet(List::of);
  }

  /** Takes the edits of the shown profile back. */
  void revert() {
    selected
        .get()
        .ifPresent(row -> {
          drafts.remove(row.key());
          trouble.set(Optional.empty());
          arrange();
        });
  }

  /** Saves the shown profile; says whether it could be tried. */
  boolean save() {
    Optional<ProfileRow> row = selected.get().filter(ProfileRow::edited);
    if (busy || row.isEmpty() || nameProblem().isPresent() || urlProblem().isPresent()) {
      return false;
    }
    Optional<Profile> old = row.get().saved();
    Profile now = row.get().draft().profile();
    change(
        "save profile",
        () ->
            old.ifPresentOrElse(
                was -> parts.editor().change(was.name(), now), () -> parts.editor().add(now)),
        old,
        Optional.of(now));
    return true;
  }

  /** Deletes the shown profile with its token. */
  void delete() {
    Optional<Profile> old = selected.get().flatMap(ProfileRow::saved);
    if (!busy && old.isPresent()) {
      String name = old.get().name();
      change("delete profile", () -> parts.editor().remove(name), old, Optional.empty());
    }
  }

  private void change(String name, Runnable work, Optional<Profile> old, Optional<Profile> now) {
    busy = true;
    trouble.set(Optional.empty());
    parts
        .background()
        .run(
            name,
            () -> {
              work.run();
              return parts.profiles().all();
            },
            all -> {
              busy = false;
              changed(old, now, all);
            },
            why -> refused(why, () -> change(name, work, old, now), old, now));
  }

  private void changed(Optional<Profile> old, Optional<Profile> now, List<Profile> all) {
    drafts.remove(old.map(Profile::name).orElse(ProfileRow.NEW));
    key = now.or(() -> all.stream().findFirst()).map(Profile::name).orElse(ProfileRow.NEW);
    read(all);
    old.ifPresent(was -> parts.tokens().changed(was, now));
    parts.changed().accept(new ProfileChange(old, now, all));
  }

  /** A change can have been made and its old keychain entry be left: the file tells. */
  private void refused(
      ConsoleException why, Runnable again, Optional<Profile> old, Optional<Profile> now) {
    parts
        .background()
        .run(
            "read profiles",
            parts.profiles()::all,
            all -> {
              busy = false;
              boolean made =
                  now.isPresent() && all.contains(now.get()) && !saved.contains(now.get());
              if (made) {
                changed(old, now, all);
              }
              trouble.set(
                  Optional.of(
                      new ProfileTrouble(why, made ? Optional.empty() : Optional.of(again))));
            });
  }

  private void read(List<Profile> all) {
    saved = all;
    arrange();
    parts
        .profiles()
        .notice()
        .ifPresent(text -> parts.notices().show(Notice.of("profiles", Tone.ATTENTION, text)));
  }

  private void arrange() {
    List<ProfileRow> now = new ArrayList<>();
    now.add(new ProfileRow(Optional.of(parts.sandbox()), ProfileDraft.of(parts.sandbox())));
    saved.forEach(p ->
        now.add(new ProfileRow(Optional.of(p), drafts.getOrDefault(p.name(), ProfileDraft.of(p)))));
    Optional.ofNullable(drafts.get(ProfileRow.NEW))
        .ifPresent(draft -> now.add(new ProfileRow(Optional.empty(), draft)));
    if (rows.size() != now.size()) {
      rows.setAll(now);
    }
    for (int i = 0; i < now.size(); i++) {
      if (!rows.get(i).equals(now.get(i))) {
        rows.set(i, now.get(i));
      }
    }
    selected.set(now.stream().filter(row -> row.key().equals(key)).findFirst());
  }

  private List<Profile> others(ProfileRow row) {
    return saved.stream().filter(p -> !row.saved().equals(Optional.of(p))).toList();
  }
}
