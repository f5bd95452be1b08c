package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.graph.CsrGraph;
import enishi.model.Consent;
import enishi.model.EngagementKind;
import enishi.model.EnishiException;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Merging persons and organizations, and taking it back, over random towns. */
class MergesPropertyTest {
  private static final LocalDate DAY = LocalDate.parse("2021-08-26");
  private static final int PEOPLE = 25;
  private static final int STEPS = 200;
  private static final Pattern SELF = Pattern.compile("(?m)^(\\w+) \\w+ \\1\\b.*\\n");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void answersAsIfTheRowsHadNamedTheKeptIdsFromTheStart(long seed) {
    Random random = new Random(seed);
    RandomTown made = new RandomTown(seed, PEOPLE);
    Map<Id, Id> kept = new TreeMap<>();
    for (int i = 0; i < 10; i++) {
      merge(random, kept, made.town().facts());
    }
    Facts merged = MergedFacts.of(made.town().facts(), Merges.of(kept), 1, null);
    Town rewritten = Town.parse(rewritten(made.sentences(), Merges.of(kept)));
    assertThat(rows(merged)).as("seed %d", seed).isEqualTo(rows(rewritten.facts()));
    assertThat(merged.entities().keySet())
        .containsExactlyElementsOf(rewritten.facts().entities().keySet());
    Network network = new Network(merged, StrengthRules.standard());
    assertSame(network.at(DAY).graph(), rewritten.network().at(DAY).graph(), "seed " + seed);
    Id town = Id.parse("municipality:m");
    for (Id person : merged.people().keySet()) {
      assertThat(network.engagements().of(person))
          .isEqualTo(rewritten.network().engagements().of(person));
      assertThat(network.municipalityStrengths().with(person, town, DAY))
          .isEqualTo(rewritten.network().municipalityStrengths().with(person, town, DAY));
      assertThat(network.memberships().ofPerson(person))
          .isEqualTo(rewritten.network().memberships().ofPerson(person));
    }
    kept.forEach(
        (gone, stays) -> {
          assertThat(merged.engagementsOf(gone)).isEqualTo(merged.engagementsOf(stays));
          assertThat(merged.find(gone)).isEqualTo(merged.find(stays));
        });
  }

  /** Five times two hundred. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void noFactIsLostOrDoubledByManyMergesAndUnmerges(long seed) {
    Random random = new Random(seed);
    Facts recorded = new RandomTown(seed, PEOPLE).town().facts();
    List<String> before = FactsText.of(recorded);
    Network network = new Network(recorded, StrengthRules.standard());
    CsrGraph graph = network.at(DAY).graph();
    Map<Id, Id> kept = new TreeMap<>();
    for (int step = 0; step < STEPS; step++) {
      if (!kept.isEmpty() && random.nextInt(100) < 45) {
        kept.remove(List.copyOf(kept.keySet()).get(random.nextInt(kept.size())));
      } else {
        merge(random, kept, recorded);
      }
      Facts facts = MergedFacts.of(recorded, Merges.of(kept), step, network.facts());
      network = step % 10 == 9 ? anew(facts) : network.after(facts);
      String where = "seed %d, step %d, %s".formatted(seed, step, kept);
      assertRowsAreKept(facts, where);
      if (step % 5 == 0) {
        assertSame(network.at(DAY).graph(), anew(facts).at(DAY).graph(), where);
      } else {
        network.at(DAY);
      }
    }
    List<Id> left = new ArrayList<>(kept.keySet());
    Collections.shuffle(left, random);
    for (Id gone : left) {
      kept.remove(gone);
      network = network.after(MergedFacts.of(recorded, Merges.of(kept), 1, network.facts()));
      network.at(DAY);
    }
    assertThat(FactsText.of(network.facts())).as("seed %d", seed).isEqualTo(before);
    assertSame(network.at(DAY).graph(), graph, "seed " + seed);
    assertThat(network.facts().resolve(Id.person("p1"))).isEqualTo(Id.person("p1"));
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void followsWhatIsWrittenWhileSomebodyIsMerged(long seed) {
    Random random = new Random(seed);
    Facts recorded = new RandomTown(seed, PEOPLE).town().facts();
    Map<Id, Id> kept = new TreeMap<>();
    Network network = new Network(recorded, StrengthRules.standard());
    network.at(DAY);
    for (int step = 0; step < 30; step++) {
      if (random.nextBoolean()) {
        merge(random, kept, recorded);
      }
      FactColumns more = new FactColumns(recorded, Set.of());
      for (int i = 0; i < 3; i++) {
        more.row(
            more.number("person:p" + random.nextInt(PEOPLE + 3)),
            RowKind.of(EngagementKind.ATTENDED),
            more.number("event:e" + random.nextInt(5)),
            Rows.NONE,
            Day.of(DAY.minusDays(random.nextInt(300))),
            Day.NEVER,
            Origins.NONE,
            step,
            Map.of());
      }
      recorded = more.build();
      Facts facts = MergedFacts.of(recorded, Merges.of(kept), step, network.facts());
      network = network.after(facts);
      assertSame(
          network.at(DAY).graph(),
          anew(MergedFacts.of(recorded, Merges.of(kept), step, null)).at(DAY).graph(),
          "seed %d, step %d, %s".formatted(seed, step, kept));
    }
  }

  @Test
  void aChainEndsAtTheIdThatWasKeptLast() {
    Merges merges = Merges.of(Map.of(id("a"), id("b"), id("b"), id("c")));
    assertThat(merges.root(id("a"))).isEqualTo(id("c"));
    assertThat(merges.setOf(id("b"))).containsExactly(id("c"), id("b"), id("a"));
    assertThat(merges.standIns(person -> !person.equals(id("c"))))
        .as("nobody is lost where the root is not described")
        .containsOnly(Map.entry(id("a"), id("b")), Map.entry(id("c"), id("b")));
  }

  @Test
  void refusesACircleAndThingsOfTwoKinds() {
    assertThatThrownBy(() -> Merges.of(Map.of(id("a"), id("b"), id("b"), id("a"))))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("into itself");
    assertThatThrownBy(() -> Merges.of(Map.of(id("a"), Id.parse("organization:o"))))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("two persons or two organizations");
    assertThatThrownBy(() -> Merges.of(Map.of(Id.parse("event:a"), Id.parse("event:b"))))
        .isInstanceOf(EnishiException.class);
  }

  @Test
  void theStricterConsentCountsAndNamesBecomeAliases() {
    Facts facts =
        Town.parse(
                "person:a limit 5 skills editing; person:b hidden limit 2 skills sewing; a knows b")
            .facts();
    Facts merged = MergedFacts.of(facts, Merges.of(Map.of(id("b"), id("a"))), 1, null);
    var person = merged.person(id("b"));
    assertThat(person.id()).isEqualTo(id("a"));
    assertThat(person.consent()).isEqualTo(Consent.HIDDEN);
    assertThat(person.openRequestLimit()).isEqualTo(2);
    assertThat(person.skills()).containsExactly("editing", "sewing");
    assertThat(person.aliases()).contains(facts.person(id("b")).name());
    assertThat(merged.ties()).as("a tie of a person to themselves says nothing").isEmpty();
    assertThat(merged.recorded().ties()).hasSize(1);
  }

  private static Id id(String word) {
    return Town.id(word);
  }

  private static Network anew(Facts facts) {
    return new Network(facts, StrengthRules.standard());
  }

  private static void merge(Random random, Map<Id, Id> kept, Facts facts) {
    List<Id> ids =
        random.nextInt(6) == 0
            ? List.copyOf(facts.organizations().keySet())
            : List.copyOf(facts.people().keySet());
    if (ids.size() < 2) {
      return;
    }
    Merges merges = Merges.of(kept);
    Id one = merges.root(ids.get(random.nextInt(ids.size())));
    Id other = merges.root(ids.get(random.nextInt(ids.size())));
    if (!one.equals(other)) {
      kept.put(one, other);
    }
  }

  private static String rewritten(String sentences, Merges merges) {
    String text = sentences;
    for (Id gone : merges.kept().keySet()) {
      Id root = merges.root(gone);
      text = text.replaceAll(gone.value() + "\\b", root.value());
      if (gone.value().startsWith("person:")) {
        text = text.replaceAll("(?<![\\w:-])" + gone.key() + "\\b", root.key());
      }
    }
    return SELF.matcher(text).replaceAll("municipality:m\n");
  }

  private static List<String> rows(Facts facts) {
    return FactsText.of(facts).stream()
        .filter(line -> !line.matches("(person|organization|project):.*"))
        .toList();
  }

  /** Each recorded row is there once, under the ids that stand for its own. */
  private static void assertRowsAreKept(Facts facts, String where) {
    Rows own = facts.recorded().rows();
    IdTable ids = facts.ids();
    List<String> expected =
        IntStream.range(0, own.size())
            .filter(row -> !known(own.from(row), ids).equals(known(own.to(row), ids)))
            .mapToObj(row -> text(own, row, ids))
            .sorted()
            .collect(Collectors.toList());
    Rows all = facts.rows();
    List<String> found =
        IntStream.range(0, all.size()).mapToObj(row -> text(all, row, ids)).sorted().toList();
    assertThat(found).as(where).isEqualTo(expected);
  }

  private static String text(Rows rows, int row, IdTable ids) {
    String from = known(rows.from(row), ids);
    String to = known(rows.to(row), ids);
    boolean turned = RowKind.isTie(rows.kind(row)) && from.compareTo(to) > 0;
    return "%s %s %s %d %d %d %d %d %d"
        .formatted(
            turned ? to : from,
            RowKind.of(rows.kind(row)).word(),
            turned ? from : to,
            rows.place(row),
            rows.on(row),
            rows.until(row),
            rows.origin(row),
            rows.line(row),
            rows.more(row));
  }

  private static String known(int number, IdTable ids) {
    return ids.resolve(ids.id(number)).value();
  }

  private static void assertSame(CsrGraph one, CsrGraph other, String where) {
    assertThat(one.columns().offsets()).as(where).isEqualTo(other.columns().offsets());
    assertThat(one.columns().targets()).as(where).isEqualTo(other.columns().targets());
    assertThat(one.columns().strengths())
        .as(where)
        .containsExactly(other.columns().strengths(), within(1e-6f));
  }
}
