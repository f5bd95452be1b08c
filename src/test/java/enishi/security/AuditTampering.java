package enishi.security;

import enishi.store.TestStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** What somebody who can write to Neo4j, but does not have the key, may do to the record. */
final class AuditTampering {
  private static final String FORGER = "f".repeat(40);

  private final Random random;
  private final List<Map<String, Object>> entries;
  private final Map<String, Object> head;

  /** The state of the store now, to which {@link #restore} returns. */
  AuditTampering(Random random) {
    this.random = random;
    entries =
        TestStore.rows("MATCH (a:Audit) RETURN properties(a) AS p ORDER BY a.number", Map.of())
            .stream()
            .map(AuditTampering::properties)
            .toList();
    head =
        properties(
            TestStore.rows("MATCH (h:AuditHead) RETURN properties(h) AS p", Map.of()).getFirst());
  }

  int size() {
    return entries.size();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> properties(Map<String, Object> row) {
    return Map.copyOf((Map<String, Object>) row.get("p"));
  }

  void restore() {
    TestStore.run("MATCH (a) WHERE a:Audit OR a:AuditHead OR a:Gone DETACH DELETE a");
    TestStore.rows(
        "UNWIND $entries AS e CREATE (a:Audit) SET a = e WITH count(*) AS n CREATE (h:AuditHead)"
            + " SET h = $head",
        Map.of("entries", entries, "head", head));
  }

  /** Changes something and says what. */
  String change() {
    int kind = random.nextInt(16);
    Map<String, Object> entry = entries.get(random.nextInt(entries.size()));
    long number = number(entry);
    return switch (kind) {
      case 0, 1 -> changeProperty(entry, number);
      case 2 -> {
        String property = pick(entry);
        set(number, "REMOVE a." + property);
        yield "remove " + property + " of " + number;
      }
      case 3 -> {
        set(number, "SET a.remark = 'all is well'");
        yield "add a property to " + number;
      }
      case 4 -> {
        set(number, "DETACH DELETE a");
        yield "delete " + number;
      }
      case 5 -> {
        set(number, "REMOVE a:Audit SET a:Gone");
        yield "take the label off " + number;
      }
      case 6 -> truncate(random.nextBoolean());
      case 7 -> swap();
      case 8 -> insert(entry);
      case 9 -> {
        Object[] places = {0L, -number, entries.size() + 7L, "" + number, number + 0.5, null};
        Object place = places[random.nextInt(places.length)];
        TestStore.rows(
            "MATCH (a:Audit {number: $n}) SET a.number = $p", map("n", number, "p", place));
        yield "renumber " + number + " to " + place;
      }
      case 10 -> fakeRedaction(entry, number);
      case 11 -> forgedErasure();
      case 12 -> changeHead();
      case 13 -> valueBack();
      case 14 -> chainAnew();
      default -> {
        TestStore.run("MATCH (a:Audit) WHERE a.number IS NOT NULL DETACH DELETE a");
        yield "delete all and keep the head";
      }
    };
  }

  private String changeProperty(Map<String, Object> entry, long number) {
    String property = pick(entry);
    Object old = entry.get(property);
    Object other =
        old instanceof Long l ? (Object) (l + 1 + random.nextInt(9) * entries.size()) : old + "x";
    if (old instanceof Long && property.equals("number")) {
      other = (Long) old + entries.size();
    }
    TestStore.rows(
        "MATCH (a:Audit {number: $n}) SET a += $p",
        Map.of("n", number, "p", Map.of(property, other)));
    return "change " + property + " of " + number;
  }

  private String pick(Map<String, Object> entry) {
    List<String> properties = new ArrayList<>(new TreeMap<>(entry).keySet());
    return properties.get(random.nextInt(properties.size()));
  }

  private String truncate(boolean windHead) {
    int keep = entries.size() - 1 - random.nextInt(3);
    TestStore.rows("MATCH (a:Audit) WHERE a.number > $n DETACH DELETE a", Map.of("n", keep));
    if (windHead) {
      TestStore.rows(
          "MATCH (h:AuditHead) SET h.count = $n, h.hash = $hash",
          Map.of("n", (long) keep, "hash", entries.get(keep - 1).get("hash")));
    }
    return "delete all after " + keep + (windHead ? " and wind the head back" : "");
  }

  private String swap() {
    int a = random.nextInt(entries.size() - 1);
    int b = a + 1 + random.nextInt(entries.size() - 1 - a);
    Map<String, Object> first = new HashMap<>(entries.get(a));
    Map<String, Object> second = new HashMap<>(entries.get(b));
    TestStore.run("MATCH (a:Audit {number: %d}) DETACH DELETE a".formatted(a + 1));
    TestStore.run("MATCH (a:Audit {number: %d}) DETACH DELETE a".formatted(b + 1));
    first.put("number", b + 1L);
    second.put("number", a + 1L);
    create(first);
    create(second);
    return "swap " + (a + 1) + " and " + (b + 1);
  }

  private String insert(Map<String, Object> entry) {
    Map<String, Object> copy = new HashMap<>(entry);
    boolean beyond = random.nextBoolean();
    if (beyond) {
      copy.put("number", entries.size() + 1L);
    } else {
      copy.remove("number");
    }
    create(copy);
    if (beyond && random.nextBoolean()) {
      TestStore.rows(
          "MATCH (h:AuditHead) SET h.count = $n, h.hash = $hash",
          Map.of("n", entries.size() + 1L, "hash", copy.get("hash")));
    }
    return "insert a copy, " + (beyond ? "at the end" : "without a number");
  }

  private String fakeRedaction(Map<String, Object> entry, long number) {
    for (AuditField field : AuditField.values()) {
      if (entry.containsKey(field.property())) {
        set(number, "REMOVE a.%s, a.%s".formatted(field.property(), field.salt()));
        return "pretend that an erasure took " + field + " of " + number;
      }
    }
    set(number, "SET a.hash = 'none'");
    return "change the hash of " + number;
  }

  /** An erasure that never was, chained under a key of the forger's. */
  private String forgedErasure() {
    var sealing = new AuditSealing(AuditKey.of(FORGER));
    AuditDraft draft = AuditDraft.ofChain(1, AuditDraft.ERASURE, "subject 2-9");
    long number = entries.size() + 1L;
    Map<String, Object> forged =
        sealing.seal(draft, number, String.valueOf(entries.getLast().get("hash")));
    create(forged);
    TestStore.run(
        "MATCH (a:Audit) WHERE a.number >= 2 AND a.number <= 9 REMOVE a.subject, a.subjectSalt");
    var signed =
        new ChainHead(number, String.valueOf(forged.get("hash")), ChainHead.OPEN, "", "")
            .signed(sealing);
    Map<String, Object> properties = new HashMap<>(signed.properties());
    if (random.nextBoolean()) {
      properties.put("key", head.get("key"));
    }
    TestStore.rows("MATCH (h:AuditHead) SET h += $p", Map.of("p", properties));
    return "forge an erasure";
  }

  private String changeHead() {
    if (random.nextInt(4) == 0) {
      TestStore.run("MATCH (h:AuditHead) DELETE h");
      return "delete the head";
    }
    List<String> properties = List.of("count", "hash", "state", "key", "mac");
    String property = properties.get(random.nextInt(properties.size()));
    if (random.nextBoolean()) {
      TestStore.run("MATCH (h:AuditHead) REMOVE h." + property);
      return "remove the head's " + property;
    }
    Object old = head.get(property);
    Object other = old instanceof Long l ? (Object) (l + 1 - random.nextInt(2) * 2) : old + "x";
    TestStore.rows("MATCH (h:AuditHead) SET h += $p", Map.of("p", Map.of(property, other)));
    return "change the head's " + property;
  }

  private String valueBack() {
    for (Map<String, Object> entry : entries) {
      if (entry.containsKey("subjectSeal") && !entry.containsKey("subject")) {
        set(number(entry), "SET a.subject = 'person:back', a.subjectSalt = 'salt'");
        return "put a value where an erasure took it";
      }
    }
    TestStore.run("MATCH (h:AuditHead) REMOVE h.mac");
    return "remove the head's mac";
  }

  /** Everything from one entry on is chained anew under the forger's key, the head too. */
  private String chainAnew() {
    var sealing = new AuditSealing(AuditKey.of(FORGER));
    int from = random.nextInt(entries.size());
    String hash = from == 0 ? "" : String.valueOf(entries.get(from - 1).get("hash"));
    for (int i = from; i < entries.size(); i++) {
      Map<String, Object> entry = new HashMap<>(entries.get(i));
      entry.put("action", i == from ? "other" : entry.get("action"));
      hash = sealing.hashOf(entry, hash);
      entry.put("hash", hash);
      TestStore.rows("MATCH (a:Audit {number: $n}) SET a = $p", Map.of("n", i + 1L, "p", entry));
    }
    var signed = new ChainHead(entries.size(), hash, ChainHead.OPEN, "", "").signed(sealing);
    TestStore.rows("MATCH (h:AuditHead) SET h += $p", Map.of("p", signed.properties()));
    return "chain anew from " + (from + 1);
  }

  private static void create(Map<String, Object> properties) {
    TestStore.rows("CREATE (a:Audit) SET a = $p", Map.of("p", properties));
  }

  private static void set(long number, String change) {
    TestStore.run("MATCH (a:Audit {number: %d}) %s".formatted(number, change));
  }

  private static Map<String, Object> map(String a, Object x, String b, Object y) {
    Map<String, Object> map = new HashMap<>();
    map.put(a, x);
    map.put(b, y);
    return map;
  }

  private static long number(Map<String, ?> entry) {
    return (long) Objects.requireNonNull(entry.get("number"));
  }
}
