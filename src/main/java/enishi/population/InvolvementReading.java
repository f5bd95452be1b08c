package enishi.population;

import enishi.model.Engagement;
import enishi.model.Id;
import enishi.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what a person did in municipalities from the network, as an {@link Involvement}. */
final class InvolvementReading {
  private InvolvementReading() {}

  /** O(what the person ever did). */
  static Involvement of(Network network, Ladder ladder, Id person, Id municipality) {
    List<Engagement> all = network.engagements().of(person);
    return of(
        network,
        ladder,
        person,
        municipality,
        all.stream()
            .filter(
                fact ->
                    network
                        .engagements()
                        .findMunicipality(fact.object())
                        .filter(municipality::equals)
                        .isPresent())
            .toList());
  }

  /**
   * Likewise, where the facts are at hand.
   *
   * @param facts what the person did there, all of it
   */
  static Involvement of(
      Network network, Ladder ladder, Id person, Id municipality, List<Engagement> facts) {
    Homes homes = Homes.of(network, person);
    return new Involvement(
        ladder,
        municipality,
        facts,
        homes,
        FullDays.mayLimit(ladder)
            ? elsewhere(network, ladder, person, municipality, homes)
            : List.of());
  }

  private static List<Involvement> elsewhere(
      Network network, Ladder ladder, Id person, Id municipality, Homes homes) {
    Map<Id, List<Engagement>> facts = new TreeMap<>();
    for (Engagement fact : network.engagements().of(person)) {
      network
          .engagements()
          .findMunicipality(fact.object())
          .filter(town -> !town.equals(municipality))
          .ifPresent(town -> facts.computeIfAbsent(town, t -> new ArrayList<>()).add(fact));
    }
    return facts.entrySet().stream()
        .map(entry -> new Involvement(ladder, entry.getKey(), entry.getValue(), homes, List.of()))
        .toList();
  }
}
