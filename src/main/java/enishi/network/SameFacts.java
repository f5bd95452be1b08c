package enishi.network;

import enishi.model.Engagement;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Period;
import enishi.model.Proposal;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.Stay;
import enishi.model.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows that state the same fact become one fact with all their evidence. Where they differ in a
 * field, the value recorded by the latest evidence stands, so the order of the rows does not
 * matter.
 */
final class SameFacts {
  /** By import, oldest first (import-9 before import-10), then file and row. */
  private static final Comparator<Evidence> OLDEST_FIRST =
      Comparator.comparingInt((Evidence e) -> e.importId().length())
          .thenComparing(Evidence::importId)
          .thenComparing(Evidence::file)
          .thenComparingInt(Evidence::row)
          .thenComparing(Evidence::source);

  private static final Comparator<List<Evidence>> BY_EVIDENCE =
      (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
          int order = OLDEST_FIRST.compare(one.get(i), other.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(one.size(), other.size());
      };

  private static final Comparator<Engagement> ENGAGEMENT =
      Comparator.comparing(Engagement::subject)
          .thenComparing(Engagement::kind)
          .thenComparing(Engagement::object)
          .thenComparing(e -> dayOrMin(e.when().on()));

  private static final Comparator<Tie> TIE =
      Comparator.comparing(Tie::a)
          .thenComparing(Tie::b)
          .thenComparing(Tie::kind)
          .thenComparing(tie -> String.valueOf(tie.event()))
          .thenComparing(tie -> dayOrMin(tie.when().on()));

  private static final Comparator<Referral> REFERRAL =
      Comparator.comparing(Referral::referrer)
          .thenComparing(Referral::candidate)
          .thenComparing(Referral::project)
          .thenComparing(Referral::on);

  private static final Comparator<IntroductionRequest> REQUEST =
      Comparator.comparing(IntroductionRequest::askedOn)
          .thenComparing(IntroductionRequest::requester)
          .thenComparing(IntroductionRequest::introducer)
          .thenComparing(IntroductionRequest::target)
          .thenComparing(request -> String.valueOf(request.asked()));

  private static final Comparator<IntroductionRequest> ANSWERED_LAST =
      Comparator.comparing((IntroductionRequest r) -> dayOrMin(r.answeredOn()))
          .thenComparingInt(r -> r.outcome() == null ? -1 : r.outcome().ordinal());

  private static final Comparator<Stay> GUEST =
      Comparator.comparing(Stay::id)
          .thenComparing(stay -> stay.persons().getFirst())
          .thenComparing(Stay::startsOn)
          .thenComparing(Stay::endsOn);

  private static final Comparator<Registration> REGISTRATION =
      Comparator.comparing(Registration::register)
          .thenComparing(Registration::person)
          .thenComparing(r -> dayOrMin(r.when().on()));

  private SameFacts() {}

  static List<Engagement> engagements(List<Engagement> rows) {
    return merge(
        rows,
        ENGAGEMENT,
        byEvidence(Engagement::evidence),
        (a, b) ->
            new Engagement(
                a.subject(),
                a.kind(),
                a.object(),
                period(a.when(), b.when()),
                later(a.role(), b.role()),
                later(a.amount(), b.amount()),
                later(a.context(), b.context()),
                evidence(a.evidence(), b.evidence())));
  }

  static List<Tie> ties(List<Tie> rows) {
    return merge(
        rows,
        TIE,
        byEvidence(Tie::evidence),
        (a, b) ->
            new Tie(
                a.a(),
                a.b(),
                a.kind(),
                period(a.when(), b.when()),
                a.event(),
                evidence(a.evidence(), b.evidence())));
  }

  static List<Referral> referrals(List<Referral> rows) {
    return merge(
        rows,
        REFERRAL,
        byEvidence(Referral::evidence),
        (a, b) ->
            new Referral(
                a.referrer(),
                a.candidate(),
                a.project(),
                a.on(),
                later(a.expiresOn(), b.expiresOn()),
                later(a.revokedOn(), b.revokedOn()),
                evidence(a.evidence(), b.evidence())));
  }

  /** Rows of one stay are one party; it lasts from its first day through its last. */
  static List<Stay> stays(List<Stay> rows) {
    return merge(
        rows,
        Comparator.comparing(Stay::id),
        byEvidence(Stay::evidence),
        (a, b) -> {
          TreeSet<Id> persons = new TreeSet<>(a.persons());
          persons.addAll(b.persons());
          return new Stay(
              a.id(),
              later(a.organization(), b.organization()),
              List.copyOf(persons),
              Math.max(persons.size(), Math.max(a.headcount(), b.headcount())),
              b.municipality(),
              a.startsOn().isBefore(b.startsOn()) ? a.startsOn() : b.startsOn(),
              a.endsOn().isAfter(b.endsOn()) ? a.endsOn() : b.endsOn(),
              later(a.programme(), b.programme()),
              evidence(a.evidence(), b.evidence()));
        });
  }

  /** One stay a named person and their own days in the party. */
  static List<Stay> guests(List<Stay> rows) {
    List<Stay> guests = new ArrayList<>();
    for (Stay row : rows) {
      for (Id person : row.persons()) {
        guests.add(
            new Stay(
                row.id(),
                row.organization(),
                List.of(person),
                row.headcount(),
                row.municipality(),
                row.startsOn(),
                row.endsOn(),
                row.programme(),
                row.evidence()));
      }
    }
    return merge(
        guests,
        GUEST,
        byEvidence(Stay::evidence),
        (a, b) ->
            new Stay(
                a.id(),
                later(a.organization(), b.organization()),
                a.persons(),
                Math.max(a.headcount(), b.headcount()),
                b.municipality(),
                a.startsOn(),
                a.endsOn(),
                later(a.programme(), b.programme()),
                evidence(a.evidence(), b.evidence())));
  }

  static List<IntroductionRequest> requests(List<IntroductionRequest> rows) {
    return merge(rows, REQUEST, ANSWERED_LAST, (a, b) -> b);
  }

  static List<Proposal> proposals(List<Proposal> rows) {
    return merge(
        rows,
        Comparator.comparing(Proposal::key),
        byEvidence(Proposal::evidence),
        (a, b) ->
            new Proposal(
                a.key(),
                b.need(),
                b.person(),
                later(a.on(), b.on()),
                b.status(),
                later(a.decidedOn(), b.decidedOn()),
                evidence(a.evidence(), b.evidence())));
  }

  static List<Registration> registrations(List<Registration> rows) {
    return merge(
        rows,
        REGISTRATION,
        byEvidence(Registration::evidence),
        (a, b) ->
            new Registration(
                a.register(),
                a.person(),
                period(a.when(), b.when()),
                later(a.municipality(), b.municipality()),
                evidence(a.evidence(), b.evidence())));
  }

  /** All the evidence of both, oldest first, each once. */
  static List<Evidence> evidence(Collection<Evidence> one, Collection<Evidence> other) {
    if (other.isEmpty() && one instanceof List<Evidence> list && list.size() < 2) {
      return list;
    }
    TreeSet<Evidence> all = new TreeSet<>(OLDEST_FIRST);
    all.addAll(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  private static <T> List<T> merge(
      List<T> rows, Comparator<T> identity, Comparator<T> age, BinaryOperator<T> both) {
    List<T> sorted = new ArrayList<>(rows);
    sorted.sort(identity.thenComparing(age));
    List<T> facts = new ArrayList<>(sorted.size());
    for (T row : sorted) {
      int last = facts.size() - 1;
      if (last >= 0 && identity.compare(facts.get(last), row) == 0) {
        facts.set(last, both.apply(facts.get(last), row));
      } else {
        facts.add(row);
      }
    }
    return List.copyOf(facts);
  }

  private static <T> Comparator<T> byEvidence(Function<T, List<Evidence>> evidence) {
    return (one, other) -> BY_EVIDENCE.compare(evidence.apply(one), evidence.apply(other));
  }

  private static Period period(Period older, Period newer) {
    return Period.of(older.on(), later(older.until(), newer.until()));
  }

  private static <V> @Nullable V later(@Nullable V older, @Nullable V newer) {
    return newer != null ? newer : older;
  }

  private static LocalDate dayOrMin(@Nullable LocalDate day) {
    return day == null ? LocalDate.MIN : day;
  }
}
