package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.intake.Recording;
import enishi.model.Id;
import enishi.network.Network;

/**
 * What must hold of a fact beside the form of its fields. Asked after the rights, so that a refusal
 * tells nobody of persons out of their sight.
 */
final class FactRules {
  private final Network network;

  private FactRules(Network network) {
    this.network = network;
  }

  /** Throws bad-input for a fact that cannot be. */
  static void require(Draft draft, Network network) {
    FactRules rules = new FactRules(network);
    draft.facts().forEach(rules::require);
  }

  private void require(Recording.Row row) {
    if (row.table().equals("ties")) {
      requireTwo(row, "person_a", "person_b");
    }
  }

  /** Two ids that were merged are one person. */
  private void requireTwo(Recording.Row row, String one, String other) {
    Id first = Id.parse(row.cells().getOrDefault(one, ""));
    Id second = Id.parse(row.cells().getOrDefault(other, ""));
    if (network.facts().resolve(first).equals(network.facts().resolve(second))) {
      throw badInput("(%s) and (%s) are one person, expected two persons", first, second);
    }
  }
}
