package enishi.directory;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;

/**
 * A person's strongest connections on a day.
 *
 * @param connections at most 30, strongest first
 * @param between strong connections of these with one another, strongest first
 * @param more how many more connections the asker may see
 * @param masked how many there are whom the asker may not see
 */
public record PersonConnections(
    LocalDate asOf,
    Id id,
    String name,
    List<Neighbour> connections,
    List<Between> between,
    int more,
    int masked) {
  public PersonConnections {
    connections = List.copyOf(connections);
    between = List.copyOf(between);
  }

  /** A connection of two neighbours. */
  public record Between(Id a, Id b, double strength, Band band) {}
}
