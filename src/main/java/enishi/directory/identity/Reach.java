package enishi.directory.identity;

import static enishi.model.EnishiException.badInput;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Organization;
import enishi.network.Merges;
import enishi.network.Network;
import enishi.security.Asker;
import java.time.LocalDate;

/**
 * On whom an asker may decide: administrators on all, organizers on persons they see and on
 * organizations of their towns.
 */
record Reach(Asker asker, Network network, View view) {
  /** Throws forbidden for who does not organize. */
  static Reach of(Asker asker, Network network, Views views, LocalDate today) {
    asker.requireOrganizes();
    return new Reach(asker, network, views.of(asker, network, today));
  }

  /** The thing that is known under that id. Throws unknown-id for what is out of reach. */
  Id admit(Id asked) {
    if (!Merges.isMergeable(asked.kind())) {
      throw badInput("id (%s) is neither a person nor an organization", asked);
    }
    Id known = view.resolve(asked);
    if (!has(known)) {
      throw EnishiException.unknownId(asked);
    }
    return known;
  }

  boolean has(Id known) {
    if (asker.seesEverything()) {
      return true;
    }
    return known.is(EntityKind.PERSON)
        ? view.sees(known)
        : network
            .facts()
            .find(known)
            .map(Organization.class::cast)
            .filter(organization -> asker.organizesFor(organization.municipality()))
            .isPresent();
  }

  boolean hasBoth(Id one, Id other) {
    return has(network.facts().resolve(one)) && has(network.facts().resolve(other));
  }
}
