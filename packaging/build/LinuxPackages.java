import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Linux: the folder as a tar.gz, a package for Debian and its relatives, and one for Fedora and its
 * relatives where rpmbuild is installed. jpackage's own packages have no place for a man page,
 * completions and AppStream data, so these are made by the systems' own tools.
 */
final class LinuxPackages {

  private static final String NAME = "trigger-console";

  private final Project project;
  private final AppFolder folder;
  private final Icons icons;

  LinuxPackages(Project project, AppFolder folder, Icons icons) {
    this.project = project;
    this.folder = folder;
    this.icons = icons;
  }

  List<Path> build() throws IOException, InterruptedException {
    new Share(project, folder, icons).fill(folder.root().resolve("share"));
    Tree.date(folder.root(), project.moment());
    List<Path> made = new ArrayList<>(List.of(archive(), deb()));
    if (Tools.has("rpmbuild")) {
      made.add(rpm());
    }
    return made;
  }

  private Path archive() throws IOException, InterruptedException {
    Path file = project.packages().resolve(NAME + "-" + project.label() + ".tar.gz");
    Tools.run(
        "tar",
        "--create",
        "--gzip",
        "--file=" + file,
        "--directory=" + folder.root().getParent(),
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        "--transform=s,^" + folder.root().getFileName() + "," + NAME + "-" + project.version() + ",",
        folder.root().getFileName().toString());
    return file;
  }

  /** The folder below /usr/lib, what others look for below /usr/share, and a link on the PATH. */
  private Path installed() throws IOException, InterruptedException {
    Path root = project.work().resolve("installed");
    Path lib = root.resolve("usr/lib/" + NAME);
    Tree.copy(folder.root().resolve("bin"), lib.resolve("bin"));
    Tree.copy(folder.root().resolve("lib"), lib.resolve("lib"));
    Tree.copy(folder.root().resolve("share"), root.resolve("usr/share"));
    Path bin = Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(bin.resolve(NAME), Path.of("../lib/" + NAME + "/bin/" + NAME));
    Tree.date(root, project.moment());
    return root;
  }

  private Path deb() throws IOException, InterruptedException {
    Path root = installed();
    long kilobytes = 0;
    for (Path file : Tree.files(root)) {
      kilobytes += Files.isRegularFile(file) ? Files.size(file) / 1024 + 1 : 1;
    }
    Tree.fill(
        project.packaging("linux/control"),
        root.resolve("DEBIAN/control"),
        Map.of(
            "version",
            project.version(),
            "architecture",
            project.processor(),
            "size",
            String.valueOf(kilobytes)));
    Tree.date(root.resolve("DEBIAN"), project.moment());
    Path file =
        project
            .packages()
            .resolve(NAME + "_" + project.version() + "_" + project.processor() + ".deb");
    Tools.run("chmod", "-R", "u+rwX,go+rX,go-w", root.toString());
    Tools.run(
        "env",
        "SOURCE_DATE_EPOCH=" + project.moment().getEpochSecond(),
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "--build",
        root.toString(),
        file.toString());
    Tree.delete(root.resolve("DEBIAN"));
    return file;
  }

  private Path rpm() throws IOException, InterruptedException {
    Path work = project.work().resolve("rpm");
    Path spec =
        Tree.fill(
            project.packaging("linux/trigger-console.spec"),
            work.resolve("trigger-console.spec"),
            Map.of(
                "version",
                project.version(),
                "root",
                project.work().resolve("installed").toString()));
    Tools.run(
        "env",
        "SOURCE_DATE_EPOCH=" + project.moment().getEpochSecond(),
        "rpmbuild",
        "-bb",
        "--define",
        "_topdir " + work,
        spec.toString());
    Path made =
        Tree.files(work.resolve("RPMS")).stream()
            .filter(file -> file.toString().endsWith(".rpm"))
            .findFirst()
            .orElseThrow();
    return Files.move(made, project.packages().resolve(made.getFileName()));
  }
}
