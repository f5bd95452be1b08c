package enishi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.RandomQuestions.Question;
import enishi.oracle.PlainEligibility;
import enishi.oracle.PlainPaths;
import enishi.oracle.PlainStrength;
import enishi.oracle.PlainTiers;
import enishi.oracle.PlainTown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds the program's answers against the plain reading of the tables they came from. */
final class PlainReading {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final int MAX_HOPS = 3;
  private static final int PATHS = 5;

  private final PlainTown town;
  private final Map<LocalDate, PlainPaths> paths = new HashMap<>();

  PlainReading(PlainTown town) {
    this.town = town;
  }

  PlainPaths paths(LocalDate day) {
    return paths.computeIfAbsent(day, d -> new PlainPaths(town, d));
  }

  /** The paths in order, each hop of each, the backup and the chance over both. */
  void holdIntroduction(Question asked, JsonNode answer) {
    String question = asked.toString();
    LocalDate day = asked.day();
    List<PlainPaths.Path> expected = endingAtTheFirstTarget(asked);
    JsonNode found = answer.path("paths");
    assertThat(found.valueStream().map(PlainReading::ids).toList())
        .as(question)
        .isEqualTo(expected.stream().limit(PATHS).map(PlainPaths.Path::ids).toList());
    if (expected.isEmpty()) {
      assertThat(answer.path("reason").isString()).as(question).isTrue();
      assertThat(answer.path("reason").asString().equals("no-path"))
          .as("%s: %s", question, answer.path("reason"))
          .isEqualTo(isSomebodyMeant(asked));
      return;
    }
    assertThat(answer.path("reason").isNull()).as(question).isTrue();
    for (int i = 0; i < found.size(); i++) {
      holdPath(question, day, expected.get(i), found.get(i));
    }
    PlainPaths.Path backup = PlainPaths.backup(expected).orElse(null);
    double second = 0;
    if (backup == null) {
      assertThat(answer.path("backup").path("hops")).as(question).isEmpty();
    } else {
      holdPath(question + ", backup", day, backup, answer.path("backup"));
      second = backup.probability();
    }
    assertThat(answer.path("combined").asDouble())
        .as(question)
        .isCloseTo(1 - (1 - expected.getFirst().probability()) * (1 - second), CLOSE);
  }

  /** A path is over where it first meets somebody who is meant. */
  private List<PlainPaths.Path> endingAtTheFirstTarget(Question asked) {
    Set<String> targets = paths(asked.day()).targets(asked.to());
    return paths(asked.day()).all(asked.from(), asked.to(), MAX_HOPS).stream()
        .filter(p -> p.ids().subList(1, p.ids().size() - 1).stream().noneMatch(targets::contains))
        .toList();
  }

  private boolean isSomebodyMeant(Question asked) {
    return paths(asked.day()).targets(asked.to()).stream()
        .anyMatch(person -> !person.equals(asked.from()));
  }

  private void holdPath(String question, LocalDate day, PlainPaths.Path expected, JsonNode path) {
    assertThat(ids(path)).as(question).isEqualTo(expected.ids());
    assertThat(path.path("probability").asDouble())
        .as(question)
        .isCloseTo(expected.probability(), CLOSE);
    JsonNode hops = path.path("hops");
    double least = 1;
    for (JsonNode hop : hops) {
      String to = hop.path("to").asString();
      assertThat(hop.path("strength").asDouble())
          .as(question)
          .isCloseTo(
              PlainStrength.of(town, hop.path("from").asString(), to, day).orElseThrow(), CLOSE);
      assertThat(hop.path("receptivity").asDouble())
          .as(question)
          .isCloseTo(paths(day).receptivity(to), CLOSE);
      least = Math.min(least, chance(hop));
    }
    assertThat(chance(hops.get(path.path("weakest").asInt()))).as(question).isEqualTo(least);
  }

  private static double chance(JsonNode hop) {
    return hop.path("strength").asDouble() * hop.path("receptivity").asDouble();
  }

  private static List<String> ids(JsonNode path) {
    List<String> ids = new ArrayList<>();
    for (JsonNode hop : path.path("hops")) {
      if (ids.isEmpty()) {
        ids.add(hop.path("from").asString());
      }
      ids.add(hop.path("to").asString());
    }
    return ids;
  }

  /** The verdict, the routes, and that each next step leads to a member or event within reach. */
  void holdEligibility(Question asked, JsonNode answer) {
    String question = asked.toString();
    PlainEligibility.Answer expected =
        PlainEligibility.of(town, asked.from(), asked.to(), asked.day(), MAX_HOPS);
    assertThat(answer.path("verdict").asString()).as(question).isEqualTo(expected.verdict());
    assertThat(answer.path("routes").valueStream().map(JsonNode::asString).toList())
        .as(question)
        .isEqualTo(expected.routes());
    boolean almost = expected.verdict().equals("almost");
    assertThat(answer.path("next").isEmpty()).as(question).isEqualTo(!almost);
    for (JsonNode step : answer.path("next")) {
      if (step.path("step").asString().equals("ask-member")) {
        assertThat(step.path("who").asString()).as(question).isIn(expected.reachable());
      } else {
        assertThat(step.path("event").asString()).as(question).isIn(expected.openEvents());
      }
    }
  }

  /** The tier, why there is none, the day it lapses and the strength. */
  void holdTier(Question asked, JsonNode answer) {
    JsonNode reason = answer.path("reason");
    assertThat(
            new PlainTiers.Tier(
                answer.path("tier").asInt(),
                reason.isNull() ? "reached" : reason.asString(),
                date(answer.path("lapsesOn"))))
        .as(asked.toString())
        .isEqualTo(PlainTiers.of(town, asked.from(), asked.to(), asked.day()));
    holdNumber(
        asked,
        PlainTiers.strength(town, asked.from(), asked.to(), asked.day()),
        answer.path("strength"));
  }

  void holdStrength(Question asked, JsonNode answer) {
    OptionalDouble expected = PlainStrength.of(town, asked.from(), asked.to(), asked.day());
    holdNumber(asked, expected, answer.path("strength"));
  }

  /** How many persons stand on each rung. */
  void holdPopulation(String municipality, LocalDate day, JsonNode answer) {
    Map<Integer, Integer> people = new HashMap<>(Map.of(1, 0, 2, 0, 3, 0, 4, 0));
    for (String person : town.people()) {
      people.merge(PlainTiers.of(town, person, municipality, day).tier(), 1, Integer::sum);
    }
    people.remove(0);
    Map<Integer, Integer> found = new HashMap<>();
    answer
        .path("tiers")
        .forEach(tier -> found.put(tier.path("tier").asInt(), tier.path("people").asInt()));
    assertThat(found).isEqualTo(people);
  }

  /** Null where nothing is recorded, and only there. */
  private static void holdNumber(Question asked, OptionalDouble expected, JsonNode found) {
    assertThat(found.isNull()).as("%s: %s", asked, found).isEqualTo(expected.isEmpty());
    assertThat(found.asDouble(0)).as(asked.toString()).isCloseTo(expected.orElse(0), CLOSE);
  }

  /** The ids of persons in a text. */
  static TreeSet<String> personsIn(CharSequence answers) {
    return Pattern.compile("person:[a-z0-9-]+")
        .matcher(answers)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of everybody else, without those that one of the known bears too. */
  List<CharSequence> namesBut(Set<String> known) {
    Set<CharSequence> theirs = names(known::contains);
    return names(id -> !known.contains(id)).stream().filter(n -> !theirs.contains(n)).toList();
  }

  private Set<CharSequence> names(Predicate<String> id) {
    return town.rows("people").stream()
        .filter(row -> id.test(row.text("id")))
        .map(row -> row.text("name"))
        .collect(Collectors.toSet());
  }

  private static @Nullable LocalDate date(JsonNode text) {
    return text.isNull() ? null : LocalDate.parse(text.asString());
  }
}
