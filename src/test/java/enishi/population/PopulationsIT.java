package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.security.Role;
import enishi.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import picocli.CommandLine;

class PopulationsIT {
  private static final Id TOWN = Id.parse("municipality:016331");
  private static Populations populations;

  @BeforeAll
  static void importTown(@TempDir Path folder) {
    populations = SmallTown.populations(SmallTown.importInto(folder));
  }

  private static Population find(Asker asker) {
    return populations.find(
        new PopulationQuery(TOWN, "kamishihoro", LocalDate.parse("2022-12-01")), asker);
  }

  private static Asker organizer(String scope) {
    return new Asker("machi", Role.ORGANIZER, null, List.of(Id.parse(scope)), false);
  }

  /** Aoki spoke, Chiba is a member, Doi lapsed, Baba lives there. */
  @Test
  void countsThePersonsOnEachRung() {
    Population population = find(Asker.owner());
    assertThat(population.tiers()).extracting("people").containsExactly(0, 0, 2, 0);
    assertThat(population.people()).isEqualTo(2);
    assertThat(population.lapsed()).isEqualTo(1);
    assertThat(population.residents()).isEqualTo(1);
    assertThat(population.partial()).isFalse();
    assertThat(find(organizer("municipality:016331"))).isEqualTo(population);
  }

  @Test
  void countsOnlyWhomAnOrganizerMaySeeAndSaysSo() {
    Population population = find(organizer("project:enhansu"));
    assertThat(population.partial()).isTrue();
    assertThat(population.people()).as("Chiba").isEqualTo(1);
    assertThat(population.residents()).as("Baba").isEqualTo(1);
  }

  @Test
  void isNotForMembers() {
    assertThatThrownBy(
            () -> find(new Asker("aoki", Role.MEMBER, Id.person("aoki"), List.of(), false)))
        .extracting(e -> ((EnishiException) e).code())
        .isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void theCommandPrintsATableAndCsv() {
    assertThat(command("--municipality", "016331").lines().map(String::strip))
        .contains("上士幌町の関係人口（2022-12-01 現在）", "3     町の活動に協力              2", "合計 2 人")
        .contains("ほかに、途切れた人 1 人、住民のため数えない人 1 人");
    assertThat(command("--municipality", "016331", "--format", "csv", "--as-of", "2021-12-01"))
        .isEqualToNormalizingNewlines(
            "段階,内容,人数\n1,観光・ふるさと納税で消費,1\n2,町の情報を発信,0\n3,町の活動に協力,1\n" + "4,課題解決・経済の発展に寄与,0\n");
  }

  @Test
  void restAnswersUnderTheIdOfTheMunicipality() {
    MockMvcTester mvc =
        MockMvcTester.create(
            MockMvcBuilders.standaloneSetup(new PopulationController(populations, SmallTown.CLOCK))
                .setCustomArgumentResolvers(new OwnerAsks())
                .build());
    for (String id : List.of("municipality:016331", "016331")) {
      assertThat(mvc.get().uri("/api/v1/population/" + id))
          .hasStatusOk()
          .bodyJson()
          .isLenientlyEqualTo(
              """
              {"asOf": "2022-12-01", "municipality": "municipality:016331", "ours": true,
               "ladder": "kamishihoro", "version": 1, "people": 2, "lapsed": 1, "residents": 1,
               "tiers": [{"tier": 1, "people": 0}, {"tier": 2}, {"tier": 3, "people": 2}, {}]}
              """);
    }
  }

  private static String command(String... arguments) {
    var text = new StringWriter();
    var terminal = new Terminal(new PrintWriter(text));
    var command = new PopulationCommand(() -> populations, SmallTown.CLOCK, terminal);
    assertThat(new CommandLine(command).execute(arguments)).isZero();
    return text.toString();
  }
}
