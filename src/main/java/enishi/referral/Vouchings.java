package enishi.referral;

import enishi.model.Id;
import enishi.model.Referral;
import enishi.network.Membership;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for whom in a project on a day, as a directed graph: its vertices are the active
 * members and everybody whom one of them refers, an edge leads from the referrer to the candidate.
 *
 * <p>A referral vouches while it is in force and its referrer is an active member. What brought a
 * member in goes on vouching after it expired: it was in force when the membership of that day
 * began. A revoked referral vouches for nobody. Vertices are in id order and edges by voucher, then
 * vouched, so the same facts give the same graph. Immutable.
 */
final class Vouchings {
  private final List<Id> persons;
  private final Map<Id, Integer> vertices = new HashMap<>();
  private final Map<Id, Membership> memberships;
  private final List<Referral> referrals;
  private final int[] froms;
  private final int[] tos;
  private final int[] founders;

  private Vouchings(Map<Id, Membership> memberships, List<Referral> referrals) {
    this.memberships = memberships;
    this.referrals = referrals;
    SortedSet<Id> all = new TreeSet<>(memberships.keySet());
    referrals.forEach(referral -> all.add(referral.candidate()));
    persons = List.copyOf(all);
    for (int vertex = 0; vertex < persons.size(); vertex++) {
      vertices.put(persons.get(vertex), vertex);
    }
    froms = referrals.stream().mapToInt(referral -> vertex(referral.referrer())).toArray();
    tos = referrals.stream().mapToInt(referral -> vertex(referral.candidate())).toArray();
    founders =
        memberships.values().stream()
            .filter(Membership::founder)
            .mapToInt(membership -> vertex(membership.person()))
            .sorted()
            .toArray();
  }

  static Vouchings of(Network network, Id project, LocalDate day) {
    Map<Id, Membership> members = members(network, project, day);
    Map<Id, Map<Id, Referral>> edges = new TreeMap<>();
    for (Id member : members.keySet()) {
      for (Referral referral : network.facts().referralsOf(member)) {
        if (referral.referrer().equals(member)
            && referral.project().equals(project)
            && vouches(referral, members.get(referral.candidate()), day)) {
          edges
              .computeIfAbsent(member, any -> new TreeMap<>())
              .merge(referral.candidate(), referral, Vouchings::longer);
        }
      }
    }
    List<Referral> sorted = new ArrayList<>();
    edges.values().forEach(of -> sorted.addAll(of.values()));
    return new Vouchings(members, List.copyOf(sorted));
  }

  /** vertex → person, by id. */
  List<Id> persons() {
    return persons;
  }

  /** The vertex of a person, −1 where nobody vouches for them and they are no member. */
  int vertex(Id person) {
    return vertices.getOrDefault(person, -1);
  }

  int size() {
    return persons.size();
  }

  /** froms()[edge] = the voucher's vertex; a copy. */
  int[] froms() {
    return froms.clone();
  }

  /** tos()[edge] = the vertex vouched for; a copy. */
  int[] tos() {
    return tos.clone();
  }

  int edgeCount() {
    return froms.length;
  }

  /** The referral behind an edge: of several the one that counts longest. */
  Referral referral(int edge) {
    return referrals.get(edge);
  }

  /** The vertices of active founders, ascending; a copy. */
  int[] founders() {
    return founders.clone();
  }

  boolean isMember(int vertex) {
    return memberships.containsKey(persons.get(vertex));
  }

  int memberCount() {
    return memberships.size();
  }

  /** The membership that covers the day, null for a candidate. */
  @Nullable Membership membership(int vertex) {
    return memberships.get(persons.get(vertex));
  }

  /**
   * The members of the day, each with the stretch that began first; a founder's own comes first.
   */
  private static Map<Id, Membership> members(Network network, Id project, LocalDate day) {
    Map<Id, Membership> members = new TreeMap<>();
    for (Membership membership : network.memberships().of(project)) {
      if (membership.covers(day)) {
        members.putIfAbsent(membership.person(), membership);
      }
    }
    return Collections.unmodifiableMap(members);
  }

  /** Whether a member's referral vouches on a day, given the candidate's membership of that day. */
  static boolean vouches(Referral referral, @Nullable Membership candidate, LocalDate day) {
    if (referral.on().isAfter(day)
        || (referral.revokedOn() != null && !referral.revokedOn().isAfter(day))) {
      return false;
    }
    return referral.isInForce(day)
        || (candidate != null
            && candidate.since() != null
            && referral.isInForce(candidate.since()));
  }

  /** The one without end, else the one that ends later, else the earlier one. */
  private static Referral longer(Referral one, Referral other) {
    Comparator<Referral> byEnd =
        Comparator.comparing((Referral r) -> r.expiresOn() == null ? LocalDate.MAX : r.expiresOn())
            .thenComparing(Comparator.comparing(Referral::on).reversed());
    return byEnd.compare(one, other) >= 0 ? one : other;
  }
}
