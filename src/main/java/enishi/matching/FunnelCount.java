package enishi.matching;

import enishi.matching.ProposalStates.State;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Need;
import enishi.model.Proposal;
import enishi.model.ProposalStatus;
import enishi.network.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts a project's funnel from the graph, on one day. */
final class FunnelCount {
  private static final Set<EngagementKind> CAME =
      Set.of(EngagementKind.ATTENDED, EngagementKind.SPOKE, EngagementKind.ORGANIZED);

  private final Facts facts;
  private final LocalDate asOf;
  private final SortedMap<Id, Need> needs = new TreeMap<>();
  private final List<State> proposals;
  private final int undated;

  /** Who came, by event. */
  private final SortedMap<Id, SortedSet<Id>> came = new TreeMap<>();

  private final SortedSet<Id> participants = new TreeSet<>();
  private final SortedSet<Id> proposers;

  FunnelCount(Facts facts, Id project, LocalDate asOf) {
    this.facts = facts;
    this.asOf = asOf;
    for (Need need : facts.needs().values()) {
      if (project.equals(need.project())
          && (need.openedOn() == null || !need.openedOn().isAfter(asOf))) {
        needs.put(need.id(), need);
      }
    }
    proposals =
        new ProposalStates(facts, asOf)
            .all().stream().filter(state -> needs.containsKey(state.proposal().need())).toList();
    undated =
        (int)
            facts.proposals().stream()
                .filter(one -> one.on() == null && one.decidedOn() == null)
                .filter(one -> needs.containsKey(one.need()))
                .count();
    proposers = people(proposals, state -> true);
    LocalDate last = lastProposal();
    for (Event event : facts.events().values()) {
      if (project.equals(event.project())
          && event.startsOn() != null
          && !event.startsOn().isAfter(last)) {
        SortedSet<Id> there = cameTo(event.id());
        came.put(event.id(), there);
        participants.addAll(there);
      }
    }
  }

  /** Events after the last proposal led to none of them. */
  private LocalDate lastProposal() {
    return proposals.stream()
        .map(state -> state.proposal().on())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(asOf);
  }

  private SortedSet<Id> cameTo(Id event) {
    SortedSet<Id> there = new TreeSet<>();
    for (Engagement row : facts.engagementsWith(event)) {
      LocalDate on = row.when().on();
      if (CAME.contains(row.kind())
          && row.subject().is(EntityKind.PERSON)
          && on != null
          && !on.isAfter(asOf)) {
        there.add(row.subject());
      }
    }
    return there;
  }

  private static SortedSet<Id> people(Collection<State> states, Predicate<State> wanted) {
    return states.stream()
        .filter(wanted)
        .map(state -> state.proposal().person())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  int undated() {
    return undated;
  }

  /** Everybody who is counted anywhere. */
  SortedSet<Id> everybody() {
    SortedSet<Id> all = new TreeSet<>(participants);
    all.addAll(proposers);
    return all;
  }

  /** The events whose participants are counted. */
  Set<Id> events() {
    return came.keySet();
  }

  int cameToOnly(Id event) {
    return came.getOrDefault(event, new TreeSet<>()).size();
  }

  Map<Stage, Integer> counts() {
    Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
    counts.put(Stage.PARTICIPANTS, participants.size());
    counts.put(Stage.PROPOSERS, proposers.size());
    counts.put(Stage.PROPOSALS, proposals.size());
    counts.put(Stage.REQUESTS, needs.size());
    counts.put(Stage.ORGANIZATIONS, organizations(needs.keySet()).size());
    counts.put(Stage.CONTRACTS, with(ProposalStatus.CONTRACTED).size());
    counts.put(Stage.PENDING, with(ProposalStatus.PENDING).size());
    return counts;
  }

  /** Participants who proposed: proposers who came nowhere are no part of those who came. */
  int participantsWhoProposed() {
    return (int) proposers.stream().filter(participants::contains).count();
  }

  /** Needs that a proposal of that status answers. */
  int requestsWith(ProposalStatus status) {
    return needsWith(status).size();
  }

  int organizationsWith(ProposalStatus status) {
    return organizations(needsWith(status)).size();
  }

  private List<State> with(ProposalStatus status) {
    return proposals.stream().filter(state -> state.is(status)).toList();
  }

  private SortedSet<Id> needsWith(ProposalStatus status) {
    return with(status).stream()
        .map(State::proposal)
        .map(Proposal::need)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<Id> organizations(Collection<Id> of) {
    return of.stream()
        .map(needs::get)
        .filter(Objects::nonNull)
        .map(Need::organization)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
