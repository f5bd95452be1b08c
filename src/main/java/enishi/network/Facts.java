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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private final Memo<List<Stay>> stays;
  private final Memo<List<Stay>> guests;
  private final Memo<Map<Id, List<Stay>>> guestsByPerson;
  private final Memo<List<IntroductionRequest>> requests;
  private final Memo<List<Referral>> referrals;
  private final Memo<List<Proposal>> proposals;

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
    stays = new Memo<>(() -> SameFacts.stays(read.stays()));
    guests = new Memo<>(() -> SameFacts.guests(read.stays()));
    guestsByPerson =
        new Memo<>(
            () ->
                guests.get().stream()
                    .collect(Collectors.groupingBy(stay -> stay.persons().getFirst())));
    requests = new Memo<>(() -> SameFacts.requests(read.requests()));
    referrals =
        new Memo<>(
            () ->
                SameFacts.referrals(
                    all(kind -> kind == RowKind.REFERRED).mapToObj(read::referral).toList()));
    proposals =
        new Memo<>(
            () ->
                SameFacts.proposals(
                    all(kind -> kind == RowKind.MAKES_PROPOSAL).mapToObj(read::proposal).toList()));
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
      Facts own = recorded();
      for (Id former : idsOf(id).stream().skip(1).toList()) {
        int number = own.ids.find(former);
        IntStream.concat(own.fromRows(number, any -> true), own.toRows(number, any -> true))
            .mapToObj(row -> own.origins.evidence(own.rows.origin(row), own.rows.line(row)))
            .forEach(rows -> rows.forEach(row -> found.put(row, former)));
      }
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
    return subjects()
        .flatMap(number -> engagements(fromRows(number, RowKind::isEngagement)).stream());
  }

  /** What a subject did, as the engagements table says. */
  public List<Engagement> engagementsOf(Id subject) {
    return engagements(fromRows(ids.find(subject), RowKind::isEngagement));
  }

  /** What anybody did with an object, as the engagements table says. */
  public List<Engagement> engagementsWith(Id object) {
    return engagements(toRows(ids.find(object), RowKind::isEngagement));
  }

  /** All ties, those of one person after those of another. */
  public Stream<Tie> ties() {
    return subjects().flatMap(number -> ties(fromRows(number, RowKind::isTie)).stream());
  }

  /** The ties of a person. */
  public List<Tie> tiesOf(Id person) {
    int number = ids.find(person);
    return ties(IntStream.concat(fromRows(number, RowKind::isTie), toRows(number, RowKind::isTie)));
  }

  /** The ties between two persons. */
  public List<Tie> tiesBetween(Id one, Id other) {
    boolean inOrder = one.compareTo(other) < 0;
    int to = ids.find(inOrder ? other : one);
    return ties(
        fromRows(ids.find(inOrder ? one : other), RowKind::isTie)
            .filter(row -> rows.to(row) == to));
  }

  /** The ties that were made at an event. */
  public List<Tie> tiesAt(Id event) {
    int number = ids.find(event);
    return number == IdTable.NONE
        ? List.of()
        : ties(all(RowKind::isTie).filter(row -> rows.place(row) == number));
  }

  public List<Referral> referrals() {
    return referrals.get();
  }

  /** The referrals that a person made or that were made of them. */
  public List<Referral> referralsOf(Id person) {
    int number = ids.find(person);
    IntPredicate isReferral = kind -> kind == RowKind.REFERRED;
    return SameFacts.referrals(
        IntStream.concat(fromRows(number, isReferral), toRows(number, isReferral))
            .mapToObj(read::referral)
            .toList());
  }

  /** The referrals that one of two persons made of the other. */
  public List<Referral> referralsBetween(Id one, Id other) {
    int first = ids.find(one);
    int second = ids.find(other);
    IntPredicate isReferral = kind -> kind == RowKind.REFERRED;
    return SameFacts.referrals(
        IntStream.concat(
                fromRows(first, isReferral).filter(row -> rows.to(row) == second),
                fromRows(second, isReferral).filter(row -> rows.to(row) == first))
            .mapToObj(read::referral)
            .toList());
  }

  /** One stay a party, from its first day through its last. */
  public List<Stay> stays() {
    return stays.get();
  }

  /** One stay a named person, on that person's own days. */
  List<Stay> guests() {
    return guests.get();
  }

  /** The stays of a person, on that person's own days. */
  public List<Stay> guestsOf(Id person) {
    return guestsByPerson.get().getOrDefault(person, List.of());
  }

  public List<IntroductionRequest> requests() {
    return requests.get();
  }

  public List<Proposal> proposals() {
    return proposals.get();
  }

  public Stream<Registration> registrations() {
    return IntStream.range(0, ids.size())
        .filter(number -> ids.kind(number) == EntityKind.REGISTER)
        .mapToObj(ids::id)
        .sorted()
        .flatMap(register -> registrationsOn(register).stream());
  }

  /** The registers that a person is on. */
  public List<Registration> registrationsOf(Id person) {
    return SameFacts.registrations(
        fromRows(ids.find(person), kind -> kind == RowKind.LISTED)
            .mapToObj(read::registration)
            .toList());
  }

  /** The persons on a register. */
  public List<Registration> registrationsOn(Id register) {
    return SameFacts.registrations(
        toRows(ids.find(register), kind -> kind == RowKind.LISTED)
            .mapToObj(read::registration)
            .toList());
  }

  /** The registers that somebody is on, by id. */
  public List<Id> registers() {
    return IntStream.range(0, ids.size())
        .filter(number -> ids.kind(number) == EntityKind.REGISTER)
        .filter(number -> toRows(number, kind -> kind == RowKind.LISTED).findAny().isPresent())
        .mapToObj(ids::id)
        .sorted()
        .toList();
  }

  /** How many facts there are; counted in O(rows). */
  public FactCounts counts() {
    return new FactCounts(this);
  }

  /** The persons whom a municipality has on its registers, some perhaps several times. */
  Stream<Id> listedIn(Id municipality) {
    int number = ids.find(municipality);
    return number == IdTable.NONE
        ? Stream.empty()
        : all(kind -> kind == RowKind.LISTED)
            .filter(row -> rows.place(row) == number)
            .mapToObj(row -> ids.id(rows.from(row)));
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

  List<Engagement> engagements(IntStream from) {
    List<Engagement> found = new ArrayList<>();
    from.forEach(row -> found.add(read.engagement(row)));
    return SameFacts.engagements(found);
  }

  List<Tie> ties(IntStream from) {
    List<Tie> found = new ArrayList<>();
    from.forEach(row -> found.add(read.tie(row)));
    return SameFacts.ties(found);
  }

  /** Everybody who has rows from them, by id. */
  private Stream<Integer> subjects() {
    return IntStream.range(0, ids.size())
        .filter(number -> rows.begin(number) < rows.end(number))
        .boxed()
        .sorted(Comparator.comparing(ids::id));
  }

  private IntStream all(IntPredicate kinds) {
    return IntStream.range(0, rows.size())
        .filter(row -> kinds.test(rows.kind(row)) && read.isLive(row));
  }

  /** The rows from an entity that live, of some kinds. */
  IntStream fromRows(int number, IntPredicate kinds) {
    return number == IdTable.NONE
        ? IntStream.empty()
        : IntStream.range(rows.begin(number), rows.end(number))
            .filter(row -> kinds.test(rows.kind(row)) && read.isLive(row));
  }

  private IntStream toRows(int number, IntPredicate kinds) {
    return number == IdTable.NONE
        ? IntStream.empty()
        : IntStream.range(rows.beginTo(number), rows.endTo(number))
            .map(rows::rowTo)
            .filter(row -> kinds.test(rows.kind(row)) && read.isLive(row));
  }
}
