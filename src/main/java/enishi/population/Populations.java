package enishi.population;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.Role;
import java.util.List;

/** The door to counts: how many persons a municipality has on each rung. Holds no state. */
public final class Populations {
  private final LivingNetwork living;
  private final Views views;
  private final Ladders ladders;

  public Populations(LivingNetwork living, Views views, Ladders ladders) {
    this.living = living;
    this.views = views;
    this.ladders = ladders;
  }

  /**
   * Throws unknown-id where there is no such municipality, forbidden for members, bad-input where
   * there is no such ladder. No person is named, so nothing is recorded.
   */
  public Population find(PopulationQuery query, Asker asker) {
    asker.requireMayAskFor(query.municipality());
    Ladder ladder = ladders.get(query.ladder());
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    Id municipality = view.resolve(query.municipality());
    TierCounts counts = TierCounts.of(network, ladder, municipality, query.asOf(), view::sees);
    List<Population.Count> tiers =
        ladder.rungs().stream()
            .map(
                rung ->
                    new Population.Count(
                        rung.tier(),
                        rung.label(),
                        rung.labelEn(),
                        counts.onRungs().get(rung.tier() - 1)))
            .toList();
    return new Population(
        query.asOf(),
        municipality,
        String.valueOf(view.show(municipality).name()),
        ladder.name(),
        ladder.version(),
        ladder.provisional(),
        ladder.ours(),
        asker.role() == Role.ORGANIZER && !asker.scope().contains(municipality),
        tiers.stream().mapToInt(Population.Count::people).sum(),
        tiers,
        counts.lapsed(),
        counts.residents());
  }
}
