package enishi.introduction;

import enishi.directory.Sight;
import enishi.directory.View;
import enishi.model.Id;
import enishi.network.Town;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question to a town drawn as text; the asker sees everybody unless told otherwise. */
final class Asking {
  static final LocalDate DAY = LocalDate.parse("2022-12-01");

  private final Town town;
  private final Id from;
  private final Target to;
  private int k = 5;
  private int maxHops = 3;
  private PathOrder order = PathOrder.CERTAIN;
  private List<Id> avoid = List.of();
  private @Nullable Id forProject;
  private double minProbability;
  private BooleanSupplier stop = () -> false;
  private View view;

  private Asking(Town town, String from, String to) {
    this.town = town;
    this.from = Town.id(from);
    this.to = new Target(to.indexOf(':') < 0 ? "person:" + to : to);
    view = Sight.ofEverybody(town.network());
  }

  static Asking in(Town town, String from, String to) {
    return new Asking(town, from, to);
  }

  static Asking in(String town, String from, String to) {
    return new Asking(Town.parse(town), from, to);
  }

  Asking k(int count) {
    k = count;
    return this;
  }

  Asking maxHops(int hops) {
    maxHops = hops;
    return this;
  }

  Asking broad() {
    order = PathOrder.BROAD;
    return this;
  }

  Asking avoiding(String... ids) {
    avoid = Arrays.stream(ids).map(Town::id).toList();
    return this;
  }

  Asking forProject(String id) {
    forProject = Id.parse(id);
    return this;
  }

  Asking stoppingWhen(BooleanSupplier stop) {
    this.stop = stop;
    return this;
  }

  Asking atLeast(double probability) {
    minProbability = probability;
    return this;
  }

  Asking seeing(String... persons) {
    view = Sight.of(town.network(), Arrays.stream(persons).map(Town::id).toArray(Id[]::new));
    return this;
  }

  Introduction answer() {
    return answer(DAY);
  }

  Introduction answer(LocalDate asOf) {
    IntroductionQuery query =
        new IntroductionQuery(from, to, k, maxHops, order, avoid, forProject, minProbability, asOf);
    return new IntroductionSearch(town.network(), query.resolvedBy(view), new Showing(view), stop)
        .find();
  }

  /** The answer's paths as {@code a b c}; a masked person is {@code ?}. */
  List<String> paths() {
    return answer().paths().stream().map(Asking::text).toList();
  }

  static String text(IntroductionPath path) {
    return Stream.concat(
            path.hops().stream().limit(1).map(Hop::from), path.hops().stream().map(Hop::to))
        .map(id -> id == null ? "?" : id.key())
        .collect(Collectors.joining(" "));
  }
}
