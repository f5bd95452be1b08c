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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

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

  /** Of all ordered pairs of persons who have a connection under the one rules or the other. */
  Effect<PathChange> ofSample() {
    List<Id> persons = connected();
    long others = Math.max(0, persons.size() - 1);
    long all = persons.size() * others;
    List<Pair> pairs =
        Sample.of(all, MOST).stream()
            .map(
                number -> {
                  int from = (int) (number / others);
                  int to = (int) (number % others);
                  return new Pair(persons.get(from), persons.get(to < from ? to : to + 1));
                })
            .toList();
    return compare(all, pairs);
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

  private List<Id> connected() {
    Connections now = before.network().at(asOf);
    Connections then = after.network().at(asOf);
    return IntStream.range(0, now.graph().vertexCount())
        .filter(
            v ->
                now.graph().begin(v) < now.graph().end(v)
                    || then.graph().begin(v) < then.graph().end(v))
        .mapToObj(now::person)
        .filter(person -> view.find(person).isPresent())
        .toList();
  }

  private Effect<PathChange> compare(long all, List<Pair> pairs) {
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
