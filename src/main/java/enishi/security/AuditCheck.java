package enishi.security;

import enishi.security.AuditVerification.Break;
import enishi.security.AuditVerification.Verdict;
import enishi.security.AuditVerification.What;
import enishi.store.Row;
import enishi.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One walk along the whole chain, entry by entry as they arrive: O(n) time, and in memory three
 * bits an entry for what erasures took out. Entries that are recorded meanwhile are left for the
 * next walk. Not for several threads.
 */
final class AuditCheck {
  private static final int BREAKS_NAMED = 20;
  private static final Set<String> PLAIN = Set.of("number", "at", "role", "action", "note", "hash");

  private final Store store;
  private final Map<String, AuditSealing> keys = new HashMap<>();
  private final @Nullable AuditHead noted;
  private final AuditRedaction redactions = new AuditRedaction();
  private final List<Break> breaks = new ArrayList<>();
  private final Set<String> foreign = new TreeSet<>();
  private long lastRedaction;
  private long broken;
  private long earlier;
  private long redacted;
  private long unchecked;
  private long number;
  private String hash = "";
  private @Nullable AuditSealing sealing;
  private @Nullable Instant began;
  private boolean notedSeen;

  /**
   * @param keys the key in use first, then those of before
   * @param noted the head that somebody noted down; null for none
   */
  AuditCheck(Store store, List<AuditKey> keys, @Nullable AuditHead noted) {
    this.store = store;
    this.noted = noted;
    keys.forEach(key -> this.keys.put(key.fingerprint(), new AuditSealing(key)));
  }

  AuditVerification run() {
    ChainHead head = findHead();
    readRedactions();
    store.stream(
        SecurityCypher.STREAM_AUDITS,
        Map.of("after", 0L, "until", head.isNone() ? Long.MAX_VALUE : head.count()),
        row -> check(row.map("entry")));
    checkEnd(head);
    checkForeign(head);
    checkNoted();
    return new AuditVerification(
        broken > 0
            ? Verdict.BROKEN
            : unchecked > 0 || !keys.containsKey(head.key()) ? Verdict.OTHER_KEY : Verdict.WHOLE,
        head.isNone() ? number : head.count(),
        began,
        earlier,
        redacted,
        unchecked,
        List.copyOf(foreign),
        head.isNone() ? null : AuditHead.of(head.count(), head.hash()),
        broken,
        breaks);
  }

  private ChainHead findHead() {
    return store.read(SecurityCypher.FIND_AUDIT_HEAD, Map.of()).stream()
        .findFirst()
        .map(row -> ChainHead.of(row.map("head")))
        .orElse(ChainHead.NONE);
  }

  private void readRedactions() {
    for (Row row : store.read(SecurityCypher.STREAM_REDACTIONS, Map.of("after", lastRedaction))) {
      row.findText("note").ifPresent(redactions::add);
      lastRedaction = row.number("number");
    }
  }

  private void check(Map<String, Object> entry) {
    if (!(entry.get("number") instanceof Long found)) {
      breakAt(number + 1, entry, What.ENTRY_CHANGED);
      return;
    }
    if (found <= number) {
      breakAt(found, entry, What.ENTRY_TWICE);
      return;
    }
    boolean gap = found > number + 1;
    if (gap) {
      breakAt(number + 1, Map.of(), What.ENTRY_MISSING);
      broken += found - number - 2;
    }
    number = found;
    startStretch(entry);
    checkHash(entry, gap);
    checkFields(entry);
    if (AuditDraft.EARLIER.equals(entry.get("note"))) {
      earlier++;
    }
    hash = String.valueOf(entry.get("hash"));
    if (noted != null && noted.number() == number) {
      notedSeen = true;
      if (!AuditHead.of(number, hash).equals(noted)) {
        breakAt(number, entry, What.NOTED_HEAD_DIFFERS);
      }
    }
  }

  /** An entry with which a key begins to count. */
  private void startStretch(Map<String, Object> entry) {
    Object action = entry.get("action");
    String note = String.valueOf(entry.get("note"));
    if (number == 1 && AuditDraft.BEGAN.equals(action) && note.startsWith("key ")) {
      use(note.substring("key ".length()));
      began = time(entry);
    } else if (AuditDraft.RESUMED.equals(action) && note.contains("; head ")) {
      ChainHead before = ChainHead.parse(note.substring(note.indexOf("; head ") + 7));
      checkBefore(before, entry);
      use(note.substring("key ".length(), note.indexOf(';')));
    } else if (number == 1) {
      sealing = keys.values().iterator().next();
    }
  }

  private void use(String key) {
    sealing = keys.get(key);
    if (sealing == null) {
      foreign.add(key);
    }
  }

  /** Whether the head with which the chain stopped before it went on was a true one. */
  private void checkBefore(ChainHead before, Map<String, Object> entry) {
    AuditSealing then = keys.get(before.key());
    boolean placed = before.count() == number - 1 && before.hash().equals(hash);
    if (!placed || (then == null ? before.key().isEmpty() : !before.fits(then))) {
      breakAt(number, entry, What.HEAD_CHANGED_BEFORE);
    }
  }

  private void checkHash(Map<String, Object> entry, boolean gap) {
    boolean isKnown =
        entry.keySet().stream().allMatch(key -> PLAIN.contains(key) || isOfField(key));
    if (!isKnown) {
      breakAt(number, entry, What.PROPERTY_ADDED);
    }
    AuditSealing known = sealing;
    if (known == null) {
      unchecked++;
    } else if (!gap && !known.hashOf(entry, hash).equals(entry.get("hash"))) {
      // After a gap the hash before is not known; the gap is what is wrong.
      breakAt(number, entry, What.ENTRY_CHANGED);
    }
  }

  private static boolean isOfField(String key) {
    for (AuditField field : AuditField.values()) {
      if (key.equals(field.property()) || key.equals(field.salt()) || key.equals(field.seal())) {
        return true;
      }
    }
    return false;
  }

  private void checkFields(Map<String, Object> entry) {
    boolean lacks = false;
    for (AuditField field : AuditField.values()) {
      Object value = entry.get(field.property());
      Object salt = entry.get(field.salt());
      Object seal = entry.get(field.seal());
      boolean isErased = isErased(field, value == null && salt == null && seal != null);
      if (isErased) {
        lacks = true;
        if (value != null || salt != null) {
          breakAt(number, entry, What.VALUE_BACK);
        }
      } else if (seal != null && value == null) {
        breakAt(number, entry, What.VALUE_REMOVED);
      } else if (seal == null ? value != null || salt != null : !isSealed(value, salt, seal)) {
        breakAt(number, entry, What.VALUE_CHANGED);
      }
    }
    if (lacks) {
      redacted++;
    }
  }

  /** An erasure may have been written since the erasures were read. */
  private boolean isErased(AuditField field, boolean looksErased) {
    if (looksErased && !redactions.has(field, number)) {
      readRedactions();
    }
    return redactions.has(field, number);
  }

  private boolean isSealed(@Nullable Object value, @Nullable Object salt, Object seal) {
    AuditSealing any = keys.values().iterator().next();
    return value instanceof String text
        && salt instanceof String salted
        && any.sealOf(salted, text).equals(seal);
  }

  private void checkEnd(ChainHead head) {
    if (head.isNone()) {
      if (number > 0) {
        breakAt(0, Map.of(), What.HEAD_MISSING);
      }
      return;
    }
    if (number < head.count()) {
      breakAt(number + 1, Map.of(), What.ENTRY_MISSING);
      broken += head.count() - number - 1;
    }
    AuditSealing known = keys.get(head.key());
    boolean fits = known == null ? !head.key().isEmpty() : head.fits(known);
    if (!fits || (number == head.count() && !hash.equals(head.hash()))) {
      breakAt(0, Map.of(), What.HEAD_CHANGED);
    } else if (known == null) {
      foreign.add(head.key());
    }
  }

  private void checkForeign(ChainHead head) {
    if (head.isOpen() || head.isNone()) {
      long without =
          store.read(SecurityCypher.UNNUMBERED_AUDITS, Map.of()).getFirst().number("count");
      if (without > 0 && number > 0) {
        breakAt(0, Map.of(), What.ENTRY_FOREIGN);
        broken += without - 1;
      }
    }
    List<Row> beyond = store.read(SecurityCypher.AUDITS_BEYOND, Map.of("count", head.count()));
    // Read after them: what was recorded meanwhile is counted by then.
    long now = findHead().count();
    if (!head.isNone() && !beyond.isEmpty() && beyond.getFirst().number("number") > now) {
      breakAt(now + 1, Map.of(), What.ENTRY_FOREIGN);
    }
  }

  private void checkNoted() {
    if (noted != null && !notedSeen) {
      breakAt(noted.number(), Map.of(), What.SHORTER_THAN_NOTED);
    }
  }

  private void breakAt(long where, Map<String, Object> entry, What what) {
    broken++;
    if (breaks.size() < BREAKS_NAMED) {
      breaks.add(new Break(where, time(entry), what));
    }
  }

  private static @Nullable Instant time(Map<String, Object> entry) {
    return entry.get("at") instanceof Long at ? Instant.ofEpochMilli(at) : null;
  }
}
