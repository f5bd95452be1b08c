package enishi.network;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Entity;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.model.Need;
import enishi.model.Period;
import enishi.model.Project;
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
import org.jspecify.annotations.Nullable;

/**
 * What everybody did, whichever table says so: engagements, and stays, proposals and registers read
 * as engagements. A stay counts for its organization and each named person; a proposal is a {@code
 * proposed}, and a {@code contracted} once its status says so; a register is a {@code registered}
 * with the municipality that keeps it; a founder {@code joined} on the project's start. What two
 * tables say alike is one fact. Immutable.
 */
public final class Engagements {
  /** The date on which a founder joined a project whose start is not recorded: always. */
  public static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

  private final Map<Id, List<Engagement>> bySubject = new HashMap<>();
  private final Map<Id, List<Engagement>> byMunicipality = new HashMap<>();
  private final Map<Id, Id> municipalities = new HashMap<>();

  Engagements(Facts facts, Memberships memberships) {
    for (Entity entity : facts.entities().values()) {
      Id municipality = municipalityOf(entity, facts);
      if (municipality != null) {
        municipalities.put(entity.id(), municipality);
      }
    }
    for (Engagement engagement : SameFacts.engagements(everything(facts, memberships))) {
      bySubject.computeIfAbsent(engagement.subject(), id -> new ArrayList<>()).add(engagement);
      findMunicipality(engagement.object())
          .ifPresent(
              id -> byMunicipality.computeIfAbsent(id, any -> new ArrayList<>()).add(engagement));
    }
    bySubject.replaceAll((id, list) -> List.copyOf(list));
    byMunicipality.replaceAll((id, list) -> List.copyOf(list));
  }

  /** What a person or an organization did, sorted by kind, object and date. */
  public List<Engagement> of(Id subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** What anybody did with a municipality or with what lies in it, sorted by subject. */
  public List<Engagement> in(Id municipality) {
    return byMunicipality.getOrDefault(municipality, List.of());
  }

  /**
   * Where an object lies: in its own municipality, an event without one in its project's, a need
   * without one in its organization's.
   */
  public Optional<Id> findMunicipality(Id object) {
    return Optional.ofNullable(municipalities.get(object));
  }

  private static @Nullable Id municipalityOf(Entity entity, Facts facts) {
    if (entity instanceof Municipality) {
      return entity.id();
    }
    if (entity.municipality() != null) {
      return entity.municipality();
    }
    Id owner =
        switch (entity) {
          case Event event -> event.project();
          case Need need -> need.organization();
          default -> null;
        };
    return owner == null ? null : facts.find(owner).map(Entity::municipality).orElse(null);
  }

  private static List<Engagement> everything(Facts facts, Memberships memberships) {
    List<Engagement> all = new ArrayList<>(facts.engagements());
    for (Stay guest : facts.guests()) {
      all.add(stayed(guest.persons().getFirst(), guest));
    }
    for (Stay party : facts.stays()) {
      if (party.organization() != null) {
        all.add(stayed(party.organization(), party));
      }
    }
    for (Project project : facts.projects().values()) {
      memberships.of(project.id()).stream()
          .filter(Membership::founder)
          .forEach(member -> all.add(joined(member)));
    }
    facts.proposals().forEach(proposal -> addProposal(proposal, all));
    facts.registrations().forEach(registration -> addRegistration(registration, all));
    return all;
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

  private static void addRegistration(Registration registration, List<Engagement> all) {
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
