package enishi.introduction;

import enishi.algorithm.path.FoundPath;
import enishi.directory.Shown;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.network.Connections;
import enishi.network.Contribution;
import enishi.network.Network;
import enishi.network.Receptivity;
import enishi.network.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells a path as one asker may read it: persons, strengths and the facts behind each hop. */
final class PathCards {
  private static final Comparator<Evidence> BY_ROW =
      Comparator.comparing(Evidence::source)
          .thenComparing(Evidence::file)
          .thenComparingInt(Evidence::row);

  private final Network network;
  private final Connections connections;
  private final Showing showing;
  private final Receptivity known;
  private final Function<List<Id>, @Nullable String> reference;

  PathCards(
      Network network,
      Connections connections,
      Showing showing,
      Receptivity known,
      Function<List<Id>, @Nullable String> reference) {
    this.known = known;
    this.reference = reference;
    this.network = network;
    this.connections = connections;
    this.showing = showing;
  }

  IntroductionPath card(FoundPath path, @Nullable Integer opens) {
    List<Hop> hops = new ArrayList<>();
    List<Id> chain = path.vertices().stream().map(connections::person).toList();
    for (int i = 0; i < path.hops(); i++) {
      hops.add(hop(chain.get(i), chain.get(i + 1)));
    }
    return IntroductionPath.of(hops, opens, reference.apply(chain));
  }

  private Hop hop(Id from, Id to) {
    LocalDate asOf = connections.asOf();
    Strength strength = network.strengths().between(from, to, asOf);
    Shown one = showing.show(from);
    Shown other = showing.show(to);
    boolean masked = one.masked() || other.masked();
    return new Hop(
        one.id(),
        one.name(),
        other.id(),
        other.name(),
        strength.value() == null ? 0 : strength.value(),
        known.of(to, asOf),
        strength.facts().stream().map(fact -> masked ? masked(fact) : open(fact)).toList());
  }

  private Hop.Fact open(Contribution fact) {
    List<Hop.Source> sources = showing.namesSources() ? sources(fact) : List.of();
    Hop.Source first = sources.isEmpty() ? null : sources.getFirst();
    Id context = fact.context();
    return new Hop.Fact(
        fact.kind(),
        context,
        context == null ? null : showing.show(context).name(),
        fact.on(),
        fact.contribution(),
        fact.how(),
        first == null ? null : first.source(),
        first == null ? null : first.file(),
        first == null ? null : first.row(),
        sources);
  }

  private static Hop.Fact masked(Contribution fact) {
    return new Hop.Fact(
        fact.kind(),
        null,
        null,
        fact.on(),
        fact.contribution(),
        fact.how(),
        null,
        null,
        null,
        List.of());
  }

  private static List<Hop.Source> sources(Contribution fact) {
    return fact.evidence().stream()
        .sorted(BY_ROW)
        .map(row -> new Hop.Source(row.source(), row.file(), row.row()))
        .distinct()
        .toList();
  }
}
