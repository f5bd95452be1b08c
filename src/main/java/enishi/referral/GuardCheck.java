package enishi.referral;

import enishi.model.Id;
import enishi.model.Referral;
import enishi.network.Membership;
import enishi.network.Network;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The guard of one project on one day, ready for any number of persons; what it needs is worked out
 * when first asked for and kept.
 *
 * <p>The clauses on referrals build on each other: those of a referrer too busy are counted among
 * the young ones only, and so on, so that all clauses are met exactly where enough referrers are
 * left in the end. Of a member, whom a guard never expels, what brought them in is looked at: its
 * age is that on the day they joined. Safe for many threads.
 */
final class GuardCheck {
  private final Network network;
  private final Id project;
  private final LocalDate day;
  private final Guard guard;
  private final Map<Id, ReferrerRecord> records = new ConcurrentHashMap<>();
  private @Nullable Vouchings vouchings;
  private @Nullable Distances distances;
  private @Nullable Trust trust;
  private @Nullable SortedSet<Id> helpful;

  GuardCheck(Network network, Id project, LocalDate day, Guard guard) {
    this.network = network;
    this.project = project;
    this.day = day;
    this.guard = guard;
  }

  Guard guard() {
    return guard;
  }

  /** Judges a candidate, or a member as if they asked today. */
  GuardJudgement judge(Id person) {
    return guard.isOff() ? GuardJudgement.OFF : judge(person, null);
  }

  /**
   * Whether it would be enough if that member referred the candidate today, all clauses taken
   * together. False where the referrer is no active member.
   */
  boolean wouldPass(Id candidate, Id referrer) {
    int vertex = vouchings().vertex(referrer);
    if (vertex < 0 || !vouchings().isMember(vertex) || referrer.equals(candidate)) {
      return false;
    }
    Referral more = new Referral(referrer, candidate, project, day, null, null, List.of());
    return guard.isOff() || judge(candidate, more).met();
  }

  /**
   * The active members whose referral of a newcomer today would count for every clause; all of them
   * where the guard is off. Nobody is sent to ask a member whose word would not help.
   */
  synchronized SortedSet<Id> helpful() {
    if (helpful == null) {
      SortedSet<Id> found = new TreeSet<>();
      for (int vertex = 0; vertex < vouchings().size(); vertex++) {
        if (vouchings().isMember(vertex) && (guard.isOff() || helps(vertex))) {
          found.add(vouchings().persons().get(vertex));
        }
      }
      helpful = Collections.unmodifiableSortedSet(found);
    }
    return helpful;
  }

  private boolean helps(int vertex) {
    Id member = vouchings().persons().get(vertex);
    ReferrerRecord record = record(member);
    Integer stock = guard.maxReferralsInForce();
    Integer spacing = guard.minDaysBetweenReferrals();
    Integer farthest = guard.maxDistance();
    int distance = farthest == null ? 0 : distances().of(vertex);
    return (stock == null || record.inForce() < stock)
        && (spacing == null || record.wouldBeSpaced(day, spacing))
        && (farthest == null || (distance != Distances.UNREACHED && distance < farthest))
        && (!guard.trustFlow() || trust().wouldAcceptNewcomer(vertex));
  }

  synchronized Vouchings vouchings() {
    if (vouchings == null) {
      vouchings = Vouchings.of(network, project, day);
    }
    return vouchings;
  }

  synchronized Distances distances() {
    if (distances == null) {
      distances = Distances.of(vouchings());
    }
    return distances;
  }

  synchronized Trust trust() {
    if (trust == null) {
      trust = Trust.of(vouchings(), guard.levels());
    }
    return trust;
  }

  private GuardJudgement judge(Id person, @Nullable Referral more) {
    List<Clause> clauses = new ArrayList<>();
    if (guard.asksForReferrals()) {
      addReferralClauses(person, more, clauses);
    }
    if (guard.maxDistance() != null) {
      clauses.add(Clause.distance(guard.maxDistance(), distance(person, more)));
    }
    if (guard.trustFlow()) {
      boolean accepted = trust().accepts(vouchings().vertex(person));
      if (more != null && !accepted) {
        accepted = trust().wouldAccept(person, vouchings().vertex(more.referrer()));
      }
      clauses.add(Clause.guard(Clause.TRUST_FLOW, 1, accepted ? 1 : 0, null));
    }
    return GuardJudgement.of(clauses);
  }

  private void addReferralClauses(Id person, @Nullable Referral more, List<Clause> clauses) {
    Membership membership = membership(person);
    int needed = guard.referrersNeeded();
    List<Referral> left = referrals(person, membership, more);
    if (guard.minReferrers() != null) {
      clauses.add(Clause.guard(Clause.REFERRERS, needed, referrers(left), null));
    }
    Integer age = guard.maxReferralAgeDays();
    if (age != null) {
      left = only(left, referral -> ageDays(referral, membership) < age);
      clauses.add(Clause.guard(Clause.REFERRAL_AGE, needed, referrers(left), age));
    }
    Integer stock = guard.maxReferralsInForce();
    if (stock != null) {
      left = only(left, referral -> stock(referral.referrer(), more) <= stock);
      clauses.add(Clause.guard(Clause.REFERRER_STOCK, needed, referrers(left), stock));
    }
    Integer spacing = guard.minDaysBetweenReferrals();
    if (spacing != null) {
      left = only(left, referral -> record(referral.referrer()).isSpaced(referral, spacing));
      clauses.add(Clause.guard(Clause.REFERRAL_SPACING, needed, referrers(left), spacing));
    }
  }

  private @Nullable Membership membership(Id person) {
    int vertex = vouchings().vertex(person);
    return vertex < 0 ? null : vouchings().membership(vertex);
  }

  /** The referrals of a person by active members that count on the day. */
  private List<Referral> referrals(
      Id person, @Nullable Membership membership, @Nullable Referral more) {
    List<Referral> found = new ArrayList<>();
    for (Referral referral : network.facts().referralsOf(person)) {
      if (referral.candidate().equals(person)
          && referral.project().equals(project)
          && ReferrerRecord.isSeen(referral, day)
          && (referral.isInForce(day) || broughtIn(referral, membership))
          && isMember(referral.referrer())) {
        found.add(referral);
      }
    }
    if (more != null) {
      found.add(more);
    }
    return found;
  }

  private boolean isMember(Id person) {
    int vertex = vouchings().vertex(person);
    return vertex >= 0 && vouchings().isMember(vertex);
  }

  private static boolean broughtIn(Referral referral, @Nullable Membership membership) {
    return membership != null
        && membership.since() != null
        && referral.isInForce(membership.since());
  }

  private long ageDays(Referral referral, @Nullable Membership membership) {
    LocalDate until =
        membership != null && broughtIn(referral, membership) ? membership.since() : day;
    return ChronoUnit.DAYS.between(referral.on(), until);
  }

  private int stock(Id referrer, @Nullable Referral more) {
    ReferrerRecord record = record(referrer);
    return more != null && more.referrer().equals(referrer)
        ? record.inForceWith(more)
        : record.inForce();
  }

  private ReferrerRecord record(Id referrer) {
    return records.computeIfAbsent(referrer, id -> ReferrerRecord.of(network, id, project, day));
  }

  private int distance(Id person, @Nullable Referral more) {
    int known = distances().of(vouchings().vertex(person));
    int before =
        more == null ? Distances.UNREACHED : distances().of(vouchings().vertex(more.referrer()));
    if (before == Distances.UNREACHED) {
      return known;
    }
    return known == Distances.UNREACHED ? before + 1 : Math.min(known, before + 1);
  }

  private static List<Referral> only(List<Referral> referrals, Predicate<Referral> counts) {
    return referrals.stream().filter(counts).toList();
  }

  private static int referrers(List<Referral> referrals) {
    return (int) referrals.stream().map(Referral::referrer).distinct().count();
  }
}
