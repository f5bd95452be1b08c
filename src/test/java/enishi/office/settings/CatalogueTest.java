package enishi.office.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.introduction.SearchRules;
import enishi.introduction.request.RequestRules;
import enishi.network.Decay;
import enishi.network.StrengthNumbers;
import enishi.network.StrengthRules;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No number of our own choice can be forgotten, and none says something else than the program. */
class CatalogueTest {
  @Test
  void hasEveryNumberOfEveryGroupThatCanBeChanged() throws ReflectiveOperationException {
    int numbers =
        numbers(StrengthRules.standard())
            + numbers(SearchRules.standard())
            + numbers(RequestRules.standard());
    Set<String> live =
        Catalogue.list().stream()
            .filter(Entry::isLive)
            .map(Entry::key)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(live).hasSize(numbers).isEqualTo(LiveNumbers.standard().byKey().keySet());
  }

  /** How many numbers stand in a record, in its maps and in the records inside it. */
  private static int numbers(Object value) throws ReflectiveOperationException {
    if (value instanceof Number) {
      return 1;
    }
    int found = 0;
    if (value instanceof Map<?, ?> map) {
      for (Object each : map.values()) {
        found += numbers(each);
      }
    } else {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        found += numbers(component.getAccessor().invoke(value));
      }
    }
    return found;
  }

  @Test
  void saysEveryNumberInBothLanguages() {
    for (Entry entry : Catalogue.list()) {
      for (Words words : Words.values()) {
        assertThat(words.meaning(entry)).as(entry.key()).isNotBlank().doesNotContain("{0}");
        assertThat(words.source(entry.source())).isNotBlank();
        assertThat(words.text("group." + entry.group().word() + ".text")).isNotBlank();
        assertThat(words.unit(entry.unit())).isNotNull();
        entry
            .answers()
            .forEach(answer -> assertThat(words.text("answer." + answer.word())).isNotBlank());
        assertThat(words.text("state." + (entry.isLive() ? "standard" : entry.holding().word())))
            .isNotBlank();
      }
    }
    assertThat(Catalogue.list()).extracting(Entry::key).doesNotHaveDuplicates();
  }

  @Test
  void takesItsStandardAndBothEndsOfItsRange() {
    for (Entry entry : Catalogue.list()) {
      Entry.Range range = entry.range();
      if (range == null) {
        continue;
      }
      for (String number : List.of(entry.standard(), text(range.least()), text(range.most()))) {
        Map<String, String> changes =
            entry.key().equals(LiveNumbers.ANSWER_DAYS) && number.equals("1")
                ? Map.of(LiveNumbers.ANSWER_DAYS, "2", LiveNumbers.REMINDER_DAYS, "1")
                : entry.key().equals(LiveNumbers.REMINDER_DAYS)
                    ? Map.of(LiveNumbers.ANSWER_DAYS, "365", entry.key(), entry.read(number))
                    : Map.of(entry.key(), entry.read(number));
        assertThat(LiveNumbers.standard().changed(changes).byKey()).containsAllEntriesOf(changes);
      }
      assertThatThrownBy(() -> entry.read(text(range.most() + 1)))
          .hasMessageContainingAll(entry.key(), text(range.most()), Entry.plain(entry.standard()));
    }
  }

  private static String text(double number) {
    return Entry.plain(String.valueOf(number));
  }

  @Test
  void readsWhatPeopleType() {
    Entry kappa = Catalogue.live("enishi.strength.kappa");
    assertThat(kappa.read(" ２．５ ")).isEqualTo("2.5");
    assertThat(kappa.read("3")).isEqualTo("3.0");
    assertThat(kappa.read("")).isEqualTo("2.0");
    assertThat(kappa.read("standard")).isEqualTo("2.0");
    assertThat(Catalogue.live("enishi.strength.half-life-days.knows").read("090")).isEqualTo("90");
    for (String wrong : List.of("-1", "0", "1e3", "NaN", "two", "1001", "2,5")) {
      assertThatThrownBy(() -> kappa.read(wrong))
          .hasMessage(
              "enishi.strength.kappa (%s) is not a number from 0.001 to 1000.%nMaybe 2, the"
                  + " standard.",
              wrong);
    }
    assertThatThrownBy(() -> Catalogue.live("enishi.strength.kapa"))
        .hasMessageContaining("not known");
    assertThatThrownBy(() -> Catalogue.live("week.ahead"))
        .hasMessageContaining("fixed in the program");
  }

  @Test
  void goesThroughNamesAndBack() {
    StrengthRules standard = StrengthRules.standard();
    assertThat(StrengthNumbers.changed(standard, StrengthNumbers.of(standard))).isEqualTo(standard);
    StrengthRules other =
        StrengthNumbers.changed(
            standard, Map.of("base.knows", "0.7", "half-life-days.shared-stay", "12"));
    assertThat(other.ties()).containsValue(new Decay(0.7, 365));
    assertThat(other.stay()).isEqualTo(new Decay(1, 12));
    assertThat(StrengthNumbers.changed(standard, StrengthNumbers.of(other))).isEqualTo(other);
    assertThatThrownBy(() -> StrengthNumbers.changed(standard, Map.of("base.hugged", "1")))
        .hasMessageContaining("(base.hugged) is not known");
  }

  /**
   * What the catalogue says of numbers that are fixed in the program, and where they stand there.
   */
  @ParameterizedTest
  @CsvSource({
    "introduction.paths, introduction.IntroductionPage, PATHS",
    "introduction.max-hops, referral.EligibilityQuery, DEFAULT_MAX_HOPS",
    "introduction.strong, introduction.Band, STRONG.leastProbability",
    "introduction.fair, introduction.Band, FAIR.leastProbability",
    "introduction.calibrating, introduction.IntroductionSearch, CALIBRATING_OUTCOMES",
    "referral.max-hops, referral.EligibilityQuery, DEFAULT_MAX_HOPS",
    "referral.near, referral.Pools, NEAR",
    "referral.newcomer, referral.Trust, MEMBERS_A_NEWCOMER",
    "population.least-told, population.PopulationDesk, LEAST_TOLD",
    "population.least-told, algorithm.disclosure.Suppression, DEFAULT_K",
    "population.least-told, matching.Funnels, LEAST_TOLD",
    "population.least-told, ledger.Counting, LEAST_TOLD",
    "population.less, population.SensitivityCount, LESS",
    "population.more, population.SensitivityCount, MORE",
    "population.near-days, population.SensitivityCount, NEAR_DAYS",
    "population.rise-days, population.Insights, DEFAULT_DAYS",
    "population.months, population.Movements, DEFAULT_MONTHS",
    "population.driver-people, population.DriverSearch, LEAST_PEOPLE",
    "population.driver-level, population.DriverSearch, LEVEL",
    "population.overlap, population.UnseenEstimate, LEAST_OVERLAP",
    "community.resolution, community.Study, USUAL",
    "community.runs, community.Study, RUNS",
    "community.randomness, algorithm.community.LeidenRun, RANDOMNESS",
    "community.exact, community.Brokerage, MOST_EXACT",
    "matching.synonym, matching.Likeness, SYNONYM.fit",
    "matching.max-hops, matching.Scoring, MAX_HOPS",
    "event.found-days, programme.event.Outcomes, DAYS",
    "event.table, programme.event.EventPreparations, SIZE",
    "event.rough, programme.event.Scores, ROUGH",
    "week.ahead, office.Weeks, AHEAD_DAYS",
    "week.lapse, office.Weeks, LAPSE_DAYS"
  })
  void saysWhatTheProgramDoes(String key, String type, String path)
      throws ReflectiveOperationException {
    Object value = null;
    Class<?> in = Class.forName("enishi." + type);
    for (String name : path.split("\\.")) {
      Field field = in.getDeclaredField(name);
      field.setAccessible(true);
      value = field.get(value);
      in = value.getClass().isPrimitive() ? in : value.getClass();
    }
    Entry entry = Catalogue.find(key).orElseThrow();
    assertThat(((Number) Objects.requireNonNull(value)).doubleValue())
        .isEqualTo(Double.parseDouble(entry.standard()));
  }

  @Test
  void saysTheWeightsOfAScore() throws ReflectiveOperationException {
    Class<?> weights = Class.forName("enishi.matching.Weights");
    Field standard = weights.getDeclaredField("STANDARD");
    standard.setAccessible(true);
    double[] inProgram =
        Stream.of(weights.getRecordComponents())
            .mapToDouble(component -> weight(component, standard))
            .toArray();
    assertThat(inProgram)
        .containsExactly(
            Stream.of("skill", "connection", "introduction", "record", "time")
                .map(part -> Catalogue.find("matching." + part).orElseThrow().standard())
                .mapToDouble(Double::parseDouble)
                .toArray());
  }

  private static double weight(RecordComponent component, Field standard) {
    try {
      component.getAccessor().setAccessible(true);
      return (double) component.getAccessor().invoke(standard.get(null));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.getName(), e);
    }
  }
}
