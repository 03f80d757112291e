import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the packages of the system it runs on from the runnable folder that Maven has left, into
 * {@code target/packages}. {@code mvn -Pdist verify} runs it with the JDK that compiles the
 * program; docs/packaging.md says what comes out.
 */
public final class Build {

  private Build() {}

  /**
   * Builds them.
   *
   * @param arguments the project's folder, the version, and the moment that files are dated with
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Project project = Project.of(arguments);
    Files.createDirectories(project.work());
    Tree.delete(project.work());
    Tree.delete(project.packages());
    Files.createDirectories(project.packages());

    Icons icons = Icons.draw(project.root().resolve("assets/icon.svg"), project.work());
    List<Path> jars = new Jars(project).prepare();
    Path runtime = new Image(project).link(jars);
    AppFolder folder = AppFolder.create(project, runtime, jars, icons);
    new Training(project, folder).record();

    List<Path> made = new ArrayList<>();
    switch (project.system()) {
      case LINUX -> made.addAll(new LinuxPackages(project, folder, icons).build());
      case WINDOWS, MAC -> made.addAll(new OtherPackages(project, folder, icons).build());
    }
    made.add(project.copyBillOfMaterials());
    Sums.write(project.packages(), made);
    for (Path file : made) {
      System.out.printf("%,12d  %s%n", Files.size(file), file.getFileName());
    }
  }
}
