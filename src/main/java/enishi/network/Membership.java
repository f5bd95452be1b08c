package enishi.network;

import enishi.model.Evidence;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a person's membership of a project, both days inclusive.
 *
 * @param since the first day, null for a founder of a project whose start is not recorded: always
 * @param until the last day, null while it has no end
 */
public record Membership(
    Id person,
    Id project,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    boolean founder,
    List<Evidence> evidence) {
  public Membership {
    evidence = List.copyOf(evidence);
  }

  /** Whether it covers a day. */
  public boolean covers(LocalDate day) {
    return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
  }
}
