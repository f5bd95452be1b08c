package enishi.programme;

import enishi.model.Id;
import enishi.model.Organization;
import enishi.model.OrganizationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule pays one organization:
 *
 * <pre>
 *   person  = min(person cap, Σ over nights of min(night cap, lodging) + transport)
 *   payment = min(organization cap, Σ person)        per fiscal year, that of a stay's first day
 * </pre>
 *
 * The source of the formula for Minato is the ward's notice of the programme; other rules differ in
 * numbers.
 */
final class SubsidyCalculation {
  private static final Comparator<Trip> ORDER =
      Comparator.comparing(Trip::startsOn)
          .thenComparing(Trip::stay)
          .thenComparing(trip -> String.valueOf(trip.traveller()));

  private final SubsidyRule rule;
  private final Map<Id, List<HostDates>> hosts;

  /**
   * @param hosts when each host takes part; a host may do so more than once
   */
  SubsidyCalculation(SubsidyRule rule, Map<Id, List<HostDates>> hosts) {
    this.rule = rule;
    this.hosts = hosts;
  }

  /** Who asks. */
  record Applicant(
      @Nullable Id municipality,
      @Nullable OrganizationKind kind,
      boolean unincorporated,
      boolean hasRules) {
    static Applicant of(Organization organization) {
      return new Applicant(
          organization.municipality(),
          organization.kind(),
          organization.unincorporated(),
          organization.hasRules());
    }
  }

  /** By fiscal years, the earliest first. */
  List<SubsidyYear> calculate(Applicant applicant, List<Trip> trips) {
    List<Condition> always = failed(applicant);
    Map<Integer, List<Trip>> byYear = new TreeMap<>();
    trips.stream()
        .sorted(ORDER)
        .forEach(
            trip ->
                byYear
                    .computeIfAbsent(rule.fiscalYear(trip.startsOn()), year -> new ArrayList<>())
                    .add(trip));
    return byYear.entrySet().stream()
        .map(entry -> year(entry.getKey(), entry.getValue(), always))
        .toList();
  }

  /** What the organization itself fails. */
  List<Condition> failed(Applicant applicant) {
    List<Condition> failed = new ArrayList<>();
    if (rule.locatedIn() != null && !rule.locatedIn().equals(applicant.municipality())) {
      failed.add(
          applicant.municipality() == null
              ? Condition.LOCATION_NOT_RECORDED
              : Condition.LOCATED_ELSEWHERE);
    }
    if (applicant.kind() == null) {
      failed.add(Condition.KIND_NOT_RECORDED);
    } else if (!rule.kinds().contains(applicant.kind())) {
      failed.add(Condition.KIND_NOT_ADMITTED);
    }
    if (rule.needsRepresentative() && applicant.unincorporated() && !applicant.hasRules()) {
      failed.add(Condition.NO_REPRESENTATIVE);
    }
    return failed;
  }

  private SubsidyYear year(int year, List<Trip> trips, List<Condition> always) {
    Map<String, List<SubsidyTrip>> byTraveller = new TreeMap<>();
    for (Trip trip : trips) {
      byTraveller
          .computeIfAbsent(traveller(trip, byTraveller.size()), k -> new ArrayList<>())
          .add(judge(trip, always));
    }
    List<SubsidyPerson> persons = byTraveller.values().stream().map(this::person).toList();
    long sum = persons.stream().mapToLong(SubsidyPerson::payable).sum();
    return new SubsidyYear(
        year, persons, sum, rule.organizationCap(), Math.min(sum, rule.organizationCap()));
  }

  /** Unnamed persons are others each time. */
  private static String traveller(Trip trip, int before) {
    Id traveller = trip.traveller();
    return traveller == null ? "stay %s %05d".formatted(trip.stay(), before) : traveller.value();
  }

  private SubsidyPerson person(List<SubsidyTrip> trips) {
    SubsidyTrip first = trips.getFirst();
    long sum = trips.stream().mapToLong(SubsidyTrip::allowed).sum();
    long each = Math.min(sum, rule.personCap());
    return new SubsidyPerson(
        first.trip().traveller(),
        first.trip().people(),
        trips,
        sum,
        rule.personCap(),
        each * first.trip().people());
  }

  private SubsidyTrip judge(Trip trip, List<Condition> always) {
    List<Condition> failed = new ArrayList<>(always);
    if (trip.nights() < rule.leastNights()) {
      failed.add(Condition.TOO_FEW_NIGHTS);
    }
    if (trip.startsOn().isBefore(rule.from()) || trip.endsOn().isAfter(rule.through())) {
      failed.add(Condition.OUTSIDE_PROGRAMME);
    }
    if (rule.onlyHosts()) {
      List<HostDates> dates = hosts.getOrDefault(trip.municipality(), List.of());
      if (dates.isEmpty()) {
        failed.add(Condition.NOT_A_HOST);
      } else if (dates.stream().noneMatch(window -> window.contains(trip))) {
        failed.add(Condition.OUTSIDE_HOST);
      }
    }
    if (trip.otherSubsidy() != null && !rule.withOtherSubsidies()) {
      failed.add(Condition.OTHER_SUBSIDY);
    }
    if (!trip.hasCosts()) {
      failed.add(Condition.COSTS_NOT_RECORDED);
    } else if (!trip.costsFit()) {
      failed.add(Condition.COSTS_DO_NOT_FIT);
    }
    List<SubsidyNight> nights = trip.costsFit() ? nights(trip) : List.of();
    Long transport = trip.transport();
    long paid = rule.transport() && transport != null ? transport : 0;
    long allowed =
        failed.isEmpty() ? nights.stream().mapToLong(SubsidyNight::allowed).sum() + paid : 0;
    return new SubsidyTrip(trip, nights, paid, allowed, failed);
  }

  private List<SubsidyNight> nights(Trip trip) {
    List<SubsidyNight> nights = new ArrayList<>();
    for (int night = 0; night < trip.nights() && !trip.lodging().isEmpty(); night++) {
      LocalDate on = trip.startsOn().plusDays(night);
      long lodging = trip.lodgingOn(night);
      nights.add(new SubsidyNight(on, lodging, Math.min(lodging, rule.nightCap())));
    }
    return nights;
  }

  /**
   * The most that the trips could bring whatever they cost: every person's cap, at most the
   * organization's.
   */
  long mostFor(List<Trip> trips) {
    Map<Integer, Map<String, Integer>> travellers = new TreeMap<>();
    for (Trip trip : trips) {
      Map<String, Integer> year =
          travellers.computeIfAbsent(rule.fiscalYear(trip.startsOn()), y -> new TreeMap<>());
      year.put(traveller(trip, year.size()), trip.people());
    }
    return travellers.values().stream()
        .mapToLong(
            people ->
                Math.min(
                    rule.organizationCap(),
                    people.values().stream().mapToLong(Integer::longValue).sum()
                        * rule.personCap()))
        .sum();
  }
}
