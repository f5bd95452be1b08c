package enishi.security;

import enishi.store.Row;
import enishi.store.Store;
import enishi.store.Work;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Writes the audit trail as a chain: each entry's hash holds the one before it, and the head holds
 * how many there are, all under a key that lies outside the store. A writer takes the head's lock
 * first, so neither several threads, nor several servers, nor a crash fork the chain; threads of
 * one server that come at once share a transaction.
 */
final class AuditChain {
  /** As the statement lists them. */
  private static final int EARLIER_AT_ONCE = 2_000;

  private final Store store;
  private final AuditKey key;
  private final Clock clock;
  private final AuditQueue queue = new AuditQueue(this::append);

  AuditChain(Store store, AuditKey key, Clock clock) {
    this.store = store;
    this.key = key;
    this.clock = clock;
  }

  /** Appends all, in that order, and returns when they are written. */
  void write(List<AuditDraft> drafts) {
    queue.write(drafts);
  }

  /** Begins the chain where it did not begin, and takes in entries from before it. */
  void begin() {
    append(List.of());
  }

  /** Runs the changes and appends what is to be told of them, both or neither. */
  void write(AuditDraft draft, Consumer<Work> changes) {
    begin();
    var sealing = new AuditSealing(key);
    store.transaction(
        work -> {
          ChainHead head = lock(work, sealing);
          changes.accept(work);
          return append(work, sealing, head, List.of(draft));
        });
  }

  private void append(List<AuditDraft> drafts) {
    var sealing = new AuditSealing(key);
    while (!store.transaction(work -> tryAppend(work, sealing, drafts))) {
      takeInEarlier(sealing);
    }
  }

  private boolean tryAppend(Work work, AuditSealing sealing, List<AuditDraft> drafts) {
    ChainHead head = lock(work, sealing);
    if (!head.isOpen()) {
      return false;
    }
    if (!drafts.isEmpty()) {
      append(work, sealing, head, drafts);
    }
    return true;
  }

  /**
   * The head, which nobody else moves until this transaction ends. A head that does not fit is
   * never silently taken for good: the chain goes on with an entry that keeps what was found.
   */
  private ChainHead lock(Work work, AuditSealing sealing) {
    ChainHead head =
        ChainHead.of(work.run(SecurityCypher.LOCK_AUDIT_HEAD, Map.of()).getFirst().map("head"));
    if (head.fits(sealing)) {
      return head;
    }
    List<Row> last = work.run(SecurityCypher.LAST_AUDIT, Map.of());
    String keyed = "key " + sealing.fingerprint();
    if (head.isNone() && last.isEmpty()) {
      AuditDraft began = AuditDraft.ofChain(clock.millis(), AuditDraft.BEGAN, keyed);
      var empty = new ChainHead(0, "", ChainHead.EARLIER, "", "");
      return append(work, sealing, empty, List.of(began));
    }
    var found =
        new ChainHead(
            last.isEmpty() ? 0 : last.getFirst().number("number"),
            last.isEmpty() ? "" : last.getFirst().text("hash"),
            ChainHead.OPEN,
            "",
            "");
    AuditDraft resumed =
        AuditDraft.ofChain(clock.millis(), AuditDraft.RESUMED, keyed + "; head " + head.inWords());
    return append(work, sealing, found, List.of(resumed));
  }

  private static ChainHead append(
      Work work, AuditSealing sealing, ChainHead head, List<AuditDraft> drafts) {
    List<Map<String, Object>> entries = new ArrayList<>();
    ChainHead after = extend(sealing, head, drafts, head.state(), entries);
    work.run(SecurityCypher.APPEND_AUDIT, Map.of("entries", entries, "head", after.properties()));
    return after;
  }

  private static ChainHead extend(
      AuditSealing sealing,
      ChainHead head,
      List<AuditDraft> drafts,
      String state,
      List<Map<String, Object>> entries) {
    long number = head.count();
    String hash = head.hash();
    for (AuditDraft draft : drafts) {
      number++;
      Map<String, Object> entry = sealing.seal(draft, number, hash);
      hash = String.valueOf(entry.get("hash"));
      entries.add(entry);
    }
    return new ChainHead(number, hash, state, "", "").signed(sealing);
  }

  /** Entries that were written before there was a chain become its first, oldest first. */
  private void takeInEarlier(AuditSealing sealing) {
    OptionalLong from = OptionalLong.of(Long.MIN_VALUE);
    while (from.isPresent()) {
      long next = from.getAsLong();
      from = store.transaction(work -> takeInSome(work, sealing, next));
    }
  }

  /** From when on there may be more; empty where those were the last. */
  private OptionalLong takeInSome(Work work, AuditSealing sealing, long from) {
    ChainHead head = lock(work, sealing);
    if (head.isOpen()) {
      return OptionalLong.empty();
    }
    List<Row> rows = work.run(SecurityCypher.LIST_UNCHAINED_AUDITS, Map.of("from", from));
    boolean isLast = rows.size() < EARLIER_AT_ONCE;
    List<Map<String, Object>> entries = new ArrayList<>();
    ChainHead after =
        extend(
            sealing,
            head,
            rows.stream().map(AuditChain::earlier).toList(),
            isLast ? ChainHead.OPEN : ChainHead.EARLIER,
            entries);
    List<Map<String, Object>> changes = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      changes.add(Map.of("element", rows.get(i).text("element"), "properties", entries.get(i)));
    }
    work.run(SecurityCypher.CHAIN_AUDITS, Map.of("entries", changes, "head", after.properties()));
    return isLast ? OptionalLong.empty() : OptionalLong.of(rows.getLast().number("at"));
  }

  private static AuditDraft earlier(Row row) {
    Map<AuditField, String> fields = new EnumMap<>(AuditField.class);
    for (AuditField field : AuditField.values()) {
      row.findText(field.property()).ifPresent(value -> fields.put(field, value));
    }
    return new AuditDraft(
        row.number("at"), row.text("role"), row.text("action"), AuditDraft.EARLIER, fields);
  }
}
