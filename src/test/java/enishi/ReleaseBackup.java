package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.population.Ladders;
import enishi.programme.SubsidyRules;
import enishi.referral.Guard;
import enishi.referral.Guards;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.store.CopyProgress;
import enishi.store.Store;
import enishi.web.HttpUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Writes the backup that a release leaves behind for the releases after it: {@code main FILE}. It
 * holds the made-up town 山並町 with one of everything that people make besides facts. {@code
 * UpgradeIT} restores every such file under {@code src/test/resources/backups}.
 */
final class ReleaseBackup {
  private static final Path TOWN = Path.of("datasets", "yamanami");

  /** A ladder of the town itself. */
  static final String LADDER =
      """
      name: yamanami
      version: 1
      label: {ja: 山並町のはしご, en: Ladder of Yamanami}
      source: 架空（山並町）
      provisional: false
      ours: true
      excludes: [residents]
      rungs:
        - tier: 1
          label: {ja: 登壇した人, en: Has spoken}
          whileItLasts: false
          days: {spoke: 10000}
      """;

  private ReleaseBackup() {}

  public static void main(String[] arguments) throws IOException {
    try (RunningApplication application = RunningApplication.start()) {
      fill(application);
      var written =
          application
              .door(Store.class)
              .backUp(
                  Path.of(arguments[0]),
                  arguments[1],
                  application.door(Clock.class),
                  null,
                  CopyProgress.SILENT);
      System.out.println(written);
    }
    System.exit(0);
  }

  private static void fill(RunningApplication application) throws IOException {
    application.door(Imports.class).run(TOWN, false, ImportProgress.SILENT);
    Clock clock = application.door(Clock.class);
    application
        .door(SubsidyRules.class)
        .give(Files.readString(TOWN.resolve("kawakami-2025.yaml")), Asker.owner(), clock);
    Ladders.in(application.door(Store.class)).give(LADDER, Asker.owner(), clock);
    var guard = new Guard(1, null, null, null, null, false, Guard.DEFAULT_LEVELS);
    application
        .door(Guards.class)
        .set(Id.parse("project:club"), guard, LocalDate.now(clock), Asker.owner());
    application
        .door(Accounts.class)
        .create(Account.member("y01", Id.person("y01")), RunningApplication.PASSWORD);
    ask(new HttpUser(application.address()));
  }

  /** One request for an introduction from y01. */
  private static void ask(HttpUser script) {
    String basic = HttpUser.basic("y01", RunningApplication.PASSWORD);
    for (int target = 2; target <= 30; target++) {
      String question =
          Scripts.query(
              "from", "person:y01", "to", "person:y%02d".formatted(target), "askable", "true");
      JsonNode paths =
          Scripts.json(
                  script.get("/api/v1/introductions" + question, "Authorization", basic).body())
              .path("paths");
      for (JsonNode path : paths) {
        String reference = path.path("reference").asString("");
        if (!reference.isEmpty()) {
          var body = Map.of("path", reference, "purpose", "朝市の相談", "message", "お願いします（架空）");
          assertThat(
                  script
                      .postJson(
                          "/api/v1/introduction-requests",
                          Scripts.text(body),
                          "Authorization",
                          basic)
                      .statusCode())
              .isEqualTo(201);
          return;
        }
      }
    }
    throw new AssertionError("nobody can be asked");
  }
}
