package enishi.directory;

import enishi.model.Entity;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Stay;
import enishi.network.Facts;

/** The names of all that a fact can be about, also of what has no card: stays and registers. */
final class Names {
  private final Facts facts;
  private final View view;

  Names(Facts facts, View view) {
    this.facts = facts;
    this.view = view;
  }

  /** A stay is called by its town and its first day. */
  Shown show(Id id) {
    if (!id.is(EntityKind.STAY)) {
      return view.show(id);
    }
    return facts.stays().stream()
        .filter(stay -> stay.id().equals(id))
        .findFirst()
        .map(stay -> new Shown(id, townOf(stay) + " " + stay.startsOn()))
        .orElseGet(() -> view.show(id));
  }

  private String townOf(Stay stay) {
    return facts.find(stay.municipality()).map(Entity::name).orElse(stay.municipality().key());
  }
}
