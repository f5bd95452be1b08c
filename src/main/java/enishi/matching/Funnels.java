package enishi.matching;

import static enishi.model.EnishiException.unknownId;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.matching.ClaimShelf.Said;
import enishi.matching.Funnel.Claimed;
import enishi.matching.Funnel.Comparison;
import enishi.matching.Funnel.Conversion;
import enishi.matching.Funnel.Step;
import enishi.model.Id;
import enishi.model.Need;
import enishi.model.Project;
import enishi.model.ProposalStatus;
import enishi.network.Facts;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The door to funnels. An answer names nobody. Holds no state; threads may share it. */
public final class Funnels {
  /** Counts below it are left out unless the asker may see everybody who is counted; ours. */
  static final int LEAST_TOLD = 5;

  private final LivingNetwork living;
  private final Views views;
  private final ClaimShelf claims;

  public Funnels(LivingNetwork living, Views views, Store store) {
    this.living = living;
    this.views = views;
    claims = new ClaimShelf(store);
  }

  /** The projects that have needs, by id. */
  List<Project> list() {
    Facts facts = living.now().facts();
    return facts.needs().values().stream()
        .map(Need::project)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map(facts.projects()::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Throws unknown-id where there is no such project. */
  public Funnel find(Id id, LocalDate asOf, Asker asker) {
    Network network = living.now();
    Project project = network.facts().projects().get(id);
    if (project == null) {
      throw unknownId(id);
    }
    View view = views.of(asker, network, asOf);
    FunnelCount count = new FunnelCount(network.facts(), id, asOf);
    boolean told = !view.isPseudonymous() && count.everybody().stream().allMatch(view::sees);
    SortedSet<Id> subjects = new TreeSet<>(count.events());
    subjects.add(id);
    List<Said> said = claims.about(subjects);
    Telling telling = new Telling(count, told, view, id);
    return new Funnel(
        asOf,
        id,
        project.name(),
        told,
        LEAST_TOLD,
        count.undated(),
        true,
        telling.steps(said),
        telling.conversions(said));
  }

  /** Says of a count what may be told. */
  private record Telling(FunnelCount count, boolean told, View view, Id project) {
    List<Step> steps(List<Said> said) {
      List<Step> steps = new ArrayList<>();
      count
          .counts()
          .forEach(
              (stage, people) ->
                  steps.add(
                      new Step(
                          stage,
                          stage.unit(),
                          tell(people),
                          said.stream()
                              .filter(one -> one.stage() == stage)
                              .map(one -> claimed(one, people))
                              .toList())));
      return steps;
    }

    private Claimed claimed(Said said, int people) {
      boolean ofProject = said.subject().equals(project);
      Integer counted = tell(ofProject ? people : count.cameToOnly(said.subject()));
      return new Claimed(
          said.subject(),
          view.show(said.subject()).name(),
          said.measure(),
          said.value(),
          said.unit(),
          said.qualifier(),
          said.asOf(),
          said.source(),
          counted,
          counted == null ? null : comparison(said, counted));
    }

    private static Comparison comparison(Said said, int counted) {
      if (!said.isInUnit()) {
        return Comparison.OTHER_UNIT;
      }
      return said.number()
          .map(number -> number == counted ? Comparison.SAME : Comparison.DIFFERS)
          .orElse(Comparison.NO_NUMBER);
    }

    List<Conversion> conversions(List<Said> said) {
      Map<Stage, Integer> counts = count.counts();
      int people = counts.getOrDefault(Stage.PARTICIPANTS, 0);
      int proposals = counts.getOrDefault(Stage.PROPOSALS, 0);
      int requests = counts.getOrDefault(Stage.REQUESTS, 0);
      int organizations = counts.getOrDefault(Stage.ORGANIZATIONS, 0);
      List<Conversion> all = new ArrayList<>();
      all.add(
          share(Stage.PARTICIPANTS, Stage.PROPOSERS, count.participantsWhoProposed(), people, "人"));
      addClaimed(all, said, Stage.PARTICIPANTS, Stage.PROPOSERS);
      all.add(
          conversion(
              Stage.PROPOSERS,
              Stage.PROPOSALS,
              proposals,
              "件",
              counts.getOrDefault(Stage.PROPOSERS, 0),
              "人",
              false));
      addClaimed(all, said, Stage.PROPOSERS, Stage.PROPOSALS);
      all.add(
          share(
              Stage.PROPOSALS,
              Stage.CONTRACTS,
              counts.getOrDefault(Stage.CONTRACTS, 0),
              proposals,
              "件"));
      addClaimed(all, said, Stage.PROPOSALS, Stage.CONTRACTS);
      all.add(
          share(
              Stage.PROPOSALS,
              Stage.PENDING,
              counts.getOrDefault(Stage.PENDING, 0),
              proposals,
              "件"));
      all.add(
          share(
              Stage.REQUESTS,
              Stage.CONTRACTS,
              count.requestsWith(ProposalStatus.CONTRACTED),
              requests,
              "件"));
      addClaimed(all, said, Stage.REQUESTS, Stage.CONTRACTS);
      all.add(
          share(
              Stage.REQUESTS,
              Stage.PENDING,
              count.requestsWith(ProposalStatus.PENDING),
              requests,
              "件"));
      addClaimed(all, said, Stage.REQUESTS, Stage.PENDING);
      all.add(
          share(
              Stage.ORGANIZATIONS,
              Stage.CONTRACTS,
              count.organizationsWith(ProposalStatus.CONTRACTED),
              organizations,
              "社"));
      return all;
    }

    private Conversion share(Stage from, Stage to, int part, int all, String unit) {
      return conversion(from, to, part, unit, all, unit, true);
    }

    private Conversion conversion(
        Stage from, Stage to, int above, String unit, int below, String unitBelow, boolean share) {
      Integer denominator = tell(below);
      Integer numerator = share && tell(below - above) == null ? null : tell(above);
      return new Conversion(
          from.word() + "-" + to.word(),
          "graph",
          numerator,
          unit,
          denominator,
          unitBelow,
          share,
          ratio(numerator, denominator),
          List.of());
    }

    /** The largest figure of each stage, where documents have both in the stages' own units. */
    private static void addClaimed(List<Conversion> all, List<Said> said, Stage from, Stage to) {
      Said below = largest(said, from);
      Said above = largest(said, to);
      if (below == null || above == null) {
        return;
      }
      int numerator = above.number().orElse(0);
      int denominator = below.number().orElse(0);
      all.add(
          new Conversion(
              from.word() + "-" + to.word(),
              "claims",
              numerator,
              to.unit(),
              denominator,
              from.unit(),
              from.unit().equals(to.unit()),
              ratio(numerator, denominator),
              List.of(cite(above), cite(below))));
    }

    private static String cite(Said said) {
      return "%s %s%s（%s）".formatted(said.measure(), said.value(), said.unit(), said.source());
    }

    private static @Nullable Said largest(List<Said> said, Stage stage) {
      return said.stream()
          .filter(one -> one.stage() == stage && one.isInUnit() && one.number().isPresent())
          .reduce((a, b) -> a.number().orElse(0) >= b.number().orElse(0) ? a : b)
          .orElse(null);
    }

    private @Nullable Integer tell(int number) {
      return told || number == 0 || number >= LEAST_TOLD ? (Integer) number : null;
    }

    private static @Nullable Double ratio(@Nullable Integer above, @Nullable Integer below) {
      return above == null || below == null || below == 0
          ? null
          : (Double) (above / (double) below);
    }
  }
}
