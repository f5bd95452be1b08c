package enishi.population;

import static enishi.model.EnishiException.badInput;

import enishi.algorithm.statistics.CaptureRecapture;
import enishi.algorithm.statistics.LogLinear;
import enishi.algorithm.statistics.Normal;
import enishi.model.Id;
import enishi.security.Asker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The door to the unseen part. A list is a register, what an event's or project's people are, or
 * everybody with one kind of involvement, within the year up to the as-of day. Named is nobody.
 */
public final class UnseenEstimate {
  /** Below so many on both lists Chapman's estimate is not nearly unbiased (Seber 1982, §3.1). */
  public static final int LEAST_OVERLAP = 7;

  private static final int MOST_LISTS = 5;
  private static final int MODELS_SHOWN = 10;

  private final PopulationDesk desk;

  public UnseenEstimate(PopulationDesk desk) {
    this.desk = desk;
  }

  /**
   * Throws as {@link Populations#find}, bad-input for a list that is none.
   *
   * @param lists 2 to 5 lists such as {@code register:fans}, {@code event:x}, {@code kind:donated};
   *     empty for the three largest registers, else the three most frequent kinds
   */
  public Unseen find(PopulationQuery query, List<String> lists, Asker asker) {
    PopulationDesk.Opened opened = desk.open(query, asker);
    PersonLists all = PersonLists.of(opened);
    List<String> asked = lists.isEmpty() ? all.usual() : List.copyOf(new TreeSet<>(lists));
    if (asked.size() > MOST_LISTS) {
      throw badInput("lists (%d) must be at most %d", asked.size(), MOST_LISTS);
    }
    List<Set<Id>> people = new ArrayList<>();
    for (String list : asked) {
      Set<Id> found = all.people().get(list);
      if (found == null) {
        throw badInput(
            "list (%s) has nobody in (%s), expected one of %s.",
            list, opened.municipality(), all.people().keySet().stream().limit(20).toList());
      }
      people.add(found);
    }
    List<Unseen.Source> sources =
        IntStream.range(0, asked.size())
            .mapToObj(i -> source(asked.get(i), people.get(i).size(), opened))
            .toList();
    return new HidingRest(opened.suppressBelow())
        .unseen(answer(opened.heading(), sources, people), refusal("small-counts"));
  }

  static Unseen answer(Heading heading, List<Unseen.Source> sources, List<Set<Id>> people) {
    int[] histories = histories(people);
    int seen = IntStream.of(histories).sum();
    List<Unseen.Chapman> chapman = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        Set<Id> both = new TreeSet<>(people.get(i));
        both.retainAll(people.get(j));
        least = Math.min(least, both.size());
        if (both.size() >= LEAST_OVERLAP) {
          CaptureRecapture found =
              CaptureRecapture.chapman(people.get(i).size(), people.get(j).size(), both.size());
          chapman.add(
              new Unseen.Chapman(
                  i,
                  j,
                  both.size(),
                  found.estimate(),
                  found.standardError(),
                  found.low(),
                  found.high()));
        }
      }
    }
    Unseen.Refusal refused =
        people.size() < 2
            ? refusal("too-few-lists")
            : chapman.isEmpty() ? refusal("overlap-too-small") : null;
    List<Unseen.Model> models =
        people.size() < 3 || least < LEAST_OVERLAP ? List.of() : models(histories, seen);
    return new Unseen(
        heading, sources, seen, refused, chapman, models, overlaps(histories, people.size()), 0);
  }

  private static Unseen.Refusal refusal(String reason) {
    return new Unseen.Refusal(
        reason,
        Words.JAPANESE.text("unseen." + reason, LEAST_OVERLAP),
        Words.ENGLISH.text("unseen." + reason, LEAST_OVERLAP));
  }

  private static List<Unseen.Model> models(int[] histories, int seen) {
    return LogLinear.fit(histories).models().stream()
        .limit(MODELS_SHOWN)
        .map(
            model -> {
              double all = seen + model.unseen();
              double half = Normal.Z95 * model.standardError();
              return new Unseen.Model(
                  model.pairs().stream()
                      .map(p -> (p.first() + 1) + "-" + (p.second() + 1))
                      .toList(),
                  all,
                  model.standardError(),
                  Math.max(seen, all - half),
                  all + half,
                  model.aic());
            })
        .toList();
  }

  /** Index: which lists, as a mask; value: persons on exactly those. */
  private static int[] histories(List<Set<Id>> people) {
    Map<Id, Integer> masks = new TreeMap<>();
    for (int i = 0; i < people.size(); i++) {
      int bit = 1 << i;
      people.get(i).forEach(person -> masks.merge(person, bit, (a, b) -> a | b));
    }
    int[] histories = new int[1 << people.size()];
    masks.values().forEach(mask -> histories[mask]++);
    return histories;
  }

  private static List<Unseen.Overlap> overlaps(int[] histories, int lists) {
    return IntStream.range(1, histories.length)
        .filter(mask -> histories[mask] > 0)
        .mapToObj(
            mask ->
                new Unseen.Overlap(
                    IntStream.range(0, lists).filter(i -> (mask >> i & 1) == 1).boxed().toList(),
                    histories[mask]))
        .sorted(
            Comparator.comparingInt(Unseen.Overlap::people)
                .reversed()
                .thenComparing(overlap -> overlap.lists().toString()))
        .toList();
  }

  private static Unseen.Source source(String list, int people, PopulationDesk.Opened opened) {
    return new Unseen.Source(
        list,
        PersonLists.name(Words.JAPANESE, list, opened.view()),
        PersonLists.name(Words.ENGLISH, list, opened.view()),
        people);
  }
}
