package enishi.security;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.store.TestStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditIT {
  private static final Instant NOW = Instant.parse("2022-08-26T01:02:03.004Z");
  private static final Id AOKI = Id.person("aoki");
  private static final Id BABA = Id.person("baba");

  private AuditTrail audit;

  @BeforeEach
  void emptyTrail() {
    audit = new AuditTrail(TestStore.empty(), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void saysWhoReadAboutAPersonAndWhy() {
    Asker member = Asker.of(Account.member("aoki", AOKI));
    audit.record(
        member,
        "introduce",
        List.of(AOKI, BABA, BABA, Id.parse("project:tomodachi")),
        "aoki → baba");
    assertThat(audit.list(BABA))
        .containsExactly(
            new AuditEntry(NOW, "aoki", Role.MEMBER, "introduce", "aoki → baba", BABA));
    assertThat(audit.list(AOKI)).as("reading about oneself").isEmpty();
    assertThat(audit.list(Id.parse("project:tomodachi"))).as("no person").isEmpty();
  }

  @Test
  void alsoRecordsTheOwnerAndWritesManySubjectsAtOnce() {
    List<Id> subjects =
        java.util.stream.IntStream.range(0, 500).mapToObj(i -> Id.person("p" + i)).toList();
    audit.record(Asker.owner(), "search", subjects, "p");
    assertThat(subjects)
        .allSatisfy(id -> assertThat(audit.list(id)).extracting("asker").containsExactly("owner"));
  }
}
