package enishi.matching;

import static enishi.model.EnishiException.unknownId;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.model.Need;
import enishi.model.Project;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.network.Receptivity;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door to who fits a need. Only for those who organize: a score tells how somebody's proposals
 * ended. Shows each asker only whom they may see, and leaves a trace with everybody it shows.
 */
public final class Matches {
  /** Why nobody is listed: the need says no skill. */
  static final String NO_SKILLS = "no-skills-stated";

  /** Nobody has a wanted skill and can be asked. */
  static final String NOBODY = "nobody-fits";

  /** Somebody fits, and the asker may see none of them. */
  static final String OUT_OF_SIGHT = "out-of-sight";

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final SkillWords words;

  public Matches(LivingNetwork living, Views views, AuditTrail audit) {
    this.living = living;
    this.views = views;
    this.audit = audit;
    words = SkillWords.shipped();
  }

  /** Throws unknown-id where there is no such need, forbidden unless the asker organizes. */
  public Match find(MatchQuery query, Asker asker) {
    asker.requireOrganizes();
    Network network = living.now();
    Need need = network.facts().needs().get(query.need());
    if (need == null) {
      throw unknownId(query.need());
    }
    View view = views.of(asker, network, query.asOf());
    MatchCards cards = new MatchCards(network, view, query.asOf(), Weights.STANDARD);
    List<Scored> fitting = scoring(network, query.asOf(), asker).score(need);
    List<Scored> seen = fitting.stream().filter(one -> view.sees(one.person())).toList();
    List<Match.Candidate> listed = new ArrayList<>();
    for (Scored scored : seen.subList(0, Math.min(query.top(), seen.size()))) {
      listed.add(cards.candidate(listed.size() + 1, scored));
    }
    Match answer =
        new Match(
            query.asOf(),
            cards.need(need),
            isOpen(need, query.asOf()),
            true,
            Weights.STANDARD,
            query.top(),
            fitting.size(),
            fitting.size() - seen.size(),
            reason(need, fitting, seen),
            listed);
    audit.record(asker, "match", cards.shown(), query.text());
    return answer;
  }

  /**
   * Who could fill all open needs at once, of those whom the asker may see. Throws forbidden unless
   * the asker organizes.
   */
  Plan plan(PlanQuery query, Asker asker) {
    asker.requireOrganizes();
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    MatchCards cards = new MatchCards(network, view, query.asOf(), Weights.STANDARD);
    List<Need> open =
        network.facts().needs().values().stream()
            .filter(need -> isOpen(need, query.asOf()))
            .sorted(Comparator.comparing(Need::id))
            .toList();
    Planning planning =
        new Planning(query, open, scoring(network, query.asOf(), asker), view::sees);
    Plan plan = planning.plan(network, cards);
    audit.record(asker, "match", cards.shown(), query.text());
    return plan;
  }

  /**
   * Through whom a project's proposals run. Throws unknown-id where there is no such project,
   * forbidden unless the asker organizes.
   */
  Carriers carriers(Id id, LocalDate asOf, Asker asker) {
    asker.requireOrganizes();
    Network network = living.now();
    Project project = network.facts().projects().get(id);
    if (project == null) {
      throw unknownId(id);
    }
    View view = views.of(asker, network, asOf);
    MatchCards cards = new MatchCards(network, view, asOf, Weights.STANDARD);
    CarrierCount count = new CarrierCount(network, id, asOf);
    List<Carriers.Carrier> carriers =
        count.carriers().stream().map(one -> cards.carrier(one, count)).toList();
    audit.record(asker, "match", cards.shown(), "carriers, %s, %s".formatted(id, asOf));
    return new Carriers(
        asOf, id, project.name(), count.proposals(), count.direct(), true, carriers);
  }

  /**
   * Open needs for which nobody fits whom the asker may see, by their ids. Names nobody, so nothing
   * is recorded. Throws forbidden unless the asker organizes.
   */
  public List<Match.Wanted> withoutCandidates(LocalDate asOf, Asker asker) {
    asker.requireOrganizes();
    Network network = living.now();
    View view = views.of(asker, network, asOf);
    MatchCards cards = new MatchCards(network, view, asOf, Weights.STANDARD);
    Scoring scoring = scoring(network, asOf, asker);
    return network.facts().needs().values().stream()
        .filter(need -> isOpen(need, asOf))
        .filter(need -> !scoring.anybodyFits(need, view::sees))
        .sorted(Comparator.comparing(Need::id))
        .map(cards::need)
        .toList();
  }

  /** All needs of a day. Throws forbidden unless the asker organizes. */
  Needs list(LocalDate asOf, Asker asker) {
    asker.requireOrganizes();
    Network network = living.now();
    MatchCards cards =
        new MatchCards(network, views.of(asker, network, asOf), asOf, Weights.STANDARD);
    List<Match.Wanted> open = new ArrayList<>();
    List<Match.Wanted> closed = new ArrayList<>();
    for (Need need : network.facts().needs().values()) {
      if (isOpen(need, asOf)) {
        open.add(cards.need(need));
      } else if (need.closedOn() != null && need.closedOn().isBefore(asOf)) {
        closed.add(cards.need(need));
      }
    }
    open.sort(Comparator.comparing(Match.Wanted::id));
    closed.sort(
        Comparator.comparing(
                Match.Wanted::closedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(Match.Wanted::id));
    return new Needs(asOf, open, closed);
  }

  /**
   * Scores on that day as that asker may know them: nobody is to learn from figures who declined
   * their own introduction requests.
   */
  Scoring scoring(Network network, LocalDate asOf, Asker asker) {
    Id self = asker.person();
    Receptivity known = self == null ? network.receptivity() : network.receptivity().knownTo(self);
    return new Scoring(network, asOf, words, Weights.STANDARD, known);
  }

  /** Both days inclusive; a need without a first day was always open. */
  static boolean isOpen(Need need, LocalDate asOf) {
    return (need.openedOn() == null || !need.openedOn().isAfter(asOf))
        && (need.closedOn() == null || !need.closedOn().isBefore(asOf));
  }

  private static @Nullable String reason(Need need, List<Scored> fitting, List<Scored> seen) {
    if (need.skills().isEmpty()) {
      return NO_SKILLS;
    }
    if (fitting.isEmpty()) {
      return NOBODY;
    }
    return seen.isEmpty() ? OUT_OF_SIGHT : null;
  }
}
