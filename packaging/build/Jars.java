import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The jars of the class path as they are shipped. SQLite's native library lies beside them, for this
 * system only, so that nothing is unpacked at run time; classes in a format that the class cache
 * cannot hold (before Java 6: picocli's) are written anew in a format that it can.
 */
final class Jars {

  private static final String NATIVE = "org/sqlite/native/";
  private static final int OLDEST_CACHED = ClassFile.JAVA_6_VERSION;

  private final Project project;
  private final Path to;

  Jars(Project project) {
    this.project = project;
    this.to = project.work().resolve("input");
  }

  /** Writes them and the native library; gives the jars in the order of the class path. */
  List<Path> prepare() throws IOException, InterruptedException {
    Files.createDirectories(to.resolve("native"));
    List<Path> written = new ArrayList<>();
    for (Path jar : classPath()) {
      written.add(write(jar));
    }
    return written;
  }

  /** Our own jar first, since its classes are looked for most. */
  private List<Path> classPath() throws IOException {
    try (Stream<Path> files = Files.list(project.runnable().resolve("lib"))) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted(
              Comparator.comparing((Path file) -> !name(file).startsWith("trigger-console"))
                  .thenComparing(Jars::name))
          .toList();
    }
  }

  private Path write(Path jar) throws IOException, InterruptedException {
    Path copy = to.resolve(name(jar));
    boolean hasNative = name(jar).startsWith("sqlite-jdbc");
    boolean isOld = hasOldClasses(jar);
    if (name(jar).startsWith("trigger-console")) {
      return withBinaryStyles(jar, copy);
    }
    if (!hasNative && !isOld) {
      return Files.copy(jar, copy);
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (entry.getName().startsWith(NATIVE)) {
          keepNative(entry.getName(), bytes);
        } else {
          put(out, entry.getName(), isClass(entry) && isOld ? modern(bytes, loader) : bytes);
        }
      }
    }
    return copy;
  }

  /** Our own jar with its style sheets also in the form that JavaFX need not parse. */
  private Path withBinaryStyles(Path jar, Path copy) throws IOException, InterruptedException {
    Path styles = project.work().resolve("styles");
    List<String> sheets = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (entry.getName().matches("triggerconsole/css/\\w+\\.css") && !hasTransition(bytes)) {
          Path sheet = styles.resolve(entry.getName());
          Files.createDirectories(sheet.getParent());
          sheets.add(Files.write(sheet, bytes).toString());
        }
        put(out, entry.getName(), bytes);
      }
      convert(sheets);
      for (String sheet : sheets) {
        Path binary = Path.of(sheet.replaceFirst("\\.css$", ".bss"));
        put(out, styles.relativize(binary).toString().replace('\\', '/'), Files.readAllBytes(binary));
      }
    }
    return copy;
  }

  /** JavaFX can write transitions in its binary form but not read them. */
  private static boolean hasTransition(byte[] sheet) {
    return new String(sheet, StandardCharsets.UTF_8).contains("transition");
  }

  private void convert(List<String> sheets) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Tools.jdk("java"), "--module-path"));
    command.add(project.runnable().resolve("lib/javafx").toString());
    command.addAll(List.of("--add-modules", "javafx.graphics"));
    command.add(project.packaging("build/styles/Stylesheets.java").toString());
    command.addAll(sheets);
    Tools.run(command);
  }

  private void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.ofInstant(project.moment(), ZoneOffset.UTC));
    out.putNextEntry(entry);
    out.write(bytes);
  }

  private void keepNative(String name, byte[] bytes) throws IOException {
    if (name.startsWith(NATIVE + system() + "/" + processor() + "/") && !name.endsWith("/")) {
      Path file = Path.of(name).getFileName();
      Files.write(to.resolve("native").resolve(file.toString()), bytes);
    }
  }

  /** The system as SQLite's jar calls it. */
  private String system() {
    String name = project.system().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private String processor() {
    return project.processor().equals("arm64") ? "aarch64" : "x86_64";
  }

  private static boolean hasOldClasses(Path jar) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (isClass(entry) && isOld(in.readAllBytes())) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean isClass(ZipEntry entry) {
    return entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
  }

  private static boolean isOld(byte[] bytes) {
    return Short.toUnsignedInt((short) (bytes[6] << 8 | bytes[7] & 0xff)) < OLDEST_CACHED;
  }

  /** The same class with the stack maps that newer formats want. */
  private static byte[] modern(byte[] bytes, ClassLoader loader) {
    if (!isOld(bytes)) {
      return bytes;
    }
    ClassFile format =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(loader)));
    ClassModel old = format.parse(bytes);
    return format.transformClass(
        old,
        ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
            .andThen(
                ClassTransform.endHandler(
                    built -> built.withVersion(ClassFile.JAVA_17_VERSION, 0))));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
