package enishi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.algorithm.matching.Assignment;
import enishi.algorithm.matching.Assignment.Pair;
import enishi.model.Consent;
import enishi.model.Id;
import enishi.model.Need;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.network.Network;
import enishi.network.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up offices: what is ranked and assigned, against the same said plainly. */
class OfficePropertyTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 1);
  private static final String[] SKILLS = {"広報", "PR", "経理", "会計", "法務", "企画", "農業"};
  private static final int PEOPLE = 24;
  private static final int NEEDS = 6;

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private static String skill(Random random) {
    return SKILLS[random.nextInt(SKILLS.length)];
  }

  private static Town office(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PEOPLE; i++) {
      int trait = random.nextInt(10);
      text.append(
          "person:p%d %s skills %s%n"
              .formatted(
                  i,
                  trait == 0 ? "hidden" : trait == 1 ? "left" : trait == 2 ? "target_only" : "",
                  skill(random)));
    }
    for (int n = 0; n < NEEDS; n++) {
      text.append("need:n%d by organization:o%d skills %s%n".formatted(n, n % 4, skill(random)));
      text.append("p%d holds_post organization:o%d 2020-01-01..%n".formatted(n, n % 4));
    }
    for (int i = 0; i < 50; i++) {
      int a = random.nextInt(PEOPLE);
      int b = (a + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
      text.append("p%d knows p%d %s%n".formatted(a, b, DAY.minusDays(random.nextInt(700))));
    }
    for (int i = 0; i < 15; i++) {
      LocalDate on = DAY.minusDays(random.nextInt(300));
      String[] ends = {"contracted", "declined", "pending", "proposed"};
      text.append(
          "p%d proposes need:n%d %s %s %s%n"
              .formatted(
                  random.nextInt(PEOPLE),
                  random.nextInt(NEEDS),
                  on,
                  ends[random.nextInt(4)],
                  on.plusDays(random.nextInt(60))));
    }
    return Town.parse(text.toString());
  }

  private static Scoring scoring(Network network) {
    return new Scoring(network, DAY, SkillWords.shipped(), Weights.STANDARD, network.receptivity());
  }

  /** The best path by going all ways. */
  private static double best(Network network, List<Id> way, Id to, double chance) {
    Id last = way.getLast();
    double best = 0;
    for (Id next : network.facts().people().keySet()) {
      double strength = way.contains(next) ? 0 : network.at(DAY).strength(last, next);
      if (strength > 0) {
        double there = chance * strength * network.receptivity().of(next, DAY);
        if (next.equals(to)) {
          best = Math.max(best, there);
        } else if (way.size() < Scoring.MAX_HOPS && introduces(network.facts().person(next))) {
          List<Id> longer = new ArrayList<>(way);
          longer.add(next);
          best = Math.max(best, best(network, longer, to, there));
        }
      }
    }
    return best;
  }

  private static boolean introduces(Person person) {
    return person.consent() == Consent.INTRODUCIBLE && person.status() == PersonStatus.ACTIVE;
  }

  private static boolean same(String a, String b) {
    return a.equals(b)
        || Set.of("広報", "PR").equals(Set.copyOf(List.of(a, b)))
        || Set.of("経理", "会計").equals(Set.copyOf(List.of(a, b)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ranksAsTheRuleSaysPlainly(int seed) {
    Network network = office(seed).network();
    for (Need need : network.facts().needs().values()) {
      List<Scored> found = scoring(network).score(need);
      Set<Id> staff = Staff.of(need.organization(), network, DAY);
      List<Id> expected =
          network.facts().people().values().stream()
              .filter(one -> one.consent() != Consent.HIDDEN)
              .filter(one -> one.status() == PersonStatus.ACTIVE)
              .filter(one -> !staff.contains(one.id()))
              .filter(one -> one.skills().stream().anyMatch(s -> same(s, need.skills().getFirst())))
              .map(Person::id)
              .toList();
      assertThat(found).extracting(Scored::person).containsExactlyInAnyOrderElementsOf(expected);
      for (Scored one : found) {
        double tie = 0;
        double path = 0;
        for (Id member : staff) {
          tie = Math.max(tie, network.at(DAY).strength(member, one.person()));
          path = Math.max(path, best(network, List.of(member), one.person(), 1));
        }
        double fit =
            network.facts().person(one.person()).skills().contains(need.skills().getFirst())
                ? 1
                : 0.9;
        double score =
            0.45 * fit
                + 0.15 * tie
                + 0.2 * path
                + 0.1 * (one.contracted() + 1) / (one.contracted() + one.declined() + 2.0)
                + 0.1 / (1 + one.waiting().size());
        assertThat(one.chance()).isCloseTo(path, within(1e-6));
        assertThat(one.score()).isCloseTo(score, within(1e-6));
      }
      assertThat(found)
          .isSortedAccordingTo(
              Comparator.comparingDouble((Scored s) -> -s.score()).thenComparing(Scored::person));
    }
  }

  private static double random(Planning planning, Random random) {
    List<Pair> pairs = new ArrayList<>(planning.pairs());
    Collections.shuffle(pairs, random);
    int[] left = planning.wanted().clone();
    int[] right = planning.capacities();
    double sum = 0;
    for (Pair pair : pairs) {
      if (left[pair.left()] > 0 && right[pair.right()] > 0) {
        left[pair.left()]--;
        right[pair.right()]--;
        sum += pair.weight();
      }
    }
    return sum;
  }

  @Test
  void isNeverWorseThanGreedyOrRandomInAHundredOffices() {
    double best = 0;
    double greedy = 0;
    double random = 0;
    int better = 0;
    double most = 0;
    for (int seed = 0; seed < 100; seed++) {
      Network network = office(seed).network();
      List<Need> needs = List.copyOf(network.facts().needs().values());
      Planning planning =
          new Planning(new PlanQuery(2, 1, DAY), needs, scoring(network), person -> true);
      double one = Assignment.total(planning.best());
      double other = Assignment.total(planning.greedy());
      double chance = random(planning, new Random(seed));
      assertThat(one).isGreaterThanOrEqualTo(other - 1e-9).isGreaterThanOrEqualTo(chance - 1e-9);
      best += one;
      greedy += other;
      random += chance;
      better += one > other + 1e-9 ? 1 : 0;
      most = Math.max(most, other > 0 ? one / other - 1 : 0);
    }
    String told =
        String.format(
            Locale.ROOT,
            "best %.3f greedy %.3f (+%.2f %%, better in %d, at most +%.1f %%) random %.3f (+%.1f"
                + " %%)",
            best,
            greedy,
            100 * (best / greedy - 1),
            better,
            100 * most,
            random,
            100 * (best / random - 1));
    System.out.println(told);
    assertThat(best).as(told).isGreaterThan(greedy).isGreaterThan(random);
  }
}
