package enishi.directory;

import enishi.model.Engagement;
import enishi.model.Entity;
import enishi.model.EntityKind;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Person;
import enishi.network.LivingNetwork;
import enishi.network.Membership;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The door to what is recorded of one thing. */
final class Cards {
  static final int MAX_FACTS = 50;
  private static final int MAX_MEMBERSHIPS = 30;
  private static final int MAX_NEAREST = 10;

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;

  Cards(LivingNetwork living, Views views, AuditTrail audit) {
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /** Throws unknown-id for what is not described or may not be seen. */
  Card find(Id id, Asker asker, LocalDate asOf) {
    Network network = living.now();
    View view = views.of(asker, network, asOf);
    Showing showing = new Showing(network.facts(), view);
    Card card = card(id, asker, network, view, showing, asOf);
    audit.record(asker, "card", showing.shown(), id.value());
    return card;
  }

  static Card card(
      Id asked, Asker asker, Network network, View view, Showing showing, LocalDate asOf) {
    Id id = view.resolve(asked);
    Entity entity = network.facts().find(id).orElseThrow();
    Disclosure disclosure = new Disclosure(asker, network);
    Value name = showing.show(id);
    Person person = entity instanceof Person described ? described : null;
    boolean tellsFormers = disclosure.isOpen(id) && !view.isPseudonymous();
    Map<Evidence, Id> recordedAs = tellsFormers ? network.facts().recordedAs(id) : Map.of();
    return new Card(
        asOf,
        Objects.requireNonNull(name.id()),
        Objects.requireNonNull(name.text()),
        person == null || view.isPseudonymous() ? null : person.kana(),
        person != null && person.fictional(),
        CardDetails.of(entity, network.facts(), showing),
        memberships(id, network, disclosure, showing, asOf),
        nearest(id, network, disclosure, showing, asOf),
        facts(id, network, disclosure, showing, asOf),
        !disclosure.isOpen(id),
        tellsFormers ? Former.of(id, network.facts(), recordedAs, showing) : List.of(),
        recordedAs);
  }

  private static Cut<MembershipLine> memberships(
      Id id, Network network, Disclosure disclosure, Showing showing, LocalDate asOf) {
    boolean ofPerson = id.is(EntityKind.PERSON);
    List<Membership> all =
        ofPerson ? network.memberships().ofPerson(id) : network.memberships().of(id);
    List<Membership> seen =
        all.stream()
            .filter(m -> m.since() == null || !m.since().isAfter(asOf))
            .filter(m -> showing.sees(m.person()))
            .filter(m -> !ofPerson || disclosure.isOpen(id) || disclosure.shares(m.project()))
            .sorted(Comparator.comparing((Membership m) -> !m.covers(asOf)))
            .toList();
    long unseen = all.stream().filter(m -> !showing.sees(m.person())).count();
    return Cut.of(
        seen,
        MAX_MEMBERSHIPS,
        Math.toIntExact(unseen),
        m ->
            new MembershipLine(
                showing.show(ofPerson ? m.project() : m.person()),
                m.since(),
                m.until(),
                m.founder(),
                m.covers(asOf)));
  }

  /** Who is closest to a municipality, or which municipalities are closest to an organization. */
  private static Cut<Neighbour> nearest(
      Id id, Network network, Disclosure disclosure, Showing showing, LocalDate asOf) {
    boolean isTown = id.is(EntityKind.MUNICIPALITY);
    if (!isTown && !id.is(EntityKind.ORGANIZATION)) {
      return new Cut<>(List.of(), 0, 0);
    }
    record Near(Id id, double strength) {}
    Stream<Id> others =
        isTown
            ? network.engagements().in(id).stream().map(Engagement::subject)
            : network.engagements().of(id).stream()
                .flatMap(row -> network.engagements().findMunicipality(row.object()).stream());
    List<Near> near =
        others
            .distinct()
            .filter(other -> showing.sees(other) && disclosure.isOpen(other))
            .filter(other -> network.facts().find(other).isPresent())
            .map(
                other ->
                    new Near(
                        other,
                        Objects.requireNonNullElse(
                            network
                                .municipalityStrengths()
                                .with(isTown ? other : id, isTown ? id : other, asOf)
                                .value(),
                            0.0)))
            .filter(n -> n.strength() > 0)
            .sorted(Comparator.comparingDouble((Near n) -> -n.strength()).thenComparing(Near::id))
            .toList();
    return Cut.of(
        near,
        MAX_NEAREST,
        0,
        n -> Neighbourhoods.neighbour(n.id(), n.strength(), network, showing));
  }

  private static Cut<CardFact> facts(
      Id id, Network network, Disclosure disclosure, Showing showing, LocalDate asOf) {
    List<RecordedFact> all = new CardFacts(network, disclosure).of(id, asOf);
    List<RecordedFact> seen = all.stream().filter(fact -> isSeen(fact, id, showing)).toList();
    return Cut.of(
        seen, MAX_FACTS, all.size() - seen.size(), fact -> fact(fact, id, disclosure, showing));
  }

  /** A fact of nobody whom the asker may see is only counted. */
  private static boolean isSeen(RecordedFact fact, Id card, Showing showing) {
    List<Id> persons = fact.about().stream().filter(id -> id.is(EntityKind.PERSON)).toList();
    return card.is(EntityKind.PERSON)
        || persons.isEmpty()
        || persons.stream().anyMatch(showing::sees);
  }

  /** A fact with somebody whom the asker may not see shows neither its circumstances nor rows. */
  private static CardFact fact(RecordedFact fact, Id card, Disclosure disclosure, Showing showing) {
    boolean masked = !fact.about().stream().allMatch(showing::sees);
    boolean bare = masked || showing.isPseudonymous();
    return new CardFact(
        fact.on(),
        fact.until(),
        fact.kind(),
        fact.about().stream()
            .filter(id -> !id.equals(card) && (!masked || id.is(EntityKind.PERSON)))
            .map(showing::show)
            .toList(),
        bare ? null : fact.note(),
        bare || !disclosure.readsAmounts(fact.about().getFirst()) ? null : fact.amount(),
        bare ? List.of() : fact.evidence());
  }
}
