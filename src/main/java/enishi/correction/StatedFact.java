package enishi.correction;

import enishi.model.Engagement;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.Stay;
import enishi.model.Tie;
import enishi.network.FactKey;
import enishi.network.RowKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a person with what is needed to find its rows again, and to record it anew.
 *
 * @param rows the keys of all rows that may state it, its own first
 * @param about what it is about, the person left out
 * @param table the dataset's table; empty where it cannot be recorded anew by hand
 * @param cells its cells
 */
record StatedFact(
    List<FactKey> rows,
    String kind,
    List<Id> about,
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    @Nullable String note,
    List<Evidence> evidence,
    String table,
    Map<String, String> cells) {
  StatedFact {
    rows = List.copyOf(rows);
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
    cells = Map.copyOf(cells);
  }

  static StatedFact of(Engagement fact, RowKeys keys) {
    Id within = fact.context() == null ? null : Id.find(fact.context()).orElse(null);
    String note =
        Stream.of(
                fact.role(),
                fact.amount() == null ? null : fact.amount() + " 円",
                within == null ? fact.context() : null)
            .filter(Objects::nonNull)
            .reduce((a, b) -> a + "、" + b)
            .orElse(null);
    return new StatedFact(
        keys.of(fact),
        fact.kind().word(),
        Stream.concat(Stream.of(fact.object()), Stream.ofNullable(within)).toList(),
        fact.when().on(),
        fact.when().until(),
        note,
        fact.evidence(),
        "engagements",
        cells(
            "subject", fact.subject(),
            "kind", fact.kind().word(),
            "object", fact.object(),
            "on", fact.when().on(),
            "until", fact.when().until(),
            "role", fact.role(),
            "amount", fact.amount(),
            "context", fact.context()));
  }

  static StatedFact of(Tie tie, Id person, RowKeys keys) {
    List<Id> about = new ArrayList<>(List.of(tie.a().equals(person) ? tie.b() : tie.a()));
    if (tie.event() != null) {
      about.add(tie.event());
    }
    return new StatedFact(
        keys.of(tie),
        tie.kind().word(),
        about,
        tie.when().on(),
        tie.when().until(),
        null,
        tie.evidence(),
        "ties",
        cells(
            "person_a", tie.a(),
            "person_b", tie.b(),
            "kind", tie.kind().word(),
            "on", tie.when().on(),
            "until", tie.when().until(),
            "event", tie.event()));
  }

  static StatedFact of(Referral referral, Id person, RowKeys keys) {
    boolean made = referral.referrer().equals(person);
    return new StatedFact(
        keys.of(referral),
        made ? "referred" : "was-referred",
        List.of(made ? referral.candidate() : referral.referrer(), referral.project()),
        referral.on(),
        referral.expiresOn(),
        null,
        referral.evidence(),
        "referrals",
        cells(
            "referrer", referral.referrer(),
            "candidate", referral.candidate(),
            "project", referral.project(),
            "on", referral.on(),
            "expires_on", referral.expiresOn(),
            "revoked_on", referral.revokedOn()));
  }

  static StatedFact of(Registration listed, RowKeys keys) {
    return new StatedFact(
        keys.of(listed),
        "listed",
        Stream.concat(Stream.of(listed.register()), Stream.ofNullable(listed.municipality()))
            .toList(),
        listed.when().on(),
        listed.when().until(),
        null,
        listed.evidence(),
        "registers",
        cells(
            "register", listed.register(),
            "person", listed.person(),
            "on", listed.when().on(),
            "until", listed.when().until(),
            "municipality", listed.municipality()));
  }

  static StatedFact of(Stay stay, Id person, RowKeys keys) {
    return new StatedFact(
        keys.ofStay(person, stay),
        "stay",
        Stream.concat(Stream.of(stay.municipality()), Stream.ofNullable(stay.organization()))
            .toList(),
        stay.startsOn(),
        stay.endsOn(),
        null,
        stay.evidence(),
        "",
        Map.of());
  }

  /** Its own key. */
  FactKey key() {
    return rows.getFirst();
  }

  /** The keys of all rows that may state it. */
  List<String> keys() {
    return rows.stream().map(FactKey::toString).toList();
  }

  /** The imports whose rows state it. */
  List<String> imports() {
    return evidence.stream().map(Evidence::importId).distinct().toList();
  }

  /** Where it is recorded, in words. */
  List<String> sources() {
    return evidence.stream().map(StatedFact::source).toList();
  }

  private static String source(Evidence evidence) {
    return "%s (%s %d, %s)"
        .formatted(evidence.source(), evidence.file(), evidence.row(), evidence.importId());
  }

  private static Map<String, String> cells(@Nullable Object... pairs) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      if (value != null) {
        cells.put(String.valueOf(pairs[i]), value.toString());
      }
    }
    return cells;
  }
}
