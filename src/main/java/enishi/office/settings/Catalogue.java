package enishi.office.settings;

import static enishi.model.EnishiException.badInput;

import enishi.model.EngagementKind;
import enishi.model.TieKind;
import enishi.model.Word;
import enishi.office.settings.Entry.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every number of our own choice, in the order of the page. */
final class Catalogue {
  private static final Range DAYS = new Range(1, 365);
  private static final Set<String> TIES = words(TieKind.values());
  private static final Set<String> TOWN = words(EngagementKind.values());
  private static final List<Answer> ON_STRENGTH =
      List.of(
          Answer.STRENGTHS,
          Answer.PATHS,
          Answer.VERDICTS,
          Answer.COMMUNITIES,
          Answer.MATCHES,
          Answer.WEEK);

  /** By key, in the order of the page. */
  private static final Map<String, Entry> ENTRIES = entries();

  private Catalogue() {}

  static List<Entry> list() {
    return List.copyOf(ENTRIES.values());
  }

  /** Throws bad-input where no number has the key, or where it cannot be changed here. */
  static Entry live(String key) {
    Entry entry = ENTRIES.get(key);
    if (entry == null || !entry.isLive()) {
      throw badInput(
          "setting (%s) is %s, expected one such as enishi.strength.kappa.%n"
              + "Maybe see: enishi settings.",
          key, entry == null ? "not known" : "fixed in the program");
    }
    return entry;
  }

  /** Empty for a key that an older or a newer Enishi knew. */
  static Optional<Entry> find(String key) {
    return Optional.ofNullable(ENTRIES.get(key));
  }

  private static Map<String, Entry> entries() {
    List<Entry> all = new ArrayList<>();
    LiveNumbers.standard().byKey().forEach((key, number) -> all.add(live(key, number)));
    all.addAll(FixedNumbers.list());
    Map<String, Entry> byKey = new LinkedHashMap<>();
    all.stream()
        .sorted(
            Comparator.comparing(Entry::group)
                .thenComparing(entry -> !entry.isLive())
                .thenComparing(entry -> entry.kind() == null ? "" : entry.kind())
                .thenComparingInt(all::indexOf))
        .forEach(entry -> byKey.put(entry.key(), entry));
    return Collections.unmodifiableMap(byKey);
  }

  private static Entry live(String key, String standard) {
    return switch (key) {
      case LiveNumbers.DEADLINE ->
          waiting(key, Unit.MILLIS, standard, new Range(1, 600_000), Answer.PATHS);
      case LiveNumbers.ANSWER_DAYS -> waiting(key, Unit.DAYS, standard, DAYS, Answer.REQUESTS);
      case LiveNumbers.REMINDER_DAYS ->
          waiting(key, Unit.DAYS, standard, new Range(1, 364), Answer.REQUESTS);
      default -> ofStrength(key, standard);
    };
  }

  private static Entry waiting(String key, Unit unit, String standard, Range range, Answer answer) {
    return new Entry(
        key,
        Group.INTRODUCTION,
        key.substring("enishi.introduction.".length()),
        null,
        unit,
        standard,
        range,
        Holding.LIVE,
        Source.OURS,
        List.of(answer),
        null);
  }

  private static Entry ofStrength(String key, String standard) {
    String name = key.substring(LiveNumbers.STRENGTH.length());
    int dot = name.indexOf('.');
    String meaning = dot < 0 ? name : name.substring(0, dot);
    String kind = dot < 0 ? null : name.substring(dot + 1);
    Group group = kind == null ? Group.STRENGTH : group(kind);
    boolean ofTown = group == Group.TOWN;
    return new Entry(
        key,
        group,
        meaning,
        kind,
        unit(meaning),
        standard,
        range(meaning),
        Holding.LIVE,
        meaning.equals("max-shared") || group == Group.SHARED ? Source.NEWMAN : Source.TIE_DECAY,
        ofTown ? List.of(Answer.TIERS, Answer.WEEK) : strengthAnswers(meaning),
        null);
  }

  private static List<Answer> strengthAnswers(String meaning) {
    return meaning.equals("kappa")
        ? Stream.concat(ON_STRENGTH.stream(), Stream.of(Answer.TIERS)).toList()
        : ON_STRENGTH;
  }

  private static Group group(String kind) {
    if (kind.startsWith("shared-")) {
      return Group.SHARED;
    }
    return TIES.contains(kind) || !TOWN.contains(kind) ? Group.DIRECT : Group.TOWN;
  }

  private static Unit unit(String meaning) {
    return switch (meaning) {
      case "max-shared" -> Unit.PEOPLE;
      case "half-life-days" -> Unit.DAYS;
      default -> Unit.POINTS;
    };
  }

  private static Range range(String meaning) {
    return switch (meaning) {
      case "kappa" -> new Range(0.001, 1_000);
      case "max-shared" -> new Range(2, 1_000);
      case "half-life-days" -> new Range(1, 1_000_000);
      default -> new Range(0, 100);
    };
  }

  private static Set<String> words(Word[] values) {
    return Arrays.stream(values).map(Word::word).collect(Collectors.toSet());
  }
}
