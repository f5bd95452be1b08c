package enishi.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One party's workation stay in a municipality (滞在).
 *
 * @param persons the named persons of the party, sorted
 * @param headcount persons in the party; at least the named ones
 */
public record Stay(
    Id id,
    @Nullable Id organization,
    List<Id> persons,
    int headcount,
    Id municipality,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable Id programme,
    List<Evidence> evidence) {
  public Stay {
    persons = List.copyOf(persons);
    evidence = List.copyOf(evidence);
  }
}
