package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.intake.ImportProgress;
import enishi.introduction.IntroductionQuery;
import enishi.introduction.Target;
import enishi.model.Id;
import enishi.network.Network;
import enishi.population.TierQuery;
import enishi.referral.EligibilityQuery;
import enishi.security.Asker;
import enishi.store.StoreUse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Changing numbers while programs run: a server, a command beside it, and one started afresh. */
class SettingsIT {
  private static final LocalDate DAY = LocalDate.parse("2026-10-01");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-01T00:00:00Z"), Rooms.JAPAN);
  private static final String[] CHANGES = {
    "enishi.strength.kappa=1.5",
    "enishi.strength.half-life-days.knows=120",
    "enishi.strength.base.shared-event=2.5",
    "enishi.strength.half-life-days.holds_post=77",
    "enishi.introduction.answer-days=10"
  };

  /** Each question leaves a trace, which takes time. */
  private static final int EVERY = 23;

  @TempDir static Path folder;
  private static Rooms server;
  private static Rooms command;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start() {
    server = rooms(StoreUse.SERVER, "one", Map.of());
    command = rooms(StoreUse.COMMAND, "one", Map.of());
    importTown(server);
  }

  @AfterAll
  static void stop() {
    command.close();
    server.close();
  }

  private static Rooms rooms(StoreUse use, String directory, Map<String, Object> environment) {
    Map<String, Object> all = new HashMap<>(environment);
    all.put("ENISHI_STORE_DIRECTORY", folder.resolve(directory).toString());
    var standard = new StandardEnvironment();
    standard
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", all));
    return new Rooms(new Lazy<>(() -> Settings.of(standard)), use, CLOCK);
  }

  private static void importTown(Rooms rooms) {
    rooms.imports().run(Path.of("datasets", "yamanami"), false, ImportProgress.SILENT);
  }

  private int run(Rooms rooms, String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new CommandRunner(rooms, new PrintWriter(out), new PrintWriter(err)).run(words);
  }

  private int set(Rooms rooms, String how, String... changes) {
    return run(
        rooms,
        Stream.concat(
                Stream.of("settings", how, "--note", "試し", "--format", "json"),
                Arrays.stream(changes).flatMap(c -> Stream.of("--set", c)))
            .toArray(String[]::new));
  }

  /** What rests on strength, to the last bit: all strengths, and every so many answers. */
  private static String answers(Rooms rooms) {
    Asker owner = Asker.owner();
    Network network = rooms.network().now();
    StringBuilder text = new StringBuilder();
    int pairs = 0;
    for (Id a : network.facts().people().keySet()) {
      for (Id b : network.facts().people().keySet()) {
        if (a.compareTo(b) < 0) {
          text.append(network.strengths().between(a, b, DAY).value()).append(' ');
          text.append(network.at(DAY).strength(a, b)).append('\n');
          if (pairs++ % EVERY == 0) {
            var query = IntroductionQuery.of(a, Target.of(b), DAY);
            text.append(rooms.features().introductions.get().find(query, owner).paths())
                .append('\n');
          }
        }
      }
    }
    for (Id person : network.facts().people().keySet().stream().limit(6).toList()) {
      for (Id town : network.facts().municipalities().keySet()) {
        var query = new TierQuery(person, town, "kamishihoro", DAY);
        text.append(rooms.features().tiers.get().find(query, owner)).append('\n');
      }
      for (Id project : network.facts().projects().keySet()) {
        var query = EligibilityQuery.of(person, project, DAY);
        text.append(rooms.features().eligibilities.get().find(query, owner)).append('\n');
      }
    }
    return text.toString();
  }

  @Test
  void whatIsSetHoldsEverywhereUntilSomebodyReturns() throws IOException {
    String before = answers(server);
    assertThat(answers(command)).isEqualTo(before);
    Path file = folder.resolve("before.json");
    assertThat(run(server, "export", "--to", file.toString(), "--as-of", DAY.toString()))
        .as(err.toString())
        .isZero();

    assertThat(set(command, "--preview", CHANGES)).as(err.toString()).isZero();
    assertThat(out.toString()).contains("\"changes\"", "enishi.strength.kappa", "\"verdicts\"");
    assertThat(answers(server)).isEqualTo(before);

    assertThat(set(command, "--apply", CHANGES)).as(err.toString()).isZero();
    assertThat(out.toString()).contains("\"version\" : 1", "試し", "\"by\" : \"owner\"");
    String after = answers(server);
    assertThat(after).isNotEqualTo(before).isEqualTo(answers(command));
    assertThat(server.numbersInForce().requests().answerDays()).isEqualTo(10);

    Path again = folder.resolve("again.json");
    String card = folder.resolve("before.json.card.json").toString();
    assertThat(run(server, "replay", card, "--to", again.toString())).as(err.toString()).isZero();
    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));

    startedAfreshAnswersTheSame(after);
    whatTheMachineFixesIsRefused();

    assertThat(run(server, "settings", "--return-to", "0", "--apply")).isZero();
    assertThat(answers(server)).isEqualTo(before).isEqualTo(answers(command));
    assertThat(run(server, "settings", "--return-to", "1", "--apply")).isZero();
    assertThat(answers(command)).isEqualTo(after);
    assertThat(run(command, "settings", "--versions", "--format", "csv")).isZero();
    assertThat(out.toString().lines()).hasSize(5);
    assertThat(out.toString()).contains("enishi.strength.kappa 2 → 1.5", "試し");
  }

  /** On another store, with the same numbers from the environment and none set. */
  private static void startedAfreshAnswersTheSame(String expected) {
    Map<String, Object> environment = new HashMap<>();
    environment.put("ENISHI_STRENGTH_KAPPA", "1.5");
    environment.put("ENISHI_STRENGTH_HALF_LIFE_DAYS_KNOWS", "120");
    environment.put("ENISHI_STRENGTH_BASE_SHARED_EVENT", "2.5");
    environment.put("ENISHI_STRENGTH_HALFLIFEDAYS_HOLDS_POST", "77");
    environment.put("ENISHI_INTRODUCTION_ANSWER_DAYS", "10");
    try (Rooms afresh = rooms(StoreUse.SERVER, "two", environment)) {
      assertThat(afresh.settings().fixed()).hasSize(5);
      importTown(afresh);
      assertThat(answers(afresh)).isEqualTo(expected);
    }
  }

  private void whatTheMachineFixesIsRefused() {
    try (Rooms fixed = rooms(StoreUse.COMMAND, "one", Map.of("ENISHI_STRENGTH_KAPPA", "2.2"))) {
      assertThat(fixed.network().now().rules().kappa()).isEqualTo(2.2);
      assertThat(set(fixed, "--apply", "enishi.strength.kappa=3")).isEqualTo(2);
      assertThat(err.toString())
          .contains("enishi.strength.kappa (3) is fixed at 2.2 by the machine's settings")
          .contains("Maybe take it out there");
      assertThat(run(fixed, "settings", "--format", "json")).isZero();
      assertThat(out.toString()).contains("\"state\" : \"fixed-outside\"");
    }
    assertThat(server.network().now().rules().kappa()).isEqualTo(1.5);
  }

  @Test
  void whatIsWrongIsNamedWithItsRangeAndCure() {
    assertThat(set(server, "--preview", "enishi.strength.max-shared=1")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "enishi.strength.max-shared (1) is not a whole number from 2 to 1000.\n"
                + "Maybe 60, the standard.\n");
    assertThat(set(server, "--apply", "enishi.introduction.reminder-days=14")).isEqualTo(2);
    assertThat(err.toString()).contains("enishi.introduction.reminder-days (14) is outside 1..");
    assertThat(set(server, "--apply", "enishi.strength.kapa=2")).isEqualTo(2);
    assertThat(set(server, "--apply", "week.ahead=2")).isEqualTo(2);
    assertThat(run(server, "settings", "--set", "enishi.strength.kappa=3")).isEqualTo(2);
    assertThat(run(server, "settings", "--return-to", "99", "--apply")).isEqualTo(3);
    assertThat(run(server, "settings")).isZero();
    assertThat(out.toString()).contains("enishi.strength.half-life-days.knows", "week.ahead");
  }
}
