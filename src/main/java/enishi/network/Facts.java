package enishi.network;

import enishi.model.Engagement;
import enishi.model.EnishiException;
import enishi.model.Entity;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Municipality;
import enishi.model.Need;
import enishi.model.Organization;
import enishi.model.Person;
import enishi.model.Programme;
import enishi.model.Project;
import enishi.model.Proposal;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.Stay;
import enishi.model.Tie;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that is recorded at one revision. Maps are sorted by id and lists by what their facts
 * say; rows that state the same fact are one fact with several evidences; where a fact has no date
 * of its own, it carries the start of its event or stay. Immutable.
 */
public final class Facts {
  private final long revision;
  private final SortedMap<Id, Entity> entities;
  private final SortedMap<Id, Person> people;
  private final SortedMap<Id, Organization> organizations;
  private final SortedMap<Id, Municipality> municipalities;
  private final SortedMap<Id, Project> projects;
  private final SortedMap<Id, Event> events;
  private final SortedMap<Id, Need> needs;
  private final SortedMap<Id, Programme> programmes;
  private final List<Engagement> engagements;
  private final List<Tie> ties;
  private final List<Referral> referrals;
  private final List<Stay> stays;
  private final List<Stay> guests;
  private final List<IntroductionRequest> requests;
  private final List<Proposal> proposals;
  private final List<Registration> registrations;

  Facts(long revision, SortedMap<Id, Entity> described, FactRows rows) {
    this.revision = revision;
    entities = Collections.unmodifiableSortedMap(new TreeMap<>(described));
    people = only(Person.class);
    organizations = only(Organization.class);
    municipalities = only(Municipality.class);
    projects = only(Project.class);
    events = only(Event.class);
    needs = only(Need.class);
    programmes = only(Programme.class);
    engagements = SameFacts.engagements(rows.engagements());
    ties = SameFacts.ties(rows.ties());
    referrals = SameFacts.referrals(rows.referrals());
    stays = SameFacts.stays(rows.stays());
    guests = SameFacts.guests(rows.stays());
    requests = SameFacts.requests(rows.requests());
    proposals = SameFacts.proposals(rows.proposals());
    registrations = SameFacts.registrations(rows.registrations());
  }

  public static FactsBuilder builder() {
    return new FactsBuilder();
  }

  /** The revision of the store that these facts were read at. */
  public long revision() {
    return revision;
  }

  public Optional<Entity> find(Id id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** Throws unknown-id where nobody of that id is described. */
  public Person person(Id id) {
    Person person = people.get(id);
    if (person == null) {
      throw EnishiException.unknownId(id);
    }
    return person;
  }

  /** Everything that has a card, by id. */
  public SortedMap<Id, Entity> entities() {
    return entities;
  }

  public SortedMap<Id, Person> people() {
    return people;
  }

  public SortedMap<Id, Organization> organizations() {
    return organizations;
  }

  public SortedMap<Id, Municipality> municipalities() {
    return municipalities;
  }

  public SortedMap<Id, Project> projects() {
    return projects;
  }

  public SortedMap<Id, Event> events() {
    return events;
  }

  public SortedMap<Id, Need> needs() {
    return needs;
  }

  public SortedMap<Id, Programme> programmes() {
    return programmes;
  }

  /** What the engagements table says; {@link Engagements} adds stays, proposals and registers. */
  public List<Engagement> engagements() {
    return engagements;
  }

  public List<Tie> ties() {
    return ties;
  }

  public List<Referral> referrals() {
    return referrals;
  }

  /** One stay a party, from its first day through its last. */
  public List<Stay> stays() {
    return stays;
  }

  /** One stay a named person, on that person's own days. */
  List<Stay> guests() {
    return guests;
  }

  public List<IntroductionRequest> requests() {
    return requests;
  }

  public List<Proposal> proposals() {
    return proposals;
  }

  public List<Registration> registrations() {
    return registrations;
  }

  private <E extends Entity> SortedMap<Id, E> only(Class<E> type) {
    TreeMap<Id, E> found = new TreeMap<>();
    for (Entity entity : entities.values()) {
      if (type.isInstance(entity)) {
        found.put(entity.id(), type.cast(entity));
      }
    }
    return Collections.unmodifiableSortedMap(found);
  }
}
