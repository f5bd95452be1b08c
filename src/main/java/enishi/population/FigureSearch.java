package enishi.population;

import static enishi.model.EnishiException.badInput;

import enishi.model.EngagementKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds whom a figure counts, by the same readings by which it was counted. */
final class FigureSearch {
  private final PopulationDesk.Opened opened;
  private final FigureQuery query;
  private final Ladder ladder;
  private final LocalDate asOf;
  private final CourseReading reading;
  private final List<Involvements.Of> people;

  FigureSearch(PopulationDesk.Opened opened, FigureQuery query) {
    this.opened = opened;
    this.query = query;
    this.ladder = opened.ladder();
    this.asOf = opened.asOf();
    this.reading = new CourseReading(ladder, asOf);
    this.people = Movements.counted(opened);
  }

  /**
   * Somebody who is counted.
   *
   * @param on the day of what is counted; null for what is so on the as-of day
   * @param other the mask of rungs it is compared with; null where there is none
   */
  record Member(Involvements.Of who, @Nullable LocalDate on, @Nullable Integer other) {}

  /** In order of the persons' ids, then of days. */
  List<Member> find() {
    return switch (query.figure()) {
      case RUNG -> all(one -> isOn(mask(one), query.tier()));
      case ANY -> all(one -> mask(one) != 0);
      case LAPSED -> all(one -> mask(one) == 0 && one.involvement().reason(asOf) == Reason.LAPSED);
      case RESIDENTS -> all(this::isCountedAsResident);
      case MOVED -> moved();
      case ENTRIES -> changed(CourseReading.Kind.ENTRY);
      case REENTRIES -> changed(CourseReading.Kind.REENTRY);
      case EXITS -> changed(CourseReading.Kind.EXIT);
      case UPS -> changed(CourseReading.Kind.UP);
      case DOWNS -> changed(CourseReading.Kind.DOWN);
      case REACHED -> passed(false);
      case ROSE_ON -> passed(true);
      case CAME -> stayed(false);
      case LEFT -> stayed(true);
      case COOLING -> all(this::isCooling);
      case MET -> met(false);
      case ROSE_AFTER -> met(true);
      case LIVING -> living();
      case TOWNS -> inTowns();
      case CONNECTED -> connected();
      case NEAR -> all(one -> SensitivityCount.isNearBoundary(one, ladder, asOf));
      case UNDER -> under();
      case LISTED -> listed();
    };
  }

  private int mask(Involvements.Of one) {
    return one.course().maskOn(asOf);
  }

  /** A typology's type, or 0 for any of none; a ladder's highest rung. */
  private boolean isOn(int mask, int tier) {
    if (ladder.typology() && tier > 0) {
      return (mask & (1 << (tier - 1))) != 0;
    }
    return ladder.tier(mask) == tier;
  }

  private boolean isCountedAsResident(Involvements.Of one) {
    return mask(one) == 0
        && one.involvement().reason(asOf) == Reason.RESIDENT
        && one.involvement().isOnRecordBy(asOf);
  }

  private boolean isCooling(Involvements.Of one) {
    Standing standing = Standing.of(one.involvement(), ladder, asOf);
    LocalDate lapsesOn = standing.lapsesOn();
    return standing.tier() > 0
        && lapsesOn != null
        && !lapsesOn.isAfter(asOf.plusDays(query.days()));
  }

  private List<Member> all(Predicate<Involvements.Of> counted) {
    return people.stream().filter(counted).map(one -> new Member(one, null, null)).toList();
  }

  private List<Member> moved() {
    List<Member> members = new ArrayList<>();
    for (Involvements.Of one : people) {
      int before = one.course().maskOn(query.from());
      int after = mask(one);
      if (ladder.tier(before) == query.before()
          && ladder.tier(after) == query.tier()
          && (before | after) != 0) {
        members.add(new Member(one, null, before));
      }
    }
    return members;
  }

  private List<Member> changed(CourseReading.Kind kind) {
    List<Member> members = new ArrayList<>();
    for (Involvements.Of one : people) {
      for (CourseReading.Change change : reading.changes(one.course(), query.from())) {
        if (change.kind() == kind) {
          members.add(changed(one, LocalDate.ofEpochDay(change.on())));
        }
      }
    }
    return members;
  }

  private static Member changed(Involvements.Of one, LocalDate on) {
    return new Member(one, on, one.course().maskOn(on.minusDays(1)));
  }

  private List<Member> passed(boolean onlyWhoRose) {
    PopulationDesk.requireRungs(opened);
    List<Member> members = new ArrayList<>();
    for (Involvements.Of one : people) {
      int here = reading.reached(one.course(), query.tier());
      int next = reading.reached(one.course(), query.tier() + 1);
      if (here != next && (next != CourseReading.NEVER || !onlyWhoRose)) {
        members.add(new Member(one, LocalDate.ofEpochDay(onlyWhoRose ? next : here), null));
      }
    }
    return members;
  }

  private List<Member> stayed(boolean onlyWhoLeft) {
    EngagementKind channel = query.kind();
    List<Member> members = new ArrayList<>();
    for (Involvements.Of one : people) {
      CourseReading.Stay stay = reading.stay(one);
      if (stay != null
          && (channel == null || stay.channel() == channel)
          && (stay.isOver() || !onlyWhoLeft)) {
        members.add(
            new Member(one, LocalDate.ofEpochDay(onlyWhoLeft ? stay.left() : stay.came()), null));
      }
    }
    return members;
  }

  private List<Member> met(boolean onlyWhoRose) {
    PopulationDesk.requireRungs(opened);
    Id thing = opened.view().resolve(Id.parse(query.only()));
    Map<Id, DriverSearch.Followed> followed =
        new DriverSearch(ladder, asOf, query.days(), people).followed(thing);
    List<Member> members = new ArrayList<>();
    for (Involvements.Of one : people) {
      DriverSearch.Followed first = followed.get(one.person());
      if (first != null && (first.rose() || !onlyWhoRose)) {
        members.add(new Member(one, first.on(), null));
      }
    }
    return members;
  }

  private List<Member> living() {
    Surroundings surroundings = Surroundings.of(opened);
    String prefecture = query.of().isEmpty() ? null : query.only();
    return all(
        one -> {
          String home = mask(one) == 0 ? null : surroundings.prefecture(one.person());
          return mask(one) != 0 && (prefecture == null ? home == null : prefecture.equals(home));
        });
  }

  private List<Member> inTowns() {
    Surroundings surroundings = Surroundings.of(opened);
    Set<Id> in = Set.copyOf(query.of().stream().map(Id::parse).toList());
    List<Id> out = query.without().stream().map(Id::parse).toList();
    return all(
        one -> {
          if (mask(one) == 0) {
            return false;
          }
          Set<Id> towns = surroundings.otherTowns(one.person());
          return towns.containsAll(in) && out.stream().noneMatch(towns::contains);
        });
  }

  private List<Member> connected() {
    Surroundings surroundings = Surroundings.of(opened);
    Id hub = opened.view().resolve(Id.parse(query.only()));
    return all(
        one ->
            mask(one) != 0
                && (query.tier() == 0 || isOn(mask(one), query.tier()))
                && surroundings.contacts(one).contains(hub));
  }

  private List<Member> under() {
    Ladder other = ScaledDays.of(ladder, query.factor(), query.kind());
    List<Member> members = new ArrayList<>();
    for (Involvements.Of one : people) {
      int mask = one.involvement().by(other).maskOn(asOf);
      if (mask != 0) {
        members.add(new Member(one, null, mask));
      }
    }
    return members;
  }

  private List<Member> listed() {
    if (query.of().isEmpty()) {
      throw badInput("figure (%s) needs the lists, and none was given", query.figure().word());
    }
    Map<String, Set<Id>> lists = PersonLists.of(opened).people();
    List<Set<Id>> in = sets(query.of(), lists).toList();
    List<Set<Id>> out = sets(query.without(), lists).toList();
    return all(
        one ->
            in.stream().allMatch(list -> list.contains(one.person()))
                && out.stream().noneMatch(list -> list.contains(one.person())));
  }

  private static Stream<Set<Id>> sets(List<String> names, Map<String, Set<Id>> lists) {
    return names.stream().map(name -> lists.getOrDefault(name, Set.of()));
  }
}
