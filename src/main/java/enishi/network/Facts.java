package enishi.network;

import enishi.model.Engagement;
import enishi.model.EnishiException;
import enishi.model.Entity;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Evidence;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is recorded at one revision: columns of numbers in memory, read as facts when
 * somebody asks. Maps go by id and lists by what their facts say; rows that state the same fact are
 * one fact with several evidences; where a fact has no date of its own, it carries the start of its
 * event or stay. Immutable.
 */
public final class Facts {
  private final long revision;
  private final List<LiveImport> imports;
  private final IdTable ids;
  private final Origins origins;
  private final Descriptions descriptions;
  private final Rows rows;
  private final Records records;
  private final EntityOrder order;
  private final @Nullable Change change;
  private final @Nullable Facts recorded;
  private final Merges merges;
  private final RowFacts read;
  private final FactRows links;
  private final RecordFacts noted;

  Facts(
      long revision,
      List<LiveImport> imports,
      IdTable ids,
      Origins origins,
      Descriptions descriptions,
      Rows rows,
      Records records,
      EntityOrder order,
      @Nullable Change change) {
    this(
        revision,
        imports,
        ids,
        origins,
        descriptions,
        rows,
        records,
        order,
        change,
        null,
        Merges.NONE);
  }

  /**
   * @param recorded the facts over which merges are laid; null where these are such
   */
  Facts(
      long revision,
      List<LiveImport> imports,
      IdTable ids,
      Origins origins,
      Descriptions descriptions,
      Rows rows,
      Records records,
      EntityOrder order,
      @Nullable Change change,
      @Nullable Facts recorded,
      Merges merges) {
    this.revision = revision;
    this.imports = List.copyOf(imports);
    this.ids = ids;
    this.origins = origins;
    this.descriptions = descriptions;
    this.rows = rows;
    this.records = records;
    this.order = order;
    this.change = change;
    this.recorded = recorded;
    this.merges = merges;
    read = new RowFacts(ids, origins, descriptions, rows, records);
    links = new FactRows(ids, origins, rows, read);
    noted = new RecordFacts(read);
  }

  public static FactsBuilder builder() {
    return new FactsBuilder();
  }

  /** The revision of the store that these facts were read at. */
  public long revision() {
    return revision;
  }

  public Optional<Entity> find(Id id) {
    int number = ids.find(id);
    return descriptions.has(number)
        ? EntityReader.read(ids.resolve(id), descriptions.values(number), ids)
        : Optional.empty();
  }

  /** The id under which something is known now: for one that was absorbed, who stands for it. */
  public Id resolve(Id id) {
    return ids.resolve(id);
  }

  /** All ids that mean the same, the one under which it is known first, then by id. */
  public List<Id> idsOf(Id id) {
    Id known = resolve(id);
    return Stream.concat(
            Stream.of(known),
            merges.setOf(known).stream().filter(other -> !other.equals(known)).sorted())
        .toList();
  }

  /** Which ids are taken to mean one thing here. */
  public Merges merges() {
    return merges;
  }

  /** The facts as they were recorded, each id for itself. */
  public Facts recorded() {
    return recorded == null ? this : recorded;
  }

  /** The source of what an id is described by; empty where several imports describe it. */
  public Optional<String> sourceOf(Id id) {
    int number = ids.find(id);
    return descriptions.has(number)
        ? imports.stream()
            .filter(from -> from.number() == descriptions.importOf(number))
            .map(LiveImport::source)
            .findFirst()
        : Optional.empty();
  }

  /** Under which absorbed id the rows of a thing were recorded; rows of its own id are not here. */
  public Map<Evidence, Id> recordedAs(Id id) {
    Map<Evidence, Id> found = new HashMap<>();
    if (!merges.isEmpty()) {
      FactRows own = recorded().links;
      idsOf(id).stream()
          .skip(1)
          .forEach(former -> own.evidence(former).forEach(row -> found.put(row, former)));
    }
    return found;
  }

  /** Throws unknown-id where nobody of that id is described. */
  public Person person(Id id) {
    return find(id)
        .filter(Person.class::isInstance)
        .map(Person.class::cast)
        .orElseThrow(() -> EnishiException.unknownId(id));
  }

  /** Everything that has a card. */
  public Map<Id, Entity> entities() {
    return new Described<>(this, Entity.class, 0, order.size());
  }

  public Map<Id, Person> people() {
    return only(EntityKind.PERSON, Person.class);
  }

  public Map<Id, Organization> organizations() {
    return only(EntityKind.ORGANIZATION, Organization.class);
  }

  public Map<Id, Municipality> municipalities() {
    return only(EntityKind.MUNICIPALITY, Municipality.class);
  }

  public Map<Id, Project> projects() {
    return only(EntityKind.PROJECT, Project.class);
  }

  public Map<Id, Event> events() {
    return only(EntityKind.EVENT, Event.class);
  }

  public Map<Id, Need> needs() {
    return only(EntityKind.NEED, Need.class);
  }

  public Map<Id, Programme> programmes() {
    return only(EntityKind.PROGRAMME, Programme.class);
  }

  /**
   * What the engagements table says; {@link Engagements} adds stays, proposals and registers. Read
   * one subject after another, so that no more than one is held.
   */
  public Stream<Engagement> engagements() {
    return links.engagements();
  }

  /** What a subject did, as the engagements table says. */
  public List<Engagement> engagementsOf(Id subject) {
    return links.engagementsOf(subject);
  }

  /** What anybody did with an object, as the engagements table says. */
  public List<Engagement> engagementsWith(Id object) {
    return links.engagementsWith(object);
  }

  /** All ties, those of one person after those of another. */
  public Stream<Tie> ties() {
    return links.ties();
  }

  /** The ties of a person. */
  public List<Tie> tiesOf(Id person) {
    return links.tiesOf(person);
  }

  /** The ties between two persons. */
  public List<Tie> tiesBetween(Id one, Id other) {
    return links.tiesBetween(one, other);
  }

  /** The ties that were made at an event. */
  public List<Tie> tiesAt(Id event) {
    return links.tiesAt(event);
  }

  public List<Referral> referrals() {
    return links.referrals();
  }

  /** The referrals that a person made or that were made of them. */
  public List<Referral> referralsOf(Id person) {
    return links.referralsOf(person);
  }

  /** The referrals that one of two persons made of the other. */
  public List<Referral> referralsBetween(Id one, Id other) {
    return links.referralsBetween(one, other);
  }

  /** One stay a party, from its first day through its last. */
  public List<Stay> stays() {
    return noted.stays();
  }

  /** One stay a named person, on that person's own days. */
  List<Stay> guests() {
    return noted.guests();
  }

  /** The stays of a person, on that person's own days. */
  public List<Stay> guestsOf(Id person) {
    return noted.guestsOf(person);
  }

  public List<IntroductionRequest> requests() {
    return noted.requests();
  }

  public List<Proposal> proposals() {
    return links.proposals();
  }

  public Stream<Registration> registrations() {
    return links.registrations();
  }

  /** The registers that a person is on. */
  public List<Registration> registrationsOf(Id person) {
    return links.registrationsOf(person);
  }

  /** The persons on a register. */
  public List<Registration> registrationsOn(Id register) {
    return links.registrationsOn(register);
  }

  /** The registers that somebody is on, by id. */
  public List<Id> registers() {
    return links.registers();
  }

  /** How many facts there are; counted in O(rows). */
  public FactCounts counts() {
    return new FactCounts(ids, rows, links);
  }

  /** The persons whom a municipality has on its registers, some perhaps several times. */
  Stream<Id> listedIn(Id municipality) {
    return links.listedIn(municipality);
  }

  /** Bytes held by the columns. */
  public long memoryBytes() {
    return ids.memoryBytes()
        + descriptions.memoryBytes()
        + rows.memoryBytes()
        + records.memoryBytes()
        + order.memoryBytes();
  }

  /** The imports whose rows these are, oldest first; empty where they never were in a store. */
  List<LiveImport> imports() {
    return imports;
  }

  IdTable ids() {
    return ids;
  }

  Origins origins() {
    return origins;
  }

  Descriptions descriptions() {
    return descriptions;
  }

  Rows rows() {
    return rows;
  }

  Records records() {
    return records;
  }

  EntityOrder order() {
    return order;
  }

  /** How these differ from the facts they were made from; empty where they were read anew. */
  Optional<Change> change() {
    return Optional.ofNullable(change);
  }

  RowFacts read() {
    return read;
  }

  FactRows links() {
    return links;
  }

  /** The place of a thing that has a card among all of them, −1 for one that has none. */
  int placeOf(Id id) {
    return order.place(ids.find(id));
  }

  Id idAt(int place) {
    return ids.id(order.number(place));
  }

  private <E extends Entity> Map<Id, E> only(EntityKind kind, Class<E> type) {
    return new Described<>(this, type, order.begin(kind), order.end(kind));
  }
}
