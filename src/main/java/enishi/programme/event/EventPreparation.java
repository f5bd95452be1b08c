package enishi.programme.event;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;

/**
 * Who should meet at an event, among those registered or present whom the asker may see.
 *
 * @param before the day whose connections count: the day before the event, or asOf where that is
 *     earlier or the event has no date
 * @param people how many that are
 * @param unseen how many others there are, who are left out
 * @param pairs without a connection, the most promising first
 * @param size of a table at most
 * @param newPairs pairs at tables that are not connected and of different communities
 * @param greedy how many the greedy start alone would have
 * @param bound no seating has more
 */
public record EventPreparation(
    LocalDate asOf,
    LocalDate before,
    Id event,
    String name,
    int people,
    int unseen,
    List<Pair> pairs,
    int size,
    List<Table> tables,
    int newPairs,
    int greedy,
    int bound) {
  public EventPreparation {
    pairs = List.copyOf(pairs);
    tables = List.copyOf(tables);
  }

  /** How far from the best the seating may be, 0..1. */
  public double gap() {
    return bound == 0 ? 0 : 1 - (double) newPairs / bound;
  }

  public record Guest(Id person, String name) {}

  /**
   * Two who are not connected yet.
   *
   * @param shared persons connected with both
   * @param across whether they are of different communities
   */
  public record Pair(Guest a, Guest b, int shared, boolean across) {}

  /** A table; numbers begin with 1. */
  public record Table(int number, List<Guest> guests) {
    public Table {
      guests = List.copyOf(guests);
    }
  }
}
