package enishi.network;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Period;
import enishi.model.Proposal;
import enishi.model.ProposalStatus;
import enishi.model.Registration;
import enishi.model.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What everybody did, whichever table says so: engagements, and stays, proposals and registers read
 * as engagements. A stay counts for its organization and each named person; a proposal is a {@code
 * proposed}, and a {@code contracted} once its status says so; a register is a {@code registered}
 * with the municipality that keeps it; a founder {@code joined} on the project's start. What two
 * tables say alike is one fact. Worked out when asked.
 */
public final class Engagements {
  /** The date on which a founder joined a project whose start is not recorded: always. */
  public static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

  private final Facts facts;
  private final Memberships memberships;
  private final Memo<Map<Id, List<Engagement>>> stays = new Memo<>(this::staysBySubject);
  private final Memo<Map<Id, List<Engagement>>> acts = new Memo<>(this::actsByPerson);
  private final Memo<Map<Id, List<Id>>> objects = new Memo<>(this::objectsByMunicipality);

  Engagements(Facts facts, Memberships memberships) {
    this.facts = facts;
    this.memberships = memberships;
  }

  /** What a person or an organization did, sorted by kind, object and date. */
  public List<Engagement> of(Id subject) {
    List<Engagement> all = new ArrayList<>(facts.engagementsOf(subject));
    all.addAll(stays.get().getOrDefault(subject, List.of()));
    if (subject.is(EntityKind.PERSON)) {
      memberships.ofPerson(subject).stream()
          .filter(Membership::founder)
          .forEach(member -> all.add(joined(member)));
      all.addAll(acts.get().getOrDefault(subject, List.of()));
      addRegistrations(subject, all);
    }
    return SameFacts.engagements(all);
  }

  /** What anybody did with a municipality or with what lies in it, sorted by subject. */
  public List<Engagement> in(Id municipality) {
    List<Engagement> all = new ArrayList<>();
    for (Id object : objects.get().getOrDefault(municipality, List.of())) {
      all.addAll(facts.engagementsWith(object));
      if (object.is(EntityKind.PROJECT)) {
        memberships.of(object).stream()
            .filter(Membership::founder)
            .forEach(member -> all.add(joined(member)));
      }
    }
    facts.listedIn(municipality).distinct().forEach(person -> addRegistrations(person, all));
    Stream.of(stays.get(), acts.get())
        .flatMap(map -> map.values().stream())
        .flatMap(List::stream)
        .forEach(all::add);
    all.removeIf(row -> !isIn(municipality, row));
    return SameFacts.engagements(all);
  }

  /**
   * Where an object lies: in its own municipality, an event without one in its project's, a need
   * without one in its organization's.
   */
  public Optional<Id> findMunicipality(Id object) {
    int municipality = municipalityOf(facts.ids().find(object));
    return municipality == Descriptions.NONE
        ? Optional.empty()
        : Optional.of(facts.ids().id(municipality));
  }

  private int municipalityOf(int object) {
    Descriptions descriptions = facts.descriptions();
    if (!descriptions.has(object)) {
      return Descriptions.NONE;
    }
    if (facts.ids().kind(object) == EntityKind.MUNICIPALITY) {
      return object;
    }
    int own = descriptions.municipality(object);
    int owner = descriptions.owner(object);
    return own != Descriptions.NONE || !descriptions.has(owner)
        ? own
        : descriptions.municipality(owner);
  }

  private boolean isIn(Id municipality, Engagement row) {
    return findMunicipality(row.object()).filter(municipality::equals).isPresent();
  }

  private Map<Id, List<Id>> objectsByMunicipality() {
    Map<Id, List<Id>> objects = new HashMap<>();
    EntityOrder order = facts.order();
    for (int place = 0; place < order.size(); place++) {
      int municipality = municipalityOf(order.number(place));
      if (municipality != Descriptions.NONE) {
        objects
            .computeIfAbsent(facts.ids().id(municipality), id -> new ArrayList<>())
            .add(facts.idAt(place));
      }
    }
    return objects;
  }

  private Map<Id, List<Engagement>> staysBySubject() {
    Map<Id, List<Engagement>> stays = new HashMap<>();
    for (Stay guest : facts.guests()) {
      Id person = guest.persons().getFirst();
      stays.computeIfAbsent(person, id -> new ArrayList<>()).add(stayed(person, guest));
    }
    for (Stay party : facts.stays()) {
      if (party.organization() != null) {
        stays
            .computeIfAbsent(party.organization(), id -> new ArrayList<>())
            .add(stayed(party.organization(), party));
      }
    }
    return stays;
  }

  private Map<Id, List<Engagement>> actsByPerson() {
    Map<Id, List<Engagement>> acts = new HashMap<>();
    for (Proposal proposal : facts.proposals()) {
      addProposal(proposal, acts.computeIfAbsent(proposal.person(), id -> new ArrayList<>()));
    }
    return acts;
  }

  private static Engagement stayed(Id subject, Stay stay) {
    return new Engagement(
        subject,
        EngagementKind.STAYED,
        stay.municipality(),
        Period.of(stay.startsOn(), stay.endsOn()),
        null,
        null,
        stay.id().value(),
        stay.evidence());
  }

  private static Engagement joined(Membership founder) {
    LocalDate since = founder.since() == null ? ALWAYS : founder.since();
    return new Engagement(
        founder.person(),
        EngagementKind.JOINED,
        founder.project(),
        Period.of(since, founder.until()),
        null,
        null,
        null,
        founder.evidence());
  }

  private static void addProposal(Proposal proposal, List<Engagement> all) {
    all.add(act(proposal, EngagementKind.PROPOSED, Period.of(proposal.on(), null)));
    if (proposal.status() == ProposalStatus.CONTRACTED) {
      all.add(act(proposal, EngagementKind.CONTRACTED, Period.of(proposal.decidedOn(), null)));
    }
  }

  private static Engagement act(Proposal proposal, EngagementKind kind, Period when) {
    return new Engagement(
        proposal.person(), kind, proposal.need(), when, null, null, null, proposal.evidence());
  }

  private void addRegistrations(Id person, List<Engagement> all) {
    for (Registration registration : facts.registrationsOf(person)) {
      if (registration.municipality() != null) {
        all.add(
            new Engagement(
                registration.person(),
                EngagementKind.REGISTERED,
                registration.municipality(),
                registration.when(),
                null,
                null,
                registration.register().value(),
                registration.evidence()));
      }
    }
  }
}
