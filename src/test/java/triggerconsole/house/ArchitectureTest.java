package triggerconsole.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of docs/architecture.md. Whoever needs an exception writes it down here. */
class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("test-classes"))
          .withImportOption(location -> !location.contains("/house/"))
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
          .importPackages("triggerconsole");

  /** Each package with those of ours that it may import. */
  private static final Map<String, List<String>> MAY_IMPORT = mayImport();

  /** The packages of the window's places; what they share has packages of its own. */
  private static final List<String> PLACES =
      List.of("send", "history", "suites", "bulk", "sandbox", "profiles", "settings");

  /** The only places that may start threads, each with its reason. */
  private static final DescribedPredicate<JavaClass> MAY_START_THREADS =
      resideInAPackage("triggerconsole.sandbox..") // a server serves in its own threads
          .or(resideInAPackage("triggerconsole.profile.keychain..")) // a frozen keychain is left
          .or(named("triggerconsole.ui.kit", "Background")) // the one port of the window
          .or(named("triggerconsole.run", "Workers")) // many requests at once
          .or(named("triggerconsole.ui.window", "WindowProgram")) // loads while JavaFX starts
          .or(named("triggerconsole.settings", "LogFile")) // the window's thread logs too
          .or(named("triggerconsole.cli", "CtrlC")); // the JDK wants a thread for its last act

  static Stream<String> packages() {
    return MAY_IMPORT.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyPackageImportsOnlyWhatLiesBelowIt(String name) {
    String[] forbidden =
        MAY_IMPORT.keySet().stream()
            .filter(other -> !other.equals(name) && !MAY_IMPORT.get(name).contains(other))
            .map(other -> "triggerconsole." + other + "..")
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage("triggerconsole." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("triggerconsole.Main")
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void everyPackageIsInTheTable() {
    classes()
        .that()
        .doNotHaveFullyQualifiedName("triggerconsole.Main")
        .should()
        .resideInAnyPackage(
            packages().map(name -> "triggerconsole." + name + "..").toArray(String[]::new))
        .check(OURS);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("triggerconsole.(*)..").should().beFreeOfCycles().check(OURS);
  }

  static Stream<String> places() {
    return PLACES.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPlaceOfTheWindowNeverImportsAnotherPlace(String place) {
    String[] others =
        places()
            .filter(other -> !other.equals(place))
            .map(other -> "triggerconsole.ui." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("triggerconsole.ui." + place + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true)
        .check(OURS);
  }

  @ParameterizedTest
  @CsvSource({
    "javafx.., ui",
    "com.sun.javafx.., nobody",
    "org.controlsfx.., ui",
    "atlantafx.., ui",
    "org.kordamp.., ui",
    "java.net.http.., exchange",
    "com.sun.net.httpserver.., nobody",
    "org.sqlite.., sqlite",
    "picocli.., cli",
    "de.siegmar.fastcsv.., table",
    "org.snakeyaml.., base",
    "com.nimbusds.., profile",
    "java.lang.foreign.., profile.keychain"
  })
  void aLibraryLivesInOnePackage(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage("triggerconsole." + home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(OURS);
  }

  @Test
  void statementsAreWrittenOnlyByThoseWhoHaveAFileOfTheirOwn() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "triggerconsole.sqlite..", "triggerconsole.history..", "triggerconsole.bulk..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "triggerconsole.sqlite..")
        .check(OURS);
  }

  @Test
  void jacksonIsSeenOnlyInBaseAndInPackagePrivateJsonTypes() {
    noClasses()
        .that(
            not(resideInAPackage("triggerconsole.base.."))
                .and(not(describe("are private Json types", ArchitectureTest::isPrivateJson))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
        .check(OURS);
  }

  @Test
  void viewModelsKnowNoSceneAndNoStage() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void theTokenIsRevealedOnlyToTheSenderAndTheProfiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages("triggerconsole.exchange..", "triggerconsole.profile..")
        .should()
        .accessTargetWhere(isCall("triggerconsole.trigger.Token", "reveal"))
        .check(OURS);
  }

  @Test
  void threadsAreStartedInFewPlaces() {
    noClasses()
        .that(not(MAY_START_THREADS))
        .should()
        .accessTargetWhere(
            isCall("javafx.application.Platform", "runLater")
                .or(
                    isCall(
                        "java.lang.Thread",
                        "<init>",
                        "start",
                        "startVirtualThread",
                        "ofVirtual",
                        "ofPlatform"))
                .or(isAny("java.util.concurrent.Executors"))
                .or(isAny("java.util.concurrent.ForkJoinPool"))
                .or(isCall("java.util.concurrent.CompletableFuture", "runAsync", "supplyAsync"))
                .or(isAny("java.util.Timer"))
                .or(isAny("javafx.concurrent.Task"))
                .or(isAny("javafx.concurrent.Service")))
        .check(OURS);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("triggerconsole.cli..")
        .and()
        .doNotHaveFullyQualifiedName("triggerconsole.Main")
        .should()
        .accessTargetWhere(
            isCall("java.lang.System", "out", "err", "in")
                .or(describe("prints a stack trace", ArchitectureTest::printsStackTrace)))
        .check(OURS);
  }

  @Test
  void nothingIsStaticAndMutable() {
    fields().that().areStatic().should().beFinal().check(OURS);
    fields()
        .that()
        .areStatic()
        .should()
        .notHaveRawType(
            resideInAnyPackage("java.util.concurrent..", "javafx.beans.property..")
                .or(assignableToMutableCollection()))
        .check(OURS);
    noMethods().should().haveName("getInstance").check(OURS);
  }

  @Test
  void coloursAndStylesStandInTheStyleSheets() {
    noClasses()
        .should()
        .accessTargetWhere(describe("sets a style in Java", call -> "setStyle".equals(name(call))))
        .orShould()
        .accessTargetWhere(isAny("javafx.scene.paint.Color"))
        .check(OURS);
  }

  @Test
  void noTypeHasANameThatSaysNothing() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("CredentialManager") // what Windows itself calls its keychain
        .should()
        .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Data|Info)")
        .check(OURS);
  }

  @Test
  void noMethodTakesMoreThanSixParameters() {
    methods()
        .that(describe("are written by hand", ArchitectureTest::isByHand))
        .should()
        .haveRawParameterTypes(describe("at most six", parameters -> parameters.size() <= 6))
        .check(OURS);
  }

  private static Map<String, List<String>> mayImport() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    table.put("base", List.of());
    table.put("sqlite", List.of("base"));
    table.put("trigger", List.of("base"));
    table.put("run", List.of("base"));
    table.put("table", List.of("base"));
    for (String name : List.of("settings", "exchange", "profile", "sandbox")) {
      table.put(name, List.of("trigger", "base"));
    }
    table.put("diagnosis", List.of("trigger", "exchange", "base"));
    table.put("history", List.of("sqlite", "trigger", "exchange", "diagnosis", "base"));
    List<String> send = List.of("history", "diagnosis", "profile", "exchange", "trigger", "base");
    table.put("send", send);
    for (String name : List.of("suite", "bulk")) {
      List<String> below = new ArrayList<>(send);
      below.addAll(List.of("send", "run", "table", "sqlite"));
      table.put(name, below);
    }
    table.put("app", new ArrayList<>(table.keySet()));
    List<String> appAndBelow = List.copyOf(table.keySet());
    table.put("cli", appAndBelow);
    table.put("ui", appAndBelow);
    return table;
  }

  private static DescribedPredicate<JavaClass> named(String inPackage, String start) {
    return describe(
        "are " + start,
        type ->
            type.getPackageName().equals(inPackage)
                && outermost(type).getSimpleName().contains(start));
  }

  private static DescribedPredicate<JavaAccess<?>> isCall(String owner, String... names) {
    Set<String> wanted = Set.of(names);
    return describe(
        owner + "." + String.join("|", names),
        access -> access.getTargetOwner().getName().equals(owner) && wanted.contains(name(access)));
  }

  private static boolean printsStackTrace(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getName().equals("printStackTrace")
        && target.getRawParameterTypes().isEmpty();
  }

  private static DescribedPredicate<JavaAccess<?>> isAny(String owner) {
    return describe(owner, access -> access.getTargetOwner().getName().equals(owner));
  }

  private static String name(JavaAccess<?> access) {
    return access.getTarget().getName();
  }

  private static DescribedPredicate<JavaClass> assignableToMutableCollection() {
    return describe(
        "a collection made to be changed",
        type ->
            Stream.of(java.util.AbstractCollection.class, java.util.AbstractMap.class)
                .anyMatch(type::isAssignableTo));
  }

  private static boolean isPrivateJson(JavaClass type) {
    JavaClass outermost = outermost(type);
    return outermost.getSimpleName().endsWith("Json")
        && !outermost.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isByHand(JavaMethod method) {
    return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !method.getName().startsWith("lambda$");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }
}
