package enishi.matching;

import enishi.model.Id;
import enishi.model.Proposal;
import enishi.model.ProposalStatus;
import enishi.network.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where every proposal stood on a day. One that has no date at all stands nowhere. */
final class ProposalStates {
  private final List<State> all;
  private final Map<Id, List<State>> byPerson = new TreeMap<>();

  ProposalStates(Facts facts, LocalDate asOf) {
    List<State> found = new ArrayList<>();
    for (Proposal proposal : facts.proposals()) {
      statusOn(proposal, asOf).ifPresent(status -> found.add(new State(proposal, status)));
    }
    found.sort(
        Comparator.comparing((State state) -> state.proposal().need())
            .thenComparing(state -> state.proposal().person())
            .thenComparing(state -> state.proposal().key()));
    all = List.copyOf(found);
    all.forEach(
        state ->
            byPerson
                .computeIfAbsent(state.proposal().person(), id -> new ArrayList<>())
                .add(state));
  }

  /** A proposal and its status on the day. */
  record State(Proposal proposal, ProposalStatus status) {
    boolean isOpen() {
      return status == ProposalStatus.PROPOSED || status == ProposalStatus.PENDING;
    }

    boolean is(ProposalStatus other) {
      return status == other;
    }
  }

  /** By need, person and key. */
  List<State> all() {
    return all;
  }

  List<State> of(Id person) {
    return byPerson.getOrDefault(person, List.of());
  }

  List<State> to(Id need) {
    return all.stream().filter(state -> state.proposal().need().equals(need)).toList();
  }

  /** Empty before it was made; {@code proposed} until the day it was decided. */
  static Optional<ProposalStatus> statusOn(Proposal proposal, LocalDate asOf) {
    LocalDate decided = proposal.decidedOn();
    LocalDate made = proposal.on() == null ? decided : proposal.on();
    if (made == null || made.isAfter(asOf)) {
      return Optional.empty();
    }
    return Optional.of(
        decided != null && decided.isAfter(asOf) ? ProposalStatus.PROPOSED : proposal.status());
  }
}
