import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The licence of everything that is shipped, in full: out of the libraries' own files, and from
 * packaging/licences for those that carry none. The build fails for a library without one.
 */
final class Licences {

  private final Project project;

  Licences(Project project) {
    this.project = project;
  }

  void collect(Path to) throws IOException {
    Files.createDirectories(to);
    Path ours = project.root().resolve("src/main/resources/triggerconsole/licences");
    Tree.copy(ours, to);
    Tree.copy(project.packaging("licences"), to);
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.list(project.runnable().resolve("lib"))) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      for (Path jar : jars) {
        String library = jar.getFileName().toString().replaceFirst("-[0-9][0-9.]*\\.jar$", "");
        boolean written = Files.exists(to.resolve(library + ".txt"));
        if (!extract(jar, to.resolve(library)) && !written && !library.equals("trigger-console")) {
          missing.add(library);
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new IOException("packaging/licences has no text for " + missing);
    }
  }

  private static boolean extract(Path jar, Path to) throws IOException {
    boolean found = false;
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (name.matches("META-INF/(.*/)?[\\w-]*(LICENSE|NOTICE)(\\.\\w+)?")) {
          Files.createDirectories(to);
          Files.copy(in, to.resolve(name.substring("META-INF/".length()).replace('/', '-')));
          found |= name.contains("LICENSE");
        }
      }
    }
    return found;
  }
}
