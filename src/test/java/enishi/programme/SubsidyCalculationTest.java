package enishi.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.model.OrganizationKind;
import enishi.model.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random rule files and parties against an independent calculation, with costs and days at and one
 * beside every bound; and the published rule worked out by hand.
 */
class SubsidyCalculationTest {
  private static final Id MINATO = Id.parse("municipality:131032");
  private static final Id ELSEWHERE = Id.parse("municipality:131016");
  private static final Id HOST = Id.parse("municipality:062138");
  private static final Id OTHER_HOST = Id.parse("municipality:382108");
  private static final Id NO_HOST = Id.parse("municipality:015199");
  private static final int ROUNDS = 10_000;

  @Test
  void equalsAnIndependentCalculationAtEveryBound() {
    Random random = new Random(20231);
    Map<Condition, Integer> failures = new EnumMap<>(Condition.class);
    int[] caps = new int[3];
    for (int round = 0; round < ROUNDS; round++) {
      Case asked = Case.random(random);
      SubsidyRule rule = SubsidyFile.read("rule.yaml", new StringReader(asked.yaml()));
      SubsidyCalculation calculation = new SubsidyCalculation(rule, asked.hosts);
      List<SubsidyYear> years = calculation.calculate(asked.applicant, asked.trips);
      Map<Integer, Long> payments = new LinkedHashMap<>();
      for (SubsidyYear year : years) {
        payments.put(year.year(), year.payment());
        caps[2] += year.capped() ? 1 : 0;
        for (SubsidyPerson person : year.persons()) {
          caps[1] += person.capped() ? 1 : 0;
          for (SubsidyTrip trip : person.trips()) {
            caps[0] += trip.nights().stream().anyMatch(SubsidyNight::capped) ? 1 : 0;
            assertThat(words(trip.failed()))
                .as("round %d: %s", round, asked)
                .containsExactlyInAnyOrderElementsOf(asked.failed(trip.trip()));
            trip.failed().forEach(failed -> failures.merge(failed, 1, Integer::sum));
          }
        }
      }
      assertThat(payments).as("round %d: %s", round, asked).isEqualTo(asked.payments());
      assertThat(years.stream().mapToLong(SubsidyYear::payment).sum())
          .isLessThanOrEqualTo(calculation.mostFor(asked.trips));
    }
    assertThat(failures.keySet()).containsExactlyInAnyOrder(Condition.values());
    assertThat(caps[0]).isGreaterThan(ROUNDS / 20);
    assertThat(caps[1]).isGreaterThan(ROUNDS / 20);
    assertThat(caps[2]).isGreaterThan(ROUNDS / 20);
  }

  /** Three nights of 12,000, 10,000 and 8,000 and 30,000 for the train: 58,000, so 50,000. */
  @Test
  void worksThePublishedRuleOutByHand() {
    SubsidyCalculation minato = minato();
    Trip trip = trip("person:a", HOST, "2023-10-05", List.of(12_000L, 10_000L, 8_000L), 30_000L, 3);
    SubsidyYear alone = minato.calculate(firm(), List.of(trip)).getFirst();
    SubsidyTrip judged = alone.persons().getFirst().trips().getFirst();
    assertThat(judged.nights())
        .extracting(SubsidyNight::allowed)
        .containsExactly(10_000L, 10_000L, 8_000L);
    assertThat(judged.allowed()).isEqualTo(58_000);
    assertThat(alone.persons().getFirst().capped()).isTrue();
    assertThat(alone.payment()).isEqualTo(50_000);
    List<Trip> party = new ArrayList<>();
    for (String person : List.of("person:a", "person:b", "person:c", "person:d", "person:e")) {
      party.add(trip(person, HOST, "2023-10-05", List.of(12_000L, 10_000L, 8_000L), 30_000L, 3));
    }
    SubsidyYear together = minato.calculate(firm(), party).getFirst();
    assertThat(together.sum()).isEqualTo(250_000);
    assertThat(together.capped()).isTrue();
    assertThat(together.payment()).isEqualTo(200_000);
  }

  /** Twice in a year, a person has one cap; in the next fiscal year another. */
  @Test
  void capsAPersonOnceAFiscalYear() {
    SubsidyCalculation minato = minato();
    SubsidyYear year =
        minato
            .calculate(
                firm(),
                List.of(
                    trip("person:a", HOST, "2023-09-05", List.of(10_000L), 10_000L, 3),
                    trip("person:a", OTHER_HOST, "2023-11-05", List.of(10_000L), 5_000L, 2)))
            .getFirst();
    assertThat(year.persons()).hasSize(1);
    assertThat(year.persons().getFirst().sum()).isEqualTo(65_000);
    assertThat(year.payment()).isEqualTo(50_000);
  }

  @Test
  void namesFileLineAndKeyOfAWrongRule() {
    String good = Case.random(new Random(1)).yaml();
    assertWrong(good.replaceAll("perNight: \\d+", "perNight: much"), "perNight (much)");
    assertWrong(good.replaceAll("through: \\S+", "through: 1999-01-01"), "stay.through");
    assertWrong(good.replaceAll("from: \\S+", "from: August"), "a day such as 2023-08-11");
    assertWrong(good.replaceAll("kinds: .*", "kinds: [firm]"), "organization.kinds");
    assertWrong(good + "extra: 1\n", "unknown key extra");
    assertWrong(good.replaceAll("locatedIn: \\S+", "locatedIn: tokyo"), "or anywhere");
  }

  private static void assertWrong(String yaml, String message) {
    assertThatThrownBy(() -> SubsidyFile.read("rule.yaml", new StringReader(yaml)))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("rule.yaml, line");
  }

  private static SubsidyCalculation minato() {
    String text = read("/subsidies/minato-2023.yaml");
    return new SubsidyCalculation(
        SubsidyFile.read("minato-2023.yaml", new StringReader(text)),
        Map.of(HOST, List.of(HostDates.ALWAYS), OTHER_HOST, List.of(HostDates.ALWAYS)));
  }

  private static String read(String resource) {
    try (InputStream bytes =
        Objects.requireNonNull(SubsidyFile.class.getResourceAsStream(resource))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SubsidyCalculation.Applicant firm() {
    return new SubsidyCalculation.Applicant(MINATO, OrganizationKind.COMPANY, false, false);
  }

  private static Trip trip(
      String person, Id place, String from, List<Long> lodging, Long transport, int nights) {
    LocalDate on = LocalDate.parse(from);
    return new Trip(
        Id.parse("stay:" + from),
        Id.parse(person),
        1,
        place,
        on,
        on.plusDays(nights),
        lodging,
        transport,
        null);
  }

  private static Set<String> words(List<Condition> conditions) {
    return conditions.stream().map(Word::word).collect(Collectors.toSet());
  }

  /** Plain numbers, and the calculation done on them in another way. */
  private static final class Case {
    private long nightCap;
    private long personCap;
    private long organizationCap;
    private int leastNights;
    private int begins;
    private boolean transportPaid;
    private boolean onlyHosts;
    private boolean combines;
    private boolean representative;
    private boolean anywhere;
    private LocalDate from = LocalDate.EPOCH;
    private LocalDate through = LocalDate.EPOCH;
    private Set<OrganizationKind> kinds = Set.of();
    private SubsidyCalculation.Applicant applicant = firm();
    private final Map<Id, List<HostDates>> hosts = new HashMap<>();
    private final List<Trip> trips = new ArrayList<>();

    static Case random(Random random) {
      Case made = new Case();
      made.nightCap = 1 + random.nextInt(12) * 1_000L;
      made.personCap = made.nightCap * (1 + random.nextInt(4)) + random.nextInt(3) - 1;
      made.organizationCap =
          Math.max(0, made.personCap * (1 + random.nextInt(3)) + random.nextInt(3) - 1);
      made.leastNights = random.nextInt(3);
      made.begins = 1 + random.nextInt(12);
      made.transportPaid = random.nextInt(4) > 0;
      made.onlyHosts = random.nextBoolean();
      made.combines = random.nextInt(4) == 0;
      made.representative = random.nextInt(3) > 0;
      made.anywhere = random.nextInt(4) == 0;
      made.from = LocalDate.parse("2023-01-01").plusDays(random.nextInt(300));
      made.through = made.from.plusDays(20 + random.nextInt(400));
      EnumSet<OrganizationKind> kinds = EnumSet.of(OrganizationKind.COMPANY);
      for (OrganizationKind kind : OrganizationKind.values()) {
        if (random.nextInt(3) > 0) {
          kinds.add(kind);
        }
      }
      made.kinds = kinds;
      made.applicant =
          new SubsidyCalculation.Applicant(
              random.nextInt(12) == 0 ? null : random.nextInt(12) == 0 ? ELSEWHERE : MINATO,
              random.nextInt(12) == 0
                  ? null
                  : random.nextInt(3) == 0
                      ? OrganizationKind.values()[random.nextInt(OrganizationKind.values().length)]
                      : OrganizationKind.COMPANY,
              random.nextInt(4) == 0,
              random.nextInt(3) > 0);
      made.hosts.put(HOST, List.of(HostDates.ALWAYS));
      made.hosts.put(
          OTHER_HOST,
          List.of(
              new HostDates(made.from.plusDays(5), made.through.minusDays(5)),
              new HostDates(null, made.from.plusDays(3))));
      int count = 1 + random.nextInt(6);
      for (int i = 0; i < count; i++) {
        made.trips.add(made.trip(random, i));
      }
      return made;
    }

    private Trip trip(Random random, int number) {
      int nights = Math.max(0, leastNights - 1 + random.nextInt(4));
      LocalDate on =
          switch (random.nextInt(6)) {
            case 0 -> from;
            case 1 -> from.minusDays(1);
            case 2 -> through.minusDays(nights);
            case 3 -> through.minusDays(nights - 1L);
            case 4 -> from.plusDays(5 + random.nextInt(3) - 1L);
            default -> from.plusDays(random.nextInt(200));
          };
      List<Long> lodging = new ArrayList<>();
      int amounts = random.nextInt(5) == 0 ? 0 : random.nextBoolean() ? 1 : nights;
      if (random.nextInt(15) == 0) {
        amounts = nights + 2;
      }
      for (int i = 0; i < amounts; i++) {
        lodging.add(near(random, nightCap));
      }
      boolean named = random.nextInt(3) > 0;
      return new Trip(
          Id.parse("stay:s" + number),
          named ? Id.parse("person:p" + random.nextInt(3)) : null,
          named ? 1 : 1 + random.nextInt(4),
          List.of(HOST, HOST, OTHER_HOST, NO_HOST).get(random.nextInt(4)),
          on,
          on.plusDays(nights),
          lodging,
          random.nextInt(3) == 0
              ? null
              : near(random, Math.max(0, personCap - Math.min(nights, 3) * nightCap)),
          random.nextInt(8) == 0 ? "県の補助" : null);
    }

    /** The bound, one beside it, or far from it. */
    private static long near(Random random, long bound) {
      return Math.max(
          0,
          switch (random.nextInt(4)) {
            case 0 -> bound;
            case 1 -> bound - 1;
            case 2 -> bound + 1;
            default -> random.nextInt((int) (2 * bound + 2));
          });
    }

    String yaml() {
      return """
      name: made-up
      version: 1
      label: {ja: 架空の補助, en: Made-up subsidy}
      source: 架空（生成）
      ours: true
      organization:
        locatedIn: %s
        kinds: %s
        unincorporatedNeedsRules: %s
      stay:
        leastNights: %d
        from: %s
        through: %s
        onlyHosts: %s
        withOtherSubsidies: %s
      pays:
        perNight: %d
        transport: %s
        perPerson: %d
        perOrganization: %d
        fiscalYearBegins: %d
      """
          .formatted(
              anywhere ? "anywhere" : MINATO,
              kinds.stream().map(Word::word).sorted().toList(),
              representative,
              leastNights,
              from,
              through,
              onlyHosts,
              combines,
              nightCap,
              transportPaid,
              personCap,
              organizationCap,
              begins);
    }

    Set<String> failed(Trip trip) {
      Set<String> failed = new LinkedHashSet<>();
      if (!anywhere && applicant.municipality() == null) {
        failed.add("location-not-recorded");
      } else if (!anywhere && !MINATO.equals(applicant.municipality())) {
        failed.add("located-elsewhere");
      }
      if (applicant.kind() == null) {
        failed.add("kind-not-recorded");
      } else if (!kinds.contains(applicant.kind())) {
        failed.add("kind-not-admitted");
      }
      if (representative && applicant.unincorporated() && !applicant.hasRules()) {
        failed.add("no-representative");
      }
      long nights = trip.endsOn().toEpochDay() - trip.startsOn().toEpochDay();
      if (nights < leastNights) {
        failed.add("too-few-nights");
      }
      long first = trip.startsOn().toEpochDay();
      long last = trip.endsOn().toEpochDay();
      if (first < from.toEpochDay() || last > through.toEpochDay()) {
        failed.add("outside-programme");
      }
      if (onlyHosts && trip.municipality().equals(NO_HOST)) {
        failed.add("not-a-host");
      }
      if (onlyHosts && trip.municipality().equals(OTHER_HOST)) {
        boolean inner = first >= from.toEpochDay() + 5 && last <= through.toEpochDay() - 5;
        boolean early = last <= from.toEpochDay() + 3;
        if (!inner && !early) {
          failed.add("outside-host");
        }
      }
      if (!combines && trip.otherSubsidy() != null) {
        failed.add("other-subsidy");
      }
      if (trip.lodging().isEmpty() && trip.transport() == null) {
        failed.add("costs-not-recorded");
      } else if (trip.lodging().size() > 1 && trip.lodging().size() != nights) {
        failed.add("costs-do-not-fit");
      }
      return failed;
    }

    /** Payment by fiscal year, also of years in which nothing is paid. */
    Map<Integer, Long> payments() {
      Map<Integer, Map<String, Long>> sums = new TreeMap<>();
      Map<String, Integer> people = new HashMap<>();
      for (int i = 0; i < trips.size(); i++) {
        Trip trip = trips.get(i);
        LocalDate on = trip.startsOn();
        int year = on.getMonthValue() < begins ? on.getYear() - 1 : on.getYear();
        String who = trip.traveller() == null ? "unnamed " + i : trip.traveller().value();
        long sum = 0;
        if (failed(trip).isEmpty()) {
          long nights = trip.endsOn().toEpochDay() - on.toEpochDay();
          for (int night = 0; night < nights; night++) {
            long cost =
                trip.lodging().isEmpty()
                    ? 0
                    : trip.lodging().get(trip.lodging().size() == 1 ? 0 : night);
            sum += cost > nightCap ? nightCap : cost;
          }
          sum += transportPaid && trip.transport() != null ? trip.transport() : 0;
        }
        sums.computeIfAbsent(year, y -> new HashMap<>()).merge(who, sum, Long::sum);
        people.put(who, trip.people());
      }
      Map<Integer, Long> payments = new LinkedHashMap<>();
      sums.forEach(
          (year, persons) -> {
            long all = 0;
            for (Map.Entry<String, Long> person : persons.entrySet()) {
              long each = person.getValue() > personCap ? personCap : person.getValue();
              all += each * people.getOrDefault(person.getKey(), 0);
            }
            payments.put(year, all > organizationCap ? organizationCap : all);
          });
      return payments;
    }

    @Override
    public String toString() {
      return yaml() + applicant + trips;
    }
  }
}
