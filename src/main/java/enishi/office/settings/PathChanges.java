package enishi.office.settings;

import enishi.directory.View;
import enishi.introduction.IntroductionQuery;
import enishi.introduction.PathOrder;
import enishi.introduction.Target;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.network.Connections;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares the best path between two persons, for pairs drawn from a seed and pairs asked for. */
final class PathChanges {
  static final int MOST = 200;
  private static final int MOST_ASKED = 100;
  private static final int MAX_HOPS = 3;
  private static final int ASKED_WITHIN_DAYS = 365;

  private static final Comparator<PathChange> OTHER_BAND_FIRST =
      Comparator.comparing((PathChange change) -> change.before().band() == change.after().band())
          .thenComparing(PathChange::from)
          .thenComparing(PathChange::to);

  private final Doors before;
  private final Doors after;
  private final View view;
  private final LocalDate asOf;
  private final Asker asker;

  PathChanges(Doors before, Doors after, View view, LocalDate asOf, Asker asker) {
    this.before = before;
    this.after = after;
    this.view = view;
    this.asOf = asOf;
    this.asker = asker;
  }

  private record Pair(Id from, Id to) {}

  /**
   * Of all ordered pairs within three connections of one another under the one rules or the other.
   * Of very many, pairs are drawn: a person by chance, and by chance somebody within their reach.
   */
  Effect<PathChange> ofSample() {
    Connections now = before.network().at(asOf);
    Reach reach = new Reach(now.graph(), after.network().at(asOf).graph(), MAX_HOPS);
    int[] persons = connected(now, after.network().at(asOf));
    List<Pair> all = new ArrayList<>();
    for (int from : persons) {
      reach.from(from).stream().forEach(to -> all.add(new Pair(now.person(from), now.person(to))));
      if (all.size() > MOST) {
        return compare(null, drawn(persons, reach, now));
      }
    }
    return compare(all.size(), all);
  }

  private static List<Pair> drawn(int[] persons, Reach reach, Connections now) {
    SplittableRandom random = new SplittableRandom(Sample.SEED);
    List<Pair> pairs = new ArrayList<>();
    while (pairs.size() < MOST) {
      int from = persons[random.nextInt(persons.length)];
      int[] others = reach.from(from).stream().toArray();
      int to = others[random.nextInt(others.length)];
      pairs.add(new Pair(now.person(from), now.person(to)));
    }
    return pairs;
  }

  /** Of those whom somebody asked to be introduced to in the year before, the newest first. */
  Effect<PathChange> ofAsked() {
    List<Pair> pairs =
        before.network().facts().requests().stream()
            .filter(request -> !request.askedOn().isAfter(asOf))
            .filter(request -> request.askedOn().isAfter(asOf.minusDays(ASKED_WITHIN_DAYS)))
            .filter(request -> isOfPersons(request))
            .sorted(
                Comparator.comparing(IntroductionRequest::askedOn)
                    .reversed()
                    .thenComparing(IntroductionRequest::requester)
                    .thenComparing(IntroductionRequest::target))
            .map(request -> new Pair(request.requester(), request.target()))
            .distinct()
            .toList();
    return compare(pairs.size(), pairs.stream().limit(MOST_ASKED).toList());
  }

  private boolean isOfPersons(IntroductionRequest request) {
    return !request.requester().equals(request.target())
        && view.find(request.requester()).isPresent()
        && view.find(request.target()).isPresent();
  }

  private static int[] connected(Connections now, Connections then) {
    return IntStream.range(0, now.graph().vertexCount())
        .filter(v -> now.graph().degree(v) > 0 || then.graph().degree(v) > 0)
        .toArray();
  }

  private Effect<PathChange> compare(@Nullable Integer all, List<Pair> pairs) {
    List<PathChange> changed =
        pairs.parallelStream()
            .map(this::compared)
            .filter(change -> !change.before().equals(change.after()))
            .sorted(OTHER_BAND_FIRST)
            .toList();
    return Effect.of(all, pairs.size(), changed);
  }

  private PathChange compared(Pair pair) {
    IntroductionQuery query =
        new IntroductionQuery(
            pair.from(),
            Target.of(pair.to()),
            1,
            MAX_HOPS,
            PathOrder.CERTAIN,
            List.of(),
            null,
            0,
            asOf);
    return new PathChange(
        pair.from(),
        name(pair.from()),
        pair.to(),
        name(pair.to()),
        Way.of(before.introductions().find(query, asker)),
        Way.of(after.introductions().find(query, asker)));
  }

  private String name(Id person) {
    return Objects.requireNonNullElse(view.show(person).name(), person.key());
  }
}
