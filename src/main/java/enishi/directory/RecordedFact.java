package enishi.directory;

import enishi.model.Engagement;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Period;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.network.Engagements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fact of any table as a card lists it, before it is decided who may see what of it. */
record RecordedFact(
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    String kind,
    List<Id> about,
    @Nullable String note,
    @Nullable Long amount,
    List<Evidence> evidence) {
  /** Newest first, undated ones last; then by kind and by what they are about. */
  static final Comparator<RecordedFact> NEWEST_FIRST =
      Comparator.comparing(
              RecordedFact::on, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(RecordedFact::kind)
          .thenComparing(fact -> fact.about().toString());

  static RecordedFact of(Engagement row) {
    Id context = idIn(row.context());
    List<Id> about = new ArrayList<>(List.of(row.subject(), row.object()));
    if (context != null) {
      about.add(context);
    }
    String words = context == null ? row.context() : null;
    String note =
        Stream.of(row.role(), words)
            .filter(Objects::nonNull)
            .reduce((role, other) -> role + "、" + other)
            .orElse(null);
    return new RecordedFact(
        Engagements.ALWAYS.equals(row.when().on()) ? null : row.when().on(),
        row.when().until(),
        row.kind().word(),
        about,
        note,
        row.amount(),
        row.evidence());
  }

  static RecordedFact of(Tie tie) {
    Stream<Id> about = Stream.of(tie.a(), tie.b());
    return new RecordedFact(
        tie.when().on(),
        tie.when().until(),
        tie.kind().word(),
        Stream.concat(about, Stream.ofNullable(tie.event())).toList(),
        null,
        null,
        tie.evidence());
  }

  static RecordedFact of(Referral referral) {
    LocalDate revoked = referral.revokedOn();
    Period when =
        Period.of(referral.on(), revoked == null ? referral.expiresOn() : revoked.minusDays(1));
    return new RecordedFact(
        when.on(),
        when.until(),
        "referral",
        List.of(referral.referrer(), referral.candidate(), referral.project()),
        null,
        null,
        referral.evidence());
  }

  boolean hasCome(LocalDate asOf) {
    return on == null || !on.isAfter(asOf);
  }

  private static @Nullable Id idIn(@Nullable String context) {
    return context == null ? null : Id.find(context).orElse(null);
  }
}
