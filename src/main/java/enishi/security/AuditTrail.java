package enishi.security;

import static java.util.stream.Collectors.toMap;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.store.Row;
import enishi.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The door to the record of who read whose data. Written before the answer is given, in one write
 * however many persons an answer names; where it cannot be written, there is no answer. The entries
 * form a chain, so that one that is changed or removed is noticed.
 */
public sealed class AuditTrail permits UnshownReads {
  private static final int MAX_QUESTION_LENGTH = 2_000;
  private static final int REDACTED_AT_ONCE = 1_000;

  private final Store store;
  private final Supplier<AuditKey> key;
  private final Clock clock;
  private @Nullable AuditChain made;

  /** Chained under the key in the file beside the store. */
  public AuditTrail(Store store, Clock clock) {
    this(store, clock, () -> AuditKey.beside(store));
  }

  public AuditTrail(Store store, Clock clock, Supplier<AuditKey> key) {
    this.store = store;
    this.clock = clock;
    this.key = key;
  }

  /**
   * Whom an erasure takes out of the record.
   *
   * @param accounts the names of the person's accounts
   * @param texts what names the person inside a text
   * @param words what names the person where it is the whole text
   * @param naming whether a text that holds one of them does name the person
   */
  public record Forgotten(
      Id person,
      List<String> accounts,
      List<String> texts,
      List<String> words,
      Predicate<String> naming) {}

  /**
   * Records that the asker reads about these subjects. Only persons are recorded, each once, and
   * never the asker's own.
   *
   * @param action one word, for example {@code introduce}
   * @param question what was asked, so that the person can understand it later
   */
  public void record(Asker asker, String action, Collection<Id> subjects, String question) {
    write(asker, action, subjects.stream().filter(id -> !asker.isSelf(id)).toList(), question);
  }

  /** Records what the asker did about these persons, also where it is the asker's own. */
  public void recordDeed(Asker asker, String action, Collection<Id> subjects, String question) {
    write(asker, action, subjects, question);
  }

  /** Records a deed that is about no person. */
  public void recordDeed(Asker asker, String action, String question) {
    chain().write(List.of(draft(clock.millis(), asker, action, null, question)));
  }

  private void write(Asker asker, String action, Collection<Id> subjects, String question) {
    long at = clock.millis();
    List<AuditDraft> drafts =
        subjects.stream()
            .filter(id -> id.is(EntityKind.PERSON))
            .distinct()
            .sorted()
            .map(id -> draft(at, asker, action, id, question))
            .toList();
    if (!drafts.isEmpty()) {
      chain().write(drafts);
    }
  }

  private static AuditDraft draft(
      long at, Asker asker, String action, @Nullable Id subject, String question) {
    Map<AuditField, String> fields = new EnumMap<>(AuditField.class);
    fields.put(AuditField.ASKER, asker.name());
    fields.put(
        AuditField.QUESTION,
        question.substring(0, Math.min(question.length(), MAX_QUESTION_LENGTH)));
    if (subject != null) {
      fields.put(AuditField.SUBJECT, subject.value());
    }
    return new AuditDraft(at, asker.role().word(), action, "", fields);
  }

  /** Who read that person's data, newest first, at most 1,000 entries. */
  public List<AuditEntry> list(Id subject) {
    return store.read(SecurityCypher.LIST_READS, Map.of("subject", subject.value())).stream()
        .map(AuditTrail::entry)
        .toList();
  }

  /** Everybody who read that person's data, newest first. */
  public List<AuditEntry> listAll(Id subject) {
    return store.read(SecurityCypher.LIST_ALL_READS, Map.of("subject", subject.value())).stream()
        .map(AuditTrail::entry)
        .toList();
  }

  /** The newest entries of any person, as far as the question asks for them. */
  public List<AuditLine> list(AuditQuery query) {
    return store.read(SecurityCypher.LIST_AUDITS, query.params(clock.getZone())).stream()
        .map(AuditLine::of)
        .toList();
  }

  /**
   * Takes an erased person out of the record: who read about them, under which accounts they read
   * about others, and questions that name them. The entries stay, with their time and action, and
   * the chain holds which parts were taken. In several transactions, and as often as one likes.
   */
  public void forget(Forgotten who) {
    Map<String, Object> params =
        Map.of(
            "person", who.person().value(),
            "accounts", who.accounts(),
            "texts", who.texts(),
            "words", who.words());
    chain().begin();
    Map<Long, List<AuditField>> found = new HashMap<>();
    store.stream(
        SecurityCypher.LIST_REDACTABLE_AUDITS,
        params,
        row -> {
          List<AuditField> fields = taken(row, who);
          if (!fields.isEmpty()) {
            found.put(row.number("number"), fields);
          }
        });
    List<Long> numbers = found.keySet().stream().sorted().toList();
    for (int from = 0; from < numbers.size(); from += REDACTED_AT_ONCE) {
      List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + REDACTED_AT_ONCE));
      redact(some.stream().collect(toMap(number -> number, found::get)));
    }
  }

  private static List<AuditField> taken(Row row, Forgotten who) {
    List<AuditField> fields = new ArrayList<>();
    boolean isAbout = row.findText("subject").filter(who.person().value()::equals).isPresent();
    for (AuditField field : AuditField.values()) {
      boolean isThere = row.findText(field.property()).isPresent();
      boolean names =
          switch (field) {
            case ASKER -> row.findText("asker").filter(who.accounts()::contains).isPresent();
            case QUESTION -> row.findText("question").filter(who.naming()).isPresent();
            case SUBJECT -> false;
          };
      if (isThere && (isAbout || names)) {
        fields.add(field);
      }
    }
    return fields;
  }

  private void redact(Map<Long, List<AuditField>> some) {
    var redaction = new AuditRedaction();
    List<Map<String, Object>> changes = new ArrayList<>();
    some.forEach(
        (number, fields) -> {
          fields.forEach(field -> redaction.add(field, number));
          Map<String, Object> without = new HashMap<>();
          fields.forEach(
              field -> {
                without.put(field.property(), null);
                without.put(field.salt(), null);
              });
          changes.add(Map.of("number", number, "without", without));
        });
    chain()
        .write(
            AuditDraft.ofChain(clock.millis(), AuditDraft.ERASURE, redaction.note()),
            work -> work.run(SecurityCypher.REDACT_AUDITS, Map.of("redactions", changes)));
  }

  /** The end of the chain, to be noted down outside of this machine. */
  public AuditHead head() {
    chain().begin();
    return store.read(SecurityCypher.FIND_AUDIT_HEAD, Map.of()).stream()
        .map(row -> ChainHead.of(row.map("head")))
        .map(head -> AuditHead.of(head.count(), head.hash()))
        .toList()
        .getFirst();
  }

  /** Begins the chain, and takes in what was recorded before there was one. */
  public void begin() {
    chain().begin();
  }

  /**
   * Whether the record is as it was written.
   *
   * @param noted a head that was noted down; null for none
   * @param earlier keys that were used before
   */
  public AuditVerification verify(@Nullable AuditHead noted, AuditKey... earlier) {
    if (store.read(SecurityCypher.FIND_AUDIT_HEAD, Map.of()).isEmpty()
        && store.read(SecurityCypher.LAST_AUDIT, Map.of()).isEmpty()) {
      chain().begin();
    }
    List<AuditKey> keys = new ArrayList<>(List.of(key.get()));
    keys.addAll(Arrays.asList(earlier));
    return new AuditCheck(store, keys, noted).run();
  }

  private synchronized AuditChain chain() {
    AuditChain known = made;
    if (known == null) {
      known = new AuditChain(store, key.get(), clock);
      made = known;
    }
    return known;
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
