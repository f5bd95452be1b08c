package enishi.ledger;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is on a register, as the asker may see them.
 *
 * @param ledger the ledger whose row counts them; its period ends the register's day
 * @param total how many of them the asker sees; 0 where hidden
 * @param hidden whether there are too few to be listed for a researcher
 * @param people by name, at most {@value Registers#MAX_PEOPLE}
 */
public record RegisterList(
    LocalDate asOf,
    Id register,
    @Nullable String ledger,
    int total,
    boolean hidden,
    List<One> people) {
  public RegisterList {
    people = List.copyOf(people);
  }

  /**
   * One person.
   *
   * @param since when they were registered; null where it is not recorded
   */
  public record One(Id person, String name, @Nullable LocalDate since) {}
}
