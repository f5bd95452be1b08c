package enishi.referral;

import enishi.directory.Shown;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Project;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Judges members and candidates under two guards and writes whom it makes a difference for. */
final class WhatIfWriter {
  private static final Comparator<GuardWhatIf.Affected> BY_NAME =
      Comparator.comparing((GuardWhatIf.Affected a) -> a.who() == null)
          .thenComparing(GuardWhatIf.Affected::whoLabel)
          .thenComparing(a -> String.valueOf(a.who()))
          .thenComparing(a -> a.unmet().toString());

  private final Network network;
  private final Project project;
  private final LocalDate day;
  private final GuardCheck old;
  private final GuardCheck next;
  private final Showing showing;
  private final Vouchings vouchings;

  /** Clause → {members, candidates} who meet it, in the order of the guard. */
  private final SortedMap<Integer, GuardWhatIf.ClauseCount> counts = new TreeMap<>();

  private final List<GuardWhatIf.Affected> notAdmitted = new ArrayList<>();
  private final List<GuardWhatIf.Affected> lose = new ArrayList<>();
  private final List<GuardWhatIf.Affected> gain = new ArrayList<>();

  WhatIfWriter(
      Network network,
      Project project,
      LocalDate day,
      GuardCheck old,
      GuardCheck next,
      Showing showing) {
    this.network = network;
    this.project = project;
    this.day = day;
    this.old = old;
    this.next = next;
    this.showing = showing;
    this.vouchings = next.vouchings();
  }

  GuardWhatIf answer() {
    judgeMembers();
    int eligible = 0;
    int wouldBe = 0;
    SortedSet<Id> candidates = candidates();
    for (Id candidate : candidates) {
      boolean route = hasRoute(candidate);
      GuardJudgement before = old.judge(candidate);
      GuardJudgement after = next.judge(candidate);
      count(after, 0, 1);
      eligible += route && before.met() ? 1 : 0;
      wouldBe += route && after.met() ? 1 : 0;
      if (route && before.met() && !after.met()) {
        lose.add(affected(candidate, after.unmet()));
      } else if (route && after.met() && !before.met()) {
        gain.add(affected(candidate, before.unmet()));
      }
    }
    return new GuardWhatIf(
        day,
        project.id(),
        project.name(),
        old.guard(),
        next.guard(),
        vouchings.founders().length,
        vouchings.memberCount(),
        sorted(notAdmitted),
        candidates.size(),
        eligible,
        wouldBe,
        sorted(lose),
        sorted(gain),
        List.copyOf(counts.values()),
        next.guard().trustFlow() ? levels() : List.of());
  }

  private void judgeMembers() {
    for (int vertex = 0; vertex < vouchings.size(); vertex++) {
      if (isJudged(vertex)) {
        Id member = vouchings.persons().get(vertex);
        GuardJudgement judgement = next.judge(member);
        count(judgement, 1, 0);
        if (!judgement.met()) {
          notAdmitted.add(affected(member, judgement.unmet()));
        }
      }
    }
  }

  private boolean isJudged(int vertex) {
    var membership = vouchings.membership(vertex);
    return membership != null && !membership.founder();
  }

  /** Whom a member refers, and who took part in an open event of the project. */
  private SortedSet<Id> candidates() {
    SortedSet<Id> candidates = new TreeSet<>();
    for (int vertex = 0; vertex < vouchings.size(); vertex++) {
      if (!vouchings.isMember(vertex)) {
        candidates.add(vouchings.persons().get(vertex));
      }
    }
    SortedSet<Id> guests = new TreeSet<>();
    for (Event event : network.calendar().of(project.id())) {
      network.facts().engagementsWith(event.id()).forEach(part -> guests.add(part.subject()));
    }
    guests.removeIf(guest -> candidates.contains(guest) || !canJoin(guest) || !hasRoute(guest));
    candidates.addAll(guests);
    return candidates;
  }

  private boolean canJoin(Id guest) {
    int vertex = vouchings.vertex(guest);
    return network.facts().people().containsKey(guest)
        && (vertex < 0 || !vouchings.isMember(vertex));
  }

  private boolean hasRoute(Id person) {
    EligibilityQuery query = EligibilityQuery.of(person, project.id(), day);
    return !Routes.find(network, query).met().isEmpty();
  }

  private void count(GuardJudgement judgement, int members, int candidates) {
    for (int i = 0; i < judgement.clauses().size(); i++) {
      Clause clause = judgement.clauses().get(i);
      GuardWhatIf.ClauseCount before =
          counts.getOrDefault(
              i,
              new GuardWhatIf.ClauseCount(
                  clause.clause(), clause.required(), clause.limit(), 0, 0));
      int met = clause.met() ? 1 : 0;
      counts.put(
          i,
          new GuardWhatIf.ClauseCount(
              before.clause(),
              before.required(),
              before.limit(),
              before.members() + members * met,
              before.candidates() + candidates * met));
    }
  }

  private List<GuardWhatIf.Level> levels() {
    SortedMap<Integer, int[]> found = new TreeMap<>();
    for (int vertex = 0; vertex < vouchings.size(); vertex++) {
      int distance = next.distances().of(vertex);
      int key = distance == Distances.UNREACHED ? Integer.MAX_VALUE : distance;
      found.computeIfAbsent(key, any -> new int[2])[vouchings.isMember(vertex) ? 0 : 1]++;
    }
    List<GuardWhatIf.Level> levels = new ArrayList<>();
    found.forEach(
        (distance, people) -> {
          boolean reached = distance != Integer.MAX_VALUE;
          levels.add(
              new GuardWhatIf.Level(
                  reached ? distance : null,
                  reached ? next.trust().capacityAt(distance) : 0,
                  people[0],
                  people[1]));
        });
    return levels;
  }

  private GuardWhatIf.Affected affected(Id person, List<String> unmet) {
    Shown shown = showing.of(person);
    int vertex = vouchings.vertex(person);
    boolean member = vertex >= 0 && vouchings.isMember(vertex);
    return new GuardWhatIf.Affected(shown.id(), shown.name(), showing.label(person, member), unmet);
  }

  private static List<GuardWhatIf.Affected> sorted(List<GuardWhatIf.Affected> list) {
    return list.stream().sorted(BY_NAME).toList();
  }
}
