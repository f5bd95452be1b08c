package enishi.population;

import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many persons every municipality has on each rung on a day.
 *
 * @param rows all municipalities by id
 */
public record TierTable(Ladder ladder, LocalDate asOf, List<Row> rows) {
  public TierTable {
    rows = List.copyOf(rows);
  }

  /**
   * One municipality.
   *
   * @param people persons on each rung, the lowest first
   */
  public record Row(Id municipality, String name, List<Integer> people) {
    public Row {
      people = List.copyOf(people);
    }
  }

  /**
   * Counts the persons who pass. O(facts of everybody, once for every municipality). Throws
   * bad-input for a typology, whose types do not add up to persons.
   */
  public static TierTable of(
      Network network, Ladder ladder, LocalDate asOf, Predicate<Id> counted) {
    if (ladder.typology()) {
      throw EnishiException.badInput(
          "ladder (%s) counts a person under several types, expected one with rungs.%nMaybe %s.",
          ladder.name(), Ladders.DEFAULT);
    }
    return new TierTable(
        ladder,
        asOf,
        network.facts().municipalities().values().stream()
            .map(place -> row(network, ladder, asOf, counted, place))
            .toList());
  }

  private static Row row(
      Network network,
      Ladder ladder,
      LocalDate asOf,
      Predicate<Id> counted,
      Municipality municipality) {
    return new Row(
        municipality.id(),
        municipality.name(),
        TierCounts.of(Involvements.of(network, ladder, municipality.id()), asOf, counted)
            .onRungs());
  }
}
