package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.graph.CsrGraph;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Entity;
import enishi.model.Id;
import enishi.model.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worked out for changed facts equals what is worked out anew, to the last bit. */
class NetworkRefreshPropertyTest {
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.parse("2020-11-15"), LocalDate.parse("2021-08-26"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void agreesWithFactsThatWereReadAnew(long seed) {
    Random random = new Random(seed);
    Town town = new RandomTown(seed, 40).town();
    List<Entity> entities = new ArrayList<>(town.facts().entities().values());
    List<Engagement> engagements = town.facts().engagements().toList();
    List<Tie> ties = town.facts().ties().toList();
    Facts facts = part(town, entities, engagements, ties, new FactsBuilder(), i -> i % 10 != 0);
    Network network = new Network(facts, StrengthRules.standard());
    for (int step = 0; step < 4; step++) {
      DAYS.forEach(network::at);
      int kept = step;
      FactsBuilder more = new FactsBuilder(facts, Set.of());
      entities.stream().filter(e -> random.nextInt(12) == 0).forEach(more::add);
      add(engagements, more, i -> i % 10 == 0 && i / 10 % 4 == kept);
      add(ties, more, i -> i % 10 == 0 && i / 10 % 4 == kept);
      facts = more.build();
      network = network.after(facts);
      Network anew = new Network(facts, StrengthRules.standard());
      for (LocalDate day : DAYS) {
        assertSame(network.at(day).graph(), anew.at(day).graph(), seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void takesBackWhatAnImportBrought(long seed) {
    Town town = new RandomTown(seed, 30).town();
    Facts before = town.facts();
    FactColumns more = new FactColumns(before, Set.of());
    Random random = new Random(seed);
    List<Id> people = List.copyOf(before.people().keySet());
    int origin = more.origin(7, "import-7", "", "engagements.csv");
    for (int i = 0; i < 20; i++) {
      more.row(
          more.number(people.get(random.nextInt(people.size())).value()),
          RowKind.of(EngagementKind.ATTENDED),
          more.number("event:e" + random.nextInt(5)),
          Rows.NONE,
          Day.of(DAYS.getFirst().minusDays(random.nextInt(300))),
          Day.NEVER,
          origin,
          i,
          Map.of());
    }
    Network network = new Network(before, StrengthRules.standard());
    DAYS.forEach(network::at);
    Network with = network.after(more.build());
    DAYS.forEach(with::at);
    Facts without = new FactsBuilder(with.facts(), Set.of(7L)).build();
    Network after = with.after(without);
    assertThat(without.engagements()).containsExactlyElementsOf(before.engagements().toList());
    for (LocalDate day : DAYS) {
      assertSame(after.at(day).graph(), network.at(day).graph(), seed);
    }
  }

  private static Facts part(
      Town town,
      List<Entity> entities,
      List<Engagement> engagements,
      List<Tie> ties,
      FactsBuilder builder,
      IntPredicate wanted) {
    for (int i = 0; i < entities.size(); i++) {
      if (wanted.test(i)) {
        builder.add(entities.get(i));
      }
    }
    add(engagements, builder, wanted);
    add(ties, builder, wanted);
    town.facts().referrals().forEach(builder::add);
    town.facts().stays().forEach(builder::add);
    return builder.build();
  }

  private static <F> void add(List<F> facts, FactsBuilder builder, IntPredicate wanted) {
    for (int i = 0; i < facts.size(); i++) {
      if (wanted.test(i)) {
        switch (facts.get(i)) {
          case Engagement row -> builder.add(row);
          case Tie row -> builder.add(row);
          default -> throw new IllegalStateException();
        }
      }
    }
  }

  private static void assertSame(CsrGraph one, CsrGraph other, long seed) {
    assertThat(one.columns().offsets()).as("seed %d", seed).isEqualTo(other.columns().offsets());
    assertThat(one.columns().targets()).as("seed %d", seed).isEqualTo(other.columns().targets());
    assertThat(one.columns().strengths())
        .as("seed %d", seed)
        .isEqualTo(other.columns().strengths());
  }
}
