import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What other programs look for: menu entry, icons, description, man page, completions, licences. */
final class Share {

  private static final String ID = "triggerconsole.desktop.TriggerConsole";

  private final Project project;
  private final AppFolder folder;
  private final Icons icons;

  Share(Project project, AppFolder folder, Icons icons) {
    this.project = project;
    this.folder = folder;
    this.icons = icons;
  }

  /** Fills a folder that is laid out as {@code /usr/share}. */
  void fill(Path share) throws IOException, InterruptedException {
    Map<String, String> words =
        Map.of("version", project.version(), "date", project.moment().toString().substring(0, 10));
    Path applications = share.resolve("applications");
    Tree.fill(
        project.packaging("linux/" + ID + ".desktop"), applications.resolve(ID + ".desktop"), words);
    Tree.fill(
        project.packaging("linux/" + ID + ".metainfo.xml"),
        share.resolve("metainfo/" + ID + ".metainfo.xml"),
        words);
    for (int size : Icons.sizes()) {
      copy(icons.png(size), share.resolve(hicolor(size + "x" + size) + ".png"));
    }
    copy(icons.svg(), share.resolve(hicolor("scalable") + ".svg"));
    writeReference(share);
    Path doc = share.resolve("doc/trigger-console");
    Tree.copy(project.root().resolve("docs/examples"), doc.resolve("examples"));
    copy(project.packaging("linux/copyright"), doc.resolve("copyright"));
    copy(project.root().resolve("CHANGELOG.md"), doc.resolve("CHANGELOG.md"));
    new Licences(project).collect(doc.resolve("licences"));
    // The runtime's own lie where its modules are, in lib/runtime/legal.
  }

  private static String hicolor(String size) {
    return "icons/hicolor/" + size + "/apps/" + ID;
  }

  /** The man page and the completions tell what the commands themselves know. */
  private void writeReference(Path share) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Tools.jdk("java"), "-cp"));
    command.add(folder.app().resolve("*").toString());
    command.addAll(List.of("triggerconsole.cli.Reference", share.toString(), project.version()));
    Tools.run(command);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }
}
