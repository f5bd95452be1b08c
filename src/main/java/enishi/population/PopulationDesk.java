package enishi.population;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.Role;
import java.time.LocalDate;

/** What every question about a municipality's population begins with. */
public final class PopulationDesk {
  /** What fewer persons than this are is not told to researchers; ours. */
  static final int LEAST_TOLD = 5;

  private final LivingNetwork living;
  private final Views views;
  private final Ladders ladders;
  private final InvolvementCache cache = new InvolvementCache();

  public PopulationDesk(LivingNetwork living, Views views, Ladders ladders) {
    this.living = living;
    this.views = views;
    this.ladders = ladders;
  }

  /**
   * A question laid open.
   *
   * @param partial whether the asker sees only some of the persons
   * @param suppressBelow k: counts of fewer persons are hidden; 0 hides none
   */
  record Opened(
      Asker asker,
      Network network,
      View view,
      Id municipality,
      String municipalityName,
      Ladder ladder,
      LocalDate asOf,
      boolean partial,
      int suppressBelow,
      Involvements all) {
    boolean counts(Id person) {
      return view.sees(person);
    }

    /** What answers say of the question. */
    Heading heading() {
      return new Heading(
          asOf,
          municipality,
          municipalityName,
          ladder.name(),
          ladder.version(),
          ladder.provisional(),
          ladder.ours(),
          partial,
          suppressBelow);
    }
  }

  /**
   * Throws unknown-id where there is no such municipality, forbidden for members, bad-input where
   * there is no such ladder.
   */
  Opened open(PopulationQuery query, Asker asker) {
    asker.requireMayAskFor(query.municipality());
    Ladder ladder = ladders.get(query.ladder());
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    Id municipality = view.resolve(query.municipality());
    return new Opened(
        asker,
        network,
        view,
        municipality,
        String.valueOf(view.show(municipality).name()),
        ladder,
        query.asOf(),
        asker.role() == Role.ORGANIZER && !asker.scope().contains(municipality),
        view.isPseudonymous() ? Math.max(LEAST_TOLD, query.suppressBelow()) : query.suppressBelow(),
        cache.get(network, ladder, municipality));
  }

  /** Throws bad-input for a typology, which has no way up. */
  static void requireRungs(Opened opened) {
    if (opened.ladder().typology()) {
      throw EnishiException.badInput(
          "ladder (%s) has types side by side and no way up, expected one with rungs.%n"
              + "Maybe %s.",
          opened.ladder().name(), Ladders.DEFAULT);
    }
  }
}
