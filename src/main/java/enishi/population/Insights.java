package enishi.population;

import static enishi.model.EnishiException.badInput;

import enishi.directory.Shown;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The door to what is behind the counts: what people rose after, and who is about to leave. */
public final class Insights {
  static final int DEFAULT_DAYS = 90;
  private static final int MAX_DAYS = 730;
  private static final int MOST_PEOPLE = 200;
  private static final int MOST_DRIVERS = 100;

  private final PopulationDesk desk;
  private final AuditTrail audit;

  public Insights(PopulationDesk desk, AuditTrail audit) {
    this.desk = desk;
    this.audit = audit;
  }

  /** Throws as {@link Populations#find}, bad-input for a typology. */
  public Drivers drivers(PopulationQuery query, int days, Asker asker) {
    requireDays(days);
    PopulationDesk.Opened opened = desk.open(query, asker);
    PopulationDesk.requireRungs(opened);
    List<DriverSearch.Found> found =
        new DriverSearch(opened.ladder(), query.asOf(), days, Movements.counted(opened)).find();
    List<Drivers.Driver> drivers =
        found.stream().limit(MOST_DRIVERS).map(one -> driver(one, opened)).toList();
    audit.record(
        asker,
        "drivers",
        found.stream()
            .limit(MOST_DRIVERS)
            .map(DriverSearch.Found::thing)
            .filter(thing -> thing.is(EntityKind.PERSON) && opened.view().sees(thing))
            .toList(),
        query.text());
    return new HidingRest(opened.suppressBelow())
        .drivers(
            new Drivers(
                opened.heading(), days, DriverSearch.LEAST_PEOPLE, found.size(), drivers, 0));
  }

  /** Throws as {@link Populations#find}. */
  public Cooling cooling(PopulationQuery query, int days, Asker asker) {
    requireDays(days);
    PopulationDesk.Opened opened = desk.open(query, asker);
    List<Leaving> people = new ArrayList<>();
    LocalDate horizon = query.asOf().plusDays(days);
    for (Involvements.Of one : Movements.counted(opened)) {
      Standing standing = Standing.of(one.involvement(), opened.ladder(), query.asOf());
      LocalDate lapsesOn = standing.lapsesOn();
      if (standing.tier() > 0 && lapsesOn != null && !lapsesOn.isAfter(horizon)) {
        people.add(new Leaving(one.person(), one(one.person(), standing, lapsesOn, opened)));
      }
    }
    people.sort(
        Comparator.comparing(Leaving::strength, Comparator.reverseOrder())
            .thenComparing(Leaving::person));
    long all =
        Movements.counted(opened).stream()
            .filter(one -> one.course().maskOn(query.asOf()) != 0)
            .count();
    if (isTooFew(people.size(), opened)
        || TierCells.isSmall((int) all - people.size(), opened.suppressBelow())) {
      return new Cooling(opened.heading(), days, null, true, List.of());
    }
    List<Leaving> shown = people.stream().limit(MOST_PEOPLE).toList();
    audit.record(asker, "cooling", shown.stream().map(Leaving::person).toList(), query.text());
    return new Cooling(
        opened.heading(), days, people.size(), false, shown.stream().map(Leaving::shown).toList());
  }

  /** Somebody as they are, and as they are shown. */
  private record Leaving(Id person, Cooling.One shown) {
    double strength() {
      Double known = shown.strength();
      return known == null ? 0 : known;
    }
  }

  private static Cooling.One one(
      Id person, Standing standing, LocalDate lapsesOn, PopulationDesk.Opened opened) {
    JudgedFact fact = standing.facts().getFirst();
    Shown shown = opened.view().show(person);
    Id id = Objects.requireNonNull(shown.id());
    Id object = fact.fact().object();
    Rung rung = opened.ladder().rungs().get(fact.tier() - 1);
    String objectName = opened.view().show(object).name();
    return new Cooling.One(
        id,
        shown.name() == null ? id.key() : shown.name(),
        standing.tier(),
        rung.label(),
        rung.labelEn(),
        lapsesOn,
        ChronoUnit.DAYS.between(opened.asOf(), lapsesOn),
        opened
            .network()
            .municipalityStrengths()
            .with(person, opened.municipality(), opened.asOf())
            .value(),
        fact.fact().kind(),
        objectName == null ? object.key() : objectName);
  }

  private static Drivers.Driver driver(DriverSearch.Found found, PopulationDesk.Opened opened) {
    Shown shown = opened.view().show(found.thing());
    return new Drivers.Driver(
        shown.id(),
        shown.name(),
        found.thing().is(EntityKind.PERSON) ? "person" : found.thing().kind().word(),
        found.people(),
        found.rose(),
        found.expected(),
        found.p(),
        found.adjusted(),
        found.adjusted() <= DriverSearch.LEVEL);
  }

  private static boolean isTooFew(int people, PopulationDesk.Opened opened) {
    return opened.suppressBelow() > 0 && people < opened.suppressBelow();
  }

  /** Throws as {@link Populations#find}. */
  public Behind behind(PopulationQuery query, Asker asker) {
    BehindSearch search = new BehindSearch(desk.open(query, asker));
    Behind behind = search.find();
    audit.record(asker, "population", search.named(), query.text());
    return behind;
  }

  /** Throws as {@link Populations#find}. */
  public Sensitivity sensitivity(PopulationQuery query, Asker asker) {
    PopulationDesk.Opened opened = desk.open(query, asker);
    return new HidingRest(opened.suppressBelow())
        .sensitivity(
            new SensitivityCount(opened.ladder(), query.asOf(), Movements.counted(opened))
                .count(opened.heading()),
            opened.ladder().typology());
  }

  private static void requireDays(int days) {
    if (days < 1 || days > MAX_DAYS) {
      throw badInput("days (%d) must be 1 to %d", days, MAX_DAYS);
    }
  }
}
