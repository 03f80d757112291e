package triggerconsole.settings;

import java.util.List;
import java.util.Objects;

/** The presets as they stand in the file, in their order. */
record PresetsJson(List<PresetJson> presets) {

  record PresetJson(String name, DraftJson draft) {}

  static PresetsJson of(List<Preset> presets) {
    return new PresetsJson(
        presets.stream()
            .map(preset -> new PresetJson(preset.name(), DraftJson.of(preset.draft())))
            .toList());
  }

  List<Preset> list() {
    return Objects.requireNonNullElse(presets, List.<PresetJson>of()).stream()
        .filter(preset -> preset != null && preset.name != null && preset.draft != null)
        .map(preset -> new Preset(preset.name, preset.draft.draft()))
        .toList();
  }
}
