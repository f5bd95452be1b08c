package enishi.ledger;

import enishi.directory.View;
import enishi.ledger.Comparison.Subject;
import enishi.ledger.Comparison.Term;
import enishi.model.DetailKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the rows of one ledger with what its details name. */
final class Comparing {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MORE_DECIMALS = 2;

  private final List<KpiEntry> entries;
  private final List<KpiDetail> details;
  private final Map<Id, List<Claim>> claims;
  private final Counting counting;
  private final View view;

  /**
   * @param claims by their subject
   */
  Comparing(
      List<KpiEntry> entries,
      List<KpiDetail> details,
      Map<Id, List<Claim>> claims,
      Counting counting,
      View view) {
    this.entries = entries;
    this.details = details;
    this.claims = claims;
    this.counting = counting;
    this.view = view;
  }

  /** Those that differ first, else in the order of the dataset. */
  List<Comparison> of(KpiEntry entry, Amount target, Amount actual) {
    Map<String, List<KpiDetail>> byTitle = new LinkedHashMap<>();
    details.stream()
        .filter(entry::isOf)
        .forEach(d -> byTitle.computeIfAbsent(d.title(), t -> new ArrayList<>()).add(d));
    List<Comparison> all = new ArrayList<>();
    for (List<KpiDetail> group : byTitle.values()) {
      KpiDetail first = group.getFirst();
      switch (first.kind()) {
        case CLAIM -> all.add(claimed(group, actual));
        case KPI -> all.addAll(withRow(first, target, actual));
        default -> all.add(counted(first, actual));
      }
    }
    all.sort(Comparator.comparing((Comparison c) -> !c.differs()));
    return all;
  }

  private Comparison claimed(List<KpiDetail> group, Amount actual) {
    KpiDetail first = group.getFirst();
    List<Term> terms = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal divisor = BigDecimal.ZERO;
    boolean isWhole = true;
    for (KpiDetail detail : group) {
      Optional<Claim> claim = claim(detail);
      Optional<BigDecimal> number = claim.flatMap(Claim::number);
      isWhole &= number.isPresent();
      if (detail.divisor()) {
        divisor = divisor.add(number.orElse(BigDecimal.ZERO));
      } else {
        sum = sum.add(number.orElse(BigDecimal.ZERO));
      }
      claim.ifPresent(
          c ->
              terms.add(new Term(c.measure(), c.value() + c.unit(), detail.divisor(), c.source())));
    }
    boolean divides = group.stream().anyMatch(KpiDetail::divisor);
    BigDecimal stated = actual.partOf(first.unit()).orElse(null);
    int decimals = stated == null ? 0 : Math.max(stated.scale(), 0);
    BigDecimal found = null;
    BigDecimal rounded = null;
    if (isWhole && !(divides && divisor.signum() == 0)) {
      BigDecimal of = first.unit().equals("%") ? HUNDRED : BigDecimal.ONE;
      found =
          divides
              ? sum.multiply(of).divide(divisor, decimals + MORE_DECIMALS, RoundingMode.HALF_UP)
              : sum;
      rounded = divides ? sum.multiply(of).divide(divisor, decimals, RoundingMode.HALF_UP) : sum;
    }
    return comparison(
        first,
        false,
        unit(first, actual),
        stated,
        found,
        rounded,
        Counting.Count.of(0),
        terms,
        null);
  }

  private Optional<Claim> claim(KpiDetail detail) {
    Id subject = detail.subject();
    return subject == null
        ? Optional.empty()
        : claims.getOrDefault(subject, List.of()).stream()
            .filter(claim -> claim.measure().equals(detail.measure()))
            .findFirst();
  }

  /** The actual figures, and the targets where they are two that should be one. */
  private List<Comparison> withRow(KpiDetail detail, Amount target, Amount actual) {
    List<Comparison> both = new ArrayList<>();
    entries.stream()
        .filter(other -> other.title().equals(detail.measure()))
        .findFirst()
        .ifPresent(
            other -> {
              both.add(
                  withRow(
                      detail,
                      false,
                      actual,
                      AmountReader.read(other.actual(), other.actualUnit()),
                      other));
              both.add(
                  withRow(
                      detail,
                      true,
                      target,
                      AmountReader.read(other.target(), other.targetUnit()),
                      other));
            });
    return both;
  }

  private static Comparison withRow(
      KpiDetail detail, boolean ofTarget, Amount own, Amount theirs, KpiEntry other) {
    BigDecimal found = theirs.values().stream().findFirst().orElse(null);
    return comparison(
        detail,
        ofTarget,
        unit(detail, own),
        own.partOf(detail.unit()).orElse(null),
        found,
        found,
        Counting.Count.of(0),
        List.of(new Term(other.title(), theirs.text(), false, other.source())),
        null);
  }

  private Comparison counted(KpiDetail detail, Amount actual) {
    String unit = unit(detail, actual);
    Counting.Count count = counting.count(detail, unit);
    BigDecimal found = count.number() == null ? null : BigDecimal.valueOf(count.number());
    Id subject = detail.subject();
    return comparison(
        detail,
        false,
        unit,
        actual.partOf(detail.unit()).orElse(null),
        found,
        found,
        count,
        List.of(),
        subject == null ? null : subject(subject));
  }

  private static Comparison comparison(
      KpiDetail detail,
      boolean ofTarget,
      String unit,
      @Nullable BigDecimal stated,
      @Nullable BigDecimal found,
      @Nullable BigDecimal rounded,
      Counting.Count count,
      List<Term> terms,
      @Nullable Subject counted) {
    BigDecimal difference =
        stated == null || found == null ? null : Numeral.plain(stated.subtract(found));
    return new Comparison(
        detail.title(),
        detail.kind(),
        ofTarget,
        unit,
        stated,
        found == null ? null : Numeral.plain(found),
        difference,
        stated != null && rounded != null && stated.compareTo(rounded) == 0,
        count.number() == null,
        count.partial(),
        terms,
        counted);
  }

  private static String unit(KpiDetail detail, Amount amount) {
    return detail.unit().isEmpty() ? amount.unit() : detail.unit();
  }

  private Subject subject(Id id) {
    return new Subject(
        id, id.is(EntityKind.REGISTER) ? id.key() : view.show(id).name(), Subject.placeOf(id));
  }

  /** What the claims of a ledger's details are about; no persons. */
  static List<Id> subjects(List<KpiDetail> details) {
    return details.stream()
        .filter(detail -> detail.kind() == DetailKind.CLAIM)
        .map(KpiDetail::subject)
        .filter(id -> id != null && !id.is(EntityKind.PERSON))
        .distinct()
        .toList();
  }
}
