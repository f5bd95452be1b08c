package enishi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.intake.ImportJobs.Mode;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.store.TestStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class ImportJobsIT {
  private static final Asker OFFICE = Asker.of(Account.organizer("office", List.of()));
  private static final Asker OTHER = Asker.of(Account.organizer("other", List.of()));

  private Instant now = Instant.parse("2026-11-01T00:00:00Z");
  private Imports imports;
  private ImportJobs jobs;

  @BeforeEach
  void start() {
    Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    imports = new Imports(TestStore.empty());
    jobs = new ImportJobs(imports, clock);
  }

  @AfterEach
  void stop() {
    jobs.close();
  }

  @Test
  void importsWhatWasRehearsedWithoutHandingItInAgain() throws InterruptedException {
    Path folder = people();
    String rehearsal = jobs.submit(folder, Mode.REHEARSE, OFFICE).id();
    assertThat(ended(rehearsal).report()).isNotNull();
    assertThat(imports.list()).isEmpty();
    assertThat(jobs.hasFiles(rehearsal, OFFICE)).isTrue();
    String job = jobs.importRehearsed(rehearsal, OFFICE).id();
    assertThat(ended(job).report()).extracting("outcome").isEqualTo(ImportReport.Outcome.IMPORTED);
    assertThat(imports.list()).extracting(ImportSummary::dataset).containsExactly("people.csv");
    assertThat(folder).doesNotExist();
    assertThatThrownBy(() -> jobs.importRehearsed(rehearsal, OFFICE))
        .hasMessageContaining("no longer kept");
  }

  @Test
  void showsAJobOnlyToTheAccountThatHandedItIn() throws InterruptedException {
    String rehearsal = jobs.submit(people(), Mode.REHEARSE, OFFICE).id();
    ended(rehearsal);
    assertThat(jobs.find(rehearsal, OTHER)).isEmpty();
    assertThat(jobs.hasFiles(rehearsal, OTHER)).isFalse();
    assertThatThrownBy(() -> jobs.importRehearsed(rehearsal, OTHER))
        .hasMessageContaining("no longer kept");
    assertThat(jobs.hasFiles(rehearsal, OFFICE)).isTrue();
  }

  @Test
  void keepsTheFilesOfARehearsalForAnHour() throws InterruptedException {
    Path folder = people();
    String rehearsal = jobs.submit(folder, Mode.REHEARSE, OFFICE).id();
    ended(rehearsal);
    now = now.plus(Duration.ofMinutes(59));
    jobs.sweep();
    assertThat(folder).exists();
    now = now.plus(Duration.ofMinutes(2));
    assertThat(jobs.hasFiles(rehearsal, OFFICE)).isFalse();
    jobs.sweep();
    assertThat(folder).doesNotExist();
    assertThat(jobs.find(rehearsal, OFFICE)).isPresent();
    now = now.plus(Duration.ofDays(1));
    jobs.sweep();
    assertThat(jobs.find(rehearsal, OFFICE)).isEmpty();
  }

  @Test
  void dropsTheFilesOfARehearsalForTheNextOneOfTheSameAccount() throws InterruptedException {
    Path first = people();
    ended(jobs.submit(first, Mode.REHEARSE, OFFICE).id());
    ended(jobs.submit(people(), Mode.REHEARSE, OTHER).id(), OTHER);
    assertThat(first).exists();
    Path second = people();
    ended(jobs.submit(second, Mode.REHEARSE, OFFICE).id());
    assertThat(first).doesNotExist();
    assertThat(second).exists();
  }

  private static Path people() {
    byte[] table = "id,name\nperson:aoki,青木 花\n".getBytes(StandardCharsets.UTF_8);
    Path folder =
        Upload.save(List.of(new MockMultipartFile("file", "people.csv", "text/csv", table)), "");
    assertThat(Files.exists(folder.resolve("people.csv"))).isTrue();
    return folder;
  }

  private ImportJob ended(String id) throws InterruptedException {
    return ended(id, OFFICE);
  }

  private ImportJob ended(String id, Asker asker) throws InterruptedException {
    ImportJob job = jobs.find(id, asker).orElseThrow();
    while (job.state() == ImportJob.State.QUEUED || job.state() == ImportJob.State.RUNNING) {
      Thread.sleep(10);
      job = jobs.find(id, asker).orElseThrow();
    }
    assertThat(job.error()).isNull();
    return job;
  }
}
