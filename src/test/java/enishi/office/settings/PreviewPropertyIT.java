package enishi.office.settings;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.Views;
import enishi.introduction.Band;
import enishi.introduction.Introduction;
import enishi.introduction.IntroductionPath;
import enishi.introduction.IntroductionQuery;
import enishi.introduction.Target;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.population.Ladders;
import enishi.population.Tier;
import enishi.population.TierQuery;
import enishi.population.Tiers;
import enishi.referral.Eligibility;
import enishi.referral.EligibilityQuery;
import enishi.referral.NextStep;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.store.TestStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview counts what differs between the full answers under the one rules and the other. */
class PreviewPropertyIT {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final LocalDate DAY = RandomOffice.DAY;
  private static final Asker OWNER = Asker.owner();
  private static final Id PROJECT = Id.parse("project:p");
  private static Store store;
  private static Views views;
  private static AuditTrail audit;

  @BeforeAll
  static void open() {
    store = TestStore.empty();
    views = new Views(store);
    audit = new AuditTrail(store, CLOCK);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void countsWhatDiffersInFullAnswers(long seed) {
    Network now = new RandomOffice(seed, 13).town().network();
    LiveNumbers proposed = proposed(seed);
    Network then = new Network(now.facts(), proposed.strength());
    Preview preview = preview(now, proposed);
    assertThat(preview.paths().sampled()).isFalse();
    assertThat(preview.verdicts().sampled()).isFalse();
    comparesTiers(preview, now, then);
    comparesVerdicts(preview, now, then);
    comparesPaths(preview, now, then);
    assertThat(preview(now, proposed).took(0)).isEqualTo(preview.took(0));
  }

  /** Harsher or milder by chance: κ, and one kind of each group. */
  private static LiveNumbers proposed(long seed) {
    Random random = new Random(seed);
    Map<String, String> values = new TreeMap<>();
    values.put("enishi.strength.kappa", String.valueOf(0.5 + random.nextInt(8)));
    values.put("enishi.strength.half-life-days.knows", String.valueOf(5 + random.nextInt(900)));
    values.put("enishi.strength.base.hosted", String.valueOf((double) random.nextInt(2)));
    values.put("enishi.strength.base.visited", String.valueOf((double) random.nextInt(4)));
    values.put("enishi.strength.max-shared", String.valueOf(2 + random.nextInt(8)));
    return LiveNumbers.standard().changed(values);
  }

  private static Preview preview(Network now, LiveNumbers proposed) {
    return new Previews(store, LivingNetwork.still(store, now), views, audit, CLOCK)
        .of(0, LiveNumbers.standard(), proposed, DAY, OWNER);
  }

  private static void comparesTiers(Preview preview, Network now, Network then) {
    Ladders ladders = Ladders.in(store);
    Tiers before = new Tiers(LivingNetwork.still(store, now), views, audit, ladders);
    Tiers after = new Tiers(LivingNetwork.still(store, then), views, audit, ladders);
    List<String> changed = new ArrayList<>();
    int all = 0;
    for (Id town : List.of(Id.parse("municipality:m"), Id.parse("municipality:n"))) {
      for (Id person : now.facts().people().keySet()) {
        Tier one = before.find(new TierQuery(person, town, "kamishihoro", DAY), OWNER);
        Tier other = after.find(new TierQuery(person, town, "kamishihoro", DAY), OWNER);
        assertThat(other.tier()).isEqualTo(one.tier());
        assertThat(other.types()).isEqualTo(one.types());
        if (one.strength() != null && other.strength() != null) {
          all++;
          if (Band.of(one.strength()) != Band.of(other.strength())) {
            changed.add(person + " " + town + " " + one.strength() + " " + other.strength());
          }
        }
      }
    }
    assertThat(preview.tiers().all()).isEqualTo(all);
    assertThat(preview.tiers().first())
        .extracting(c -> c.person() + " " + c.municipality() + " " + c.from() + " " + c.to())
        .containsExactlyInAnyOrderElementsOf(changed);
  }

  private static void comparesVerdicts(Preview preview, Network now, Network then) {
    Doors before = Doors.over(now, store, views, audit, CLOCK);
    Doors after = Doors.over(then, store, views, audit, CLOCK);
    List<String> changed = new ArrayList<>();
    int all = 0;
    for (Id person : now.facts().people().keySet()) {
      if (now.memberships().activeMembers(PROJECT, DAY).contains(person)
          || !(isNear(now, person) || isNear(then, person))) {
        continue;
      }
      all++;
      EligibilityQuery query = EligibilityQuery.of(person, PROJECT, DAY);
      String one = text(before.eligibilities().find(query, OWNER));
      String other = text(after.eligibilities().find(query, OWNER));
      if (!one.equals(other)) {
        changed.add(person.value());
      }
    }
    assertThat(preview.verdicts().all()).isEqualTo(all);
    assertThat(preview.verdicts().first())
        .extracting(c -> c.person().value())
        .containsExactlyInAnyOrderElementsOf(changed);
  }

  /** A member within two connections. */
  private static boolean isNear(Network network, Id person) {
    var people = network.facts().people().keySet();
    var members = network.memberships().activeMembers(PROJECT, DAY);
    return members.stream()
        .anyMatch(
            member ->
                tied(network, person, member)
                    || people.stream()
                        .anyMatch(b -> tied(network, person, b) && tied(network, b, member)));
  }

  private static boolean tied(Network network, Id a, Id b) {
    return !a.equals(b) && network.at(DAY).areConnected(a, b);
  }

  private static String text(Eligibility answer) {
    NextStep next = answer.next().stream().findFirst().orElse(null);
    return answer.verdict()
        + " "
        + answer.routes()
        + (next == null
            ? ""
            : next.step() + " " + next.who() + " " + next.event() + " " + hops(next));
  }

  private static String hops(NextStep next) {
    return next.path().stream().map(hop -> hop.from() + "-" + hop.to()).toList().toString();
  }

  private static void comparesPaths(Preview preview, Network now, Network then) {
    Doors before = Doors.over(now, store, views, audit, CLOCK);
    Doors after = Doors.over(then, store, views, audit, CLOCK);
    List<Id> people = List.copyOf(now.facts().people().keySet());
    List<String> changed = new ArrayList<>();
    int all = 0;
    for (Id from : people) {
      for (Id to : people) {
        if (!from.equals(to) && (withinThree(now, from, to) || withinThree(then, from, to))) {
          all++;
          IntroductionQuery query = IntroductionQuery.of(from, Target.of(to), DAY);
          String one = text(before.introductions().find(query, OWNER));
          if (!one.equals(text(after.introductions().find(query, OWNER)))) {
            changed.add(from + " " + to);
          }
        }
      }
    }
    assertThat(preview.paths().all()).isEqualTo(all);
    assertThat(preview.paths().changed()).isEqualTo(changed.size());
    assertThat(preview.paths().first())
        .hasSize(Math.min(changed.size(), Effect.LISTED))
        .extracting(c -> c.from() + " " + c.to())
        .isSubsetOf(changed);
  }

  private static boolean withinThree(Network network, Id a, Id d) {
    List<Id> people = List.copyOf(network.facts().people().keySet());
    return tied(network, a, d)
        || people.stream()
            .filter(b -> tied(network, a, b))
            .anyMatch(
                b ->
                    tied(network, b, d)
                        || people.stream()
                            .anyMatch(c -> tied(network, b, c) && tied(network, c, d)));
  }

  private static String text(Introduction answer) {
    if (answer.paths().isEmpty()) {
      return String.valueOf(answer.reason());
    }
    IntroductionPath best = answer.paths().getFirst();
    return best.band() + " " + best.hops().stream().map(h -> h.from() + "-" + h.to()).toList();
  }
}
