import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Windows: an installer and a zip that needs none. macOS: a disk image. Written from the documents
 * of jpackage and not proven on these systems.
 */
final class OtherPackages {

  private final Project project;
  private final AppFolder folder;
  private final Icons icons;

  OtherPackages(Project project, AppFolder folder, Icons icons) {
    this.project = project;
    this.folder = folder;
    this.icons = icons;
  }

  List<Path> build() throws IOException, InterruptedException {
    Files.copy(project.packaging("licences"), folder.app().resolve("licences"));
    return switch (project.system()) {
      case WINDOWS -> List.of(zip(), installer("msi", "--win-menu", "--win-per-user-install"));
      case MAC -> List.of(installer("dmg"));
      case LINUX -> throw new IllegalStateException("Linux has its own packages");
    };
  }

  private Path installer(String type, String... more) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Tools.jdk("jpackage"),
                "--type",
                type,
                "--name",
                "Trigger Console",
                "--app-image",
                folder.root().toString(),
                "--dest",
                project.work().toString()));
    command.addAll(List.of(more));
    Tools.run(command);
    Path made = folder.root();
    try (Stream<Path> files = Files.list(project.work())) {
      made = files.filter(file -> file.toString().endsWith("." + type)).findFirst().orElseThrow();
    }
    return Files.move(
        made, project.packages().resolve("trigger-console-" + project.label() + "." + type));
  }

  private Path zip() throws IOException {
    Path file = project.packages().resolve("trigger-console-" + project.label() + ".zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Path one : Tree.files(folder.root())) {
        if (Files.isRegularFile(one)) {
          String name = folder.root().getParent().relativize(one).toString().replace('\\', '/');
          ZipEntry entry = new ZipEntry(name);
          entry.setLastModifiedTime(Files.getLastModifiedTime(one));
          out.putNextEntry(entry);
          Files.copy(one, out);
        }
      }
    }
    return file;
  }
}
