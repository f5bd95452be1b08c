package enishi.referral;

import enishi.model.Id;
import enishi.model.Referral;
import enishi.network.Membership;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is or was a member of a project, or whom one referred to it.
 *
 * @param founder whether a founder, also one who left
 * @param since the first day of the present membership, else of the last; null for always, and for
 *     a candidate
 * @param until its last day, null without end
 * @param firstDay the first day there was anything, the earliest there is for always
 * @param options the referrals by members, also former ones, the one that counts most first
 */
record Involved(
    Id person,
    Standing standing,
    boolean founder,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    LocalDate firstDay,
    List<Referred> options) {
  Involved {
    options = List.copyOf(options);
  }

  /** Everybody with a part in the project by that day, by id. */
  static SortedMap<Id, Involved> all(
      Network network, Vouchings vouchings, Id project, LocalDate day) {
    SortedMap<Id, List<Membership>> stretches = new TreeMap<>();
    for (Membership stretch : network.memberships().of(project)) {
      if (stretch.since() == null || !stretch.since().isAfter(day)) {
        stretches.computeIfAbsent(stretch.person(), id -> new ArrayList<>()).add(stretch);
      }
    }
    SortedMap<Id, List<Referred>> referrals = new TreeMap<>();
    for (Referral referral : network.facts().referrals()) {
      if (referral.project().equals(project)
          && !referral.on().isAfter(day)
          && !referral.referrer().equals(referral.candidate())
          && stretches.containsKey(referral.referrer())) {
        referrals
            .computeIfAbsent(referral.candidate(), id -> new ArrayList<>())
            .add(referred(referral, vouchings, day));
      }
    }
    SortedMap<Id, Involved> all = new TreeMap<>();
    stretches.forEach(
        (id, own) -> all.put(id, member(id, own, referrals.getOrDefault(id, List.of()), day)));
    referrals.forEach((id, some) -> all.computeIfAbsent(id, any -> candidate(id, some)));
    return all;
  }

  static Referred referred(Referral referral, Vouchings vouchings, LocalDate day) {
    int by = vouchings.vertex(referral.referrer());
    int of = vouchings.vertex(referral.candidate());
    boolean byMember = by >= 0 && vouchings.isMember(by);
    Membership candidate = of < 0 ? null : vouchings.membership(of);
    boolean counts = byMember && Vouchings.vouches(referral, candidate, day);
    return new Referred(referral, ReferralState.of(referral, day, counts, byMember), counts);
  }

  /** Whether a member whose every referral was made by somebody who is no member any more. */
  boolean restsOnLeft() {
    return standing == Standing.MEMBER
        && !founder
        && options.stream().noneMatch(Referred::counts)
        && options.stream().anyMatch(option -> option.state() == ReferralState.REFERRER_LEFT);
  }

  /** Whether an active member who is no founder and joined before anybody referred them. */
  boolean joinedUnreferred() {
    return standing == Standing.MEMBER
        && options.stream().noneMatch(option -> since == null || !option.on().isAfter(since));
  }

  private static Involved member(
      Id id, List<Membership> stretches, List<Referred> referrals, LocalDate day) {
    Membership shown =
        stretches.stream()
            .filter(stretch -> stretch.covers(day))
            .findFirst()
            .orElse(stretches.getLast());
    boolean founder = stretches.stream().anyMatch(Membership::founder);
    Standing standing =
        !shown.covers(day) ? Standing.LEFT : founder ? Standing.FOUNDER : Standing.MEMBER;
    LocalDate since = shown.since();
    LocalDate joinedOn = standing.isActive() && since != null ? since : LocalDate.MAX;
    LocalDate firstDay = stretches.getFirst().since();
    return new Involved(
        id,
        standing,
        founder,
        since,
        shown.until(),
        firstDay == null ? LocalDate.MIN : firstDay,
        referrals.stream().sorted(mostFirst(joinedOn)).toList());
  }

  private static Involved candidate(Id id, List<Referred> referrals) {
    List<Referred> sorted = referrals.stream().sorted(mostFirst(LocalDate.MAX)).toList();
    LocalDate firstDay =
        sorted.stream().map(Referred::on).min(Comparator.naturalOrder()).orElseThrow();
    return new Involved(id, Standing.CANDIDATE, false, null, null, firstDay, sorted);
  }

  /**
   * A vouching made after they joined was chosen later: the latest such one. Else the earliest
   * vouching, which brought them; else the earliest referral there was.
   */
  private static Comparator<Referred> mostFirst(LocalDate joinedOn) {
    return Comparator.comparingInt(
            (Referred option) -> !option.counts() ? 2 : option.on().isAfter(joinedOn) ? 0 : 1)
        .thenComparing(
            (one, other) ->
                one.counts() && one.on().isAfter(joinedOn)
                    ? other.on().compareTo(one.on())
                    : one.on().compareTo(other.on()))
        .thenComparing(Referred::by);
  }
}
