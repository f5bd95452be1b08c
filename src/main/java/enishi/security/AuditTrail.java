package enishi.security;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.store.Row;
import enishi.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The door to the record of who read whose data. Written before the answer is given, in one write
 * however many persons an answer names; where it cannot be written, there is no answer.
 */
public sealed class AuditTrail permits UnshownReads {
  private static final int MAX_QUESTION_LENGTH = 2_000;

  private final Store store;
  private final Clock clock;

  public AuditTrail(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Records that the asker reads about these subjects. Only persons are recorded, each once, and
   * never the asker's own.
   *
   * @param action one word, for example {@code introduce}
   * @param question what was asked, so that the person can understand it later
   */
  public void record(Asker asker, String action, Collection<Id> subjects, String question) {
    List<String> persons =
        subjects.stream()
            .filter(id -> id.is(EntityKind.PERSON) && !asker.isSelf(id))
            .distinct()
            .sorted()
            .map(Id::value)
            .toList();
    if (persons.isEmpty()) {
      return;
    }
    store.write(
        SecurityCypher.RECORD_READS,
        Map.of(
            "at",
            clock.millis(),
            "asker",
            asker.name(),
            "role",
            asker.role().word(),
            "action",
            action,
            "question",
            question.substring(0, Math.min(question.length(), MAX_QUESTION_LENGTH)),
            "subjects",
            persons));
  }

  /** Who read that person's data, newest first, at most 1,000 entries. */
  public List<AuditEntry> list(Id subject) {
    return store.read(SecurityCypher.LIST_READS, Map.of("subject", subject.value())).stream()
        .map(AuditTrail::entry)
        .toList();
  }

  /**
   * Takes an erased person out of the record: who read about them, and under which accounts they
   * read about others. In several transactions, and as often as one likes.
   */
  public void forget(Id person, List<String> accounts) {
    store.runAlone(SecurityCypher.SWEEP_ERASED_READS, Map.of("id", person.value()));
    if (!accounts.isEmpty()) {
      store.runAlone(SecurityCypher.SWEEP_ERASED_ASKERS, Map.of("accounts", accounts));
    }
  }

  private static AuditEntry entry(Row row) {
    return new AuditEntry(
        Instant.ofEpochMilli(row.number("at")),
        row.text("asker"),
        Word.parse(Role.class, row.text("role")),
        row.text("action"),
        row.text("question"),
        Id.parse(row.text("subject")));
  }
}
