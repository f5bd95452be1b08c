package enishi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house and which may use which; every other arrow fails here. */
@AnalyzeClasses(packages = "enishi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String FEATURE = "model store network security web table terminal ";

  /** Room to the rooms it may use, lowest floor first. */
  private static final Map<String, String> ROOMS = rooms();

  private static Map<String, String> rooms() {
    Map<String, String> rooms = new LinkedHashMap<>();
    rooms.put("model", "");
    rooms.put("table", "model");
    rooms.put("terminal", "model table");
    rooms.put("graph", "model");
    rooms.put("algorithm", "graph");
    rooms.put("store", "model");
    rooms.put("security", "model store");
    rooms.put("rules", "model store security");
    rooms.put("web", "model table security");
    rooms.put("network", "model graph algorithm store");
    rooms.put("intake", "model table store security web terminal");
    rooms.put("directory", "model store network security web table terminal graph intake");
    rooms.put("introduction", FEATURE + "graph algorithm directory intake");
    rooms.put("referral", FEATURE + "graph algorithm directory introduction intake");
    rooms.put("population", FEATURE + "rules graph algorithm directory");
    rooms.put("community", FEATURE + "graph algorithm directory");
    rooms.put("matching", FEATURE + "rules graph algorithm directory introduction");
    rooms.put("programme", FEATURE + "rules graph algorithm directory intake");
    rooms.put("ledger", FEATURE + "directory intake");
    rooms.put("recording", FEATURE + "intake directory referral");
    rooms.put(
        "export",
        FEATURE
            + "graph algorithm directory introduction referral population community matching"
            + " programme ledger");
    rooms.put("correction", FEATURE + "directory intake");
    rooms.put(
        "office",
        FEATURE
            + "graph algorithm intake directory introduction referral population community matching"
            + " programme ledger export");
    return rooms;
  }

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyTheRoomsNamedForIt() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("enishi");
    return ROOMS.entrySet().stream()
        .filter(room -> house.containPackage("enishi." + room.getKey()))
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(), () -> onlyUses(room.getKey(), room.getValue()).check(house)));
  }

  private static ArchRule onlyUses(String room, String others) {
    List<String> forbidden = new ArrayList<>(ROOMS.keySet());
    forbidden.remove(room);
    forbidden.removeAll(Arrays.asList(others.strip().split(" ")));
    return noClasses()
        .that()
        .resideInAPackage("enishi." + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                forbidden.stream().map(r -> "enishi." + r + "..").toArray(String[]::new)))
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("enishi")
        .as(room + " uses only: " + others)
        .because("what is not named in the table of rooms is not built")
        .allowEmptyShould(false);
  }

  @ArchTest
  static final ArchRule everyClassLivesInARoom =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.concat(
                      Stream.of("enishi"), ROOMS.keySet().stream().map(r -> "enishi." + r + ".."))
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule noRoomsGoInCircles =
      slices().matching("enishi.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheStoreKnowsTheDriver =
      noClasses()
          .that()
          .resideOutsideOfPackage("enishi.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.neo4j..", "ac.simons..");

  @ArchTest
  static final ArchRule oneClassKnowsTheEmbeddedNeo4j =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("enishi.store.EmbeddedNeo4j")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.neo4j.dbms..",
              "org.neo4j.graphdb..",
              "org.neo4j.kernel..",
              "org.neo4j.configuration..");

  @ArchTest
  static final ArchRule onlyGraphAndAlgorithmKnowJGraphT =
      noClasses()
          .that()
          .resideOutsideOfPackages("enishi.graph..", "enishi.algorithm..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jgrapht..");

  @ArchTest
  static final ArchRule onlyTablesKnowTheirLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("enishi.table..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("de.siegmar..", "org.dhatim..");

  @ArchTest
  static final ArchRule onlyRecordingKnowsContactsAndCalendars =
      noClasses()
          .that()
          .resideOutsideOfPackage("enishi.recording..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.github.mangstadt..", "biweekly..");

  @ArchTest
  static final ArchRule oneClassKnowsTheDrawerOfSvg =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("enishi.export.PngFile")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.weisj..");

  @ArchTest
  static final ArchRule noSpringBelow =
      noClasses()
          .that()
          .resideInAnyPackage(
              "enishi.model..",
              "enishi.graph..",
              "enishi.algorithm..",
              "enishi.table..",
              "enishi.terminal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");

  @ArchTest
  static final ArchRule kernelsHaveNoClockAndNoFiles =
      noClasses()
          .that()
          .resideInAnyPackage("enishi.graph..", "enishi.algorithm..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.time..");
}
