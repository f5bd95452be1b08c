package enishi.introduction;

import enishi.algorithm.path.PathQuestion;
import enishi.directory.Shown;
import enishi.model.Id;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.network.Connections;
import enishi.network.Network;
import enishi.network.Receptivity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers one question for introduction paths on one network. */
final class IntroductionSearch {
  /** From so many recorded outcomes on, people are shown figures. */
  static final int CALIBRATING_OUTCOMES = 30;

  private final Network network;
  private final IntroductionQuery query;
  private final Showing showing;
  private final Connections connections;
  private final Availability availability;
  private final BooleanSupplier stop;
  private final Receptivity known;
  private final Function<PathReference, @Nullable String> sealing;

  /** Takes a question whose ids are the things that are meant, and when to stop searching. */
  IntroductionSearch(
      Network network, IntroductionQuery query, Showing showing, BooleanSupplier stop) {
    this(network, query, showing, stop, network.receptivity(), path -> null);
  }

  /**
   * @param known what the asker may know of how willingly people answer
   * @param sealing gives the reference of a path that can be asked along
   */
  IntroductionSearch(
      Network network,
      IntroductionQuery query,
      Showing showing,
      BooleanSupplier stop,
      Receptivity known,
      Function<PathReference, @Nullable String> sealing) {
    this.network = network;
    this.known = known;
    this.sealing = sealing;
    this.query = query;
    this.showing = showing;
    this.stop = stop;
    connections = network.at(query.asOf());
    Meant meant = new Meant(network, query.asOf());
    Set<Id> avoided = new HashSet<>();
    query.avoid().forEach(id -> avoided.addAll(meant.by(id)));
    availability = new Availability(network, known, query.asOf(), avoided, query.askable());
  }

  Introduction find() {
    SortedSet<Id> meant = new Meant(network, query.asOf()).by(query.to());
    meant.remove(query.from());
    if (meant.isEmpty()) {
      return nothing(Reason.UNKNOWN);
    }
    SortedSet<Id> targets = new TreeSet<>(meant);
    targets.removeIf(availability::isHidden);
    if (targets.isEmpty()) {
      return nothing(Reason.OPTED_OUT);
    }
    targets.removeIf(person -> !availability.canBeAsked(person));
    if (targets.isEmpty()) {
      return nothing(Reason.UNAVAILABLE);
    }
    Routes routes = routes(targets);
    if (routes.paths().isEmpty() && routes.stopped()) {
      return answer(List.of(), IntroductionPath.NONE, null, Reason.STOPPED, List.of(), routes);
    }
    if (routes.paths().isEmpty()) {
      List<Suggestion> suggestions =
          new Suggestions(network, connections, availability, showing)
              .list(query.from(), targets, query.maxHops());
      Reason reason = routes.cut() ? Reason.BELOW_FLOOR : Reason.NO_PATH;
      return answer(List.of(), IntroductionPath.NONE, null, reason, suggestions, routes);
    }
    return found(routes);
  }

  private Routes routes(SortedSet<Id> targets) {
    int source = connections.vertex(query.from());
    double ceiling =
        query.minProbability() == 0
            ? Double.POSITIVE_INFINITY
            : 0 - StrictMath.log(query.minProbability());
    PathQuestion.Builder question =
        PathQuestion.from(source)
            .to(vertices(targets))
            .mayPass(network.introducers(query.asOf(), known, query.askable()))
            .avoid(vertices(availability.avoided()).stream().toArray())
            .entryCosts(network.entryCosts(query.asOf(), known))
            .exactly(connections::exactStrength)
            .maxHops(query.maxHops())
            .count(query.k())
            .costCeiling(ceiling)
            .stopWhen(stop);
    admit(question, targets);
    Routes.Limits limits = new Routes.Limits(query.order(), query.k(), ceiling, stop);
    return Routes.find(connections.graph(), source, question.build(), limits);
  }

  /** Where the requester wants to be referred, a target who is no member is met through one. */
  private void admit(PathQuestion.Builder question, SortedSet<Id> targets) {
    Id id = query.forProject();
    Project project = id == null ? null : network.facts().projects().get(id);
    if (project != null && project.admission() == ProjectAdmission.REFERRAL_ONLY) {
      BitSet members = vertices(network.memberships().activeMembers(project.id(), query.asOf()));
      BitSet outsiders = vertices(targets);
      outsiders.andNot(members);
      question.lastBefore(outsiders, members);
    }
  }

  private BitSet vertices(Collection<Id> persons) {
    BitSet found = new BitSet();
    persons.forEach(person -> found.set(connections.vertex(person)));
    return found;
  }

  private Introduction found(Routes routes) {
    PathCards cards = new PathCards(network, connections, showing, known, this::reference);
    List<IntroductionPath> paths = new ArrayList<>();
    for (int i = 0; i < routes.paths().size(); i++) {
      Integer opens = routes.opens().isEmpty() ? null : routes.opens().get(i);
      paths.add(cards.card(routes.paths().get(i), opens));
    }
    IntroductionPath backup =
        routes.backup().map(path -> cards.card(path, null)).orElse(IntroductionPath.NONE);
    IntroductionPath first = paths.getFirst();
    Introduction.Shortest shortest =
        routes
            .shortest()
            .map(path -> cards.card(path, null))
            .map(
                path ->
                    new Introduction.Shortest(
                        path.hops().size(),
                        first.hops().size(),
                        first.chance() / path.chance(),
                        path))
            .orElse(null);
    return answer(paths, backup, shortest, null, List.of(), routes);
  }

  /** Nobody need be asked for an introduction to somebody one knows. */
  private @Nullable String reference(List<Id> chain) {
    return query.askable() && (chain.size() > 2 || query.forProject() != null)
        ? sealing.apply(new PathReference(query.to(), query.forProject(), chain))
        : null;
  }

  private Introduction nothing(Reason reason) {
    return answer(List.of(), IntroductionPath.NONE, null, reason, List.of(), null);
  }

  private Introduction answer(
      List<IntroductionPath> paths,
      IntroductionPath backup,
      Introduction.@Nullable Shortest shortest,
      @Nullable Reason reason,
      List<Suggestion> suggestions,
      @Nullable Routes routes) {
    Shown from = showing.show(query.from());
    Shown to = query.to().findId().map(showing::show).orElse(null);
    int outcomes = known.outcomes(query.asOf());
    return new Introduction(
        query.asOf(),
        from.id(),
        from.name(),
        to == null || to.id() == null ? query.to().text() : to.id().value(),
        to == null ? query.to().skill() : to.name(),
        query.order(),
        query.maxHops(),
        query.k(),
        query.forProject(),
        paths,
        backup,
        paths.isEmpty() ? null : 1 - (1 - paths.getFirst().chance()) * (1 - backup.chance()),
        shortest,
        reason,
        suggestions,
        Assumptions.list(query, routes),
        outcomes,
        outcomes >= CALIBRATING_OUTCOMES,
        routes != null && routes.cut(),
        routes != null && routes.stopped());
  }
}
