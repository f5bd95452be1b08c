package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.population.Ladders;
import enishi.security.Accounts;
import enishi.security.Role;
import enishi.store.CopyProgress;
import enishi.store.Store;
import enishi.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The backup of every release so far, restored into this one, gives the answers that are worked out
 * by hand in {@code datasets/yamanami/README.md}. {@link ReleaseBackup} writes the next one.
 */
@SuppressWarnings("NullAway.Init")
class UpgradeIT {
  private static final String DAY = "2026-06-01";

  @TempDir Path folder;
  private Scripts scripts;

  static List<Path> releases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "backups"))) {
      return files.filter(f -> f.toString().endsWith(".backup")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void answersAsTheReleaseDid(Path backup) {
    StoreSettings there = StoreSettings.embedded(folder.resolve("store"));
    Store.restore(there, backup, null, CopyProgress.SILENT);
    try (RunningApplication application = RunningApplication.startOn(folder.resolve("store"))) {
      scripts = new Scripts(application);
      facts();
      whatPeopleMade(application);
    }
  }

  private void facts() {
    JsonNode second = ask("/events/event:hiroba-2");
    assertThat(second.path("score").path("points").asDouble()).isEqualTo(30);
    assertThat(second.path("people").path("present").asInt()).isEqualTo(14);
    JsonNode web = ask("/matches", "need", "need:web").path("candidates");
    assertThat(web.get(0).path("person").asString()).isEqualTo("person:y06");
    assertThat(ask("/programmes/kawakami-2025").path("personNights").asInt()).isEqualTo(17);
    JsonNode subsidy =
        ask("/subsidies", "organization", "organization:kumo", "programme", "kawakami-2025");
    assertThat(subsidy.path("total").asInt()).isEqualTo(45_000);
    JsonNode verdict = ask("/eligibility", "person", "person:y05", "project", "project:club");
    assertThat(verdict.path("verdict").asString()).isEqualTo("eligible");
    JsonNode tier = ask("/tiers", "person", "person:y27", "municipality", "municipality:017001");
    assertThat(tier.path("tier").asInt()).isEqualTo(3);
  }

  private void whatPeopleMade(RunningApplication application) {
    Accounts accounts = application.door(Accounts.class);
    assertThat(accounts.check("admin", RunningApplication.PASSWORD)).isPresent();
    assertThat(accounts.check("y01", RunningApplication.PASSWORD))
        .hasValueSatisfying(
            account -> {
              assertThat(account.role()).isEqualTo(Role.MEMBER);
              assertThat(account.person()).isEqualTo(Id.person("y01"));
            });
    assertThat(Ladders.in(application.door(Store.class)).get("yamanami@1").rungs()).hasSize(1);
    JsonNode guard = scripts.answer("/api/v1/guards/project:club");
    assertThat(guard.toString()).contains("\"minReferrers\":1");
    JsonNode requests = scripts.answer("/api/v1/introduction-requests");
    assertThat(requests.toString()).contains("朝市の相談");
  }

  private JsonNode ask(String path, String... more) {
    String[] parameters =
        Stream.concat(Stream.of(more), Stream.of("asOf", DAY)).toArray(String[]::new);
    return scripts.answer("/api/v1" + path, parameters);
  }
}
