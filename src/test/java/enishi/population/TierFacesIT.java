package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.terminal.Language;
import enishi.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import picocli.CommandLine;

/** A tier on the command line and as JSON. */
class TierFacesIT {
  private static Tiers tiers;

  @BeforeAll
  static void importTown(@TempDir Path folder) {
    tiers = SmallTown.tiers(SmallTown.importInto(folder));
  }

  @Test
  void theCommandPrintsATable() {
    assertThat(command("--person", "aoki", "--municipality", "016331"))
        .contains("青木 結衣", "上士幌町", "2022-12-01", "町の活動に協力", "2023-08-26", "登壇者名簿")
        .contains("次の段階 4（課題解決・経済の発展に寄与）へは、どれか一つ：町の依頼を契約して引き受ける・町の課題を解決する")
        .contains("当方の設定");
    assertThat(command("--person", "chiba", "--municipality", "016331")).contains("続く限り");
    assertThat(command("--person", "doi", "--municipality", "131032")).contains("記録なし");
  }

  @Test
  void theCommandSpeaksEnglishWhereTheTerminalDoes() {
    assertThat(command(Language.ENGLISH, "--person", "person:aoki", "--municipality", "016331"))
        .contains("Tier", "For tier 4 (", "any one of: ")
        .doesNotContain("段階", "当方の設定");
  }

  /**
   * A = 0.499 spoken + 0.449 donated + 0.079 posted + 0.073 viewed = 1.100; 1 − e^(−A/2) = 0.423.
   */
  @Test
  void theCommandPrintsCsvAndTheBodyOfRest() {
    String[] question = {"--person", "aoki", "--municipality", "016331", "--as-of", "2023-08-27"};
    assertThat(command(with(question, "--format", "csv")).lines())
        .containsExactly(
            "人,自治体,基準日,段階,内容,強さ,いつまで", "青木 結衣,上士幌町,2023-08-27,0,2023-08-27 から関わりが途切れています,0.42,");
    assertThat(command(with(question, "--format", "json")))
        .contains("\"asOf\" : \"2023-08-27\"", "\"reason\" : \"lapsed\"", "\"lapsesOn\" : null");
  }

  @Test
  void restAnswersTheContractsFields() {
    MockMvcTester mvc =
        MockMvcTester.create(
            MockMvcBuilders.standaloneSetup(new TierController(tiers, SmallTown.CLOCK))
                .setCustomArgumentResolvers(new OwnerAsks())
                .build());
    assertThat(mvc.get().uri("/api/v1/tiers?person=person:aoki&municipality=municipality:016331"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"asOf": "2022-12-01", "person": "person:aoki", "municipality": "municipality:016331",
             "ladder": "kamishihoro", "version": 1, "tier": 3, "types": [],
             "label": "町の活動に協力", "lapsesOn": "2023-08-26", "ours": true, "reason": null,
             "facts": [{"kind": "spoke", "object": "event:share-2022", "until": null,
                        "qualifiesThrough": "2023-08-26", "rung": 3},
                       {"kind": "donated", "amount": 30000, "rung": 1}],
             "next": {"tier": 4, "missing": [{"kind": "contracted"}, {"kind": "solved"}]}}
            """);
    assertThat(mvc.get().uri("/api/v1/tiers?person=aoki&municipality=016331&asOf=2022-08-25"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("tier")
        .isEqualTo(1);
    assertThat(mvc.get().uri("/api/v1/tiers?person=aoki&municipality=016331&asOf=yesterday"))
        .hasStatus(400);
    assertThat(mvc.get().uri("/api/v1/tiers?person=aoki")).hasStatus(400);
  }

  private static String[] with(String[] words, String... more) {
    return Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private static String command(String... arguments) {
    return command(Language.JAPANESE, arguments);
  }

  private static String command(Language language, String... arguments) {
    var text = new StringWriter();
    var terminal = new Terminal(new PrintWriter(text), language);
    int exitCode =
        new CommandLine(new TierCommand(() -> tiers, SmallTown.CLOCK, terminal)).execute(arguments);
    assertThat(exitCode).isZero();
    return text.toString();
  }
}
