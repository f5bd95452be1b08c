package enishi.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organization looks for (依頼).
 *
 * @param budget whole yen
 */
public record Need(
    Id id,
    String name,
    @Nullable Id organization,
    @Nullable Id project,
    List<String> skills,
    @Nullable Id municipality,
    @Nullable Long budget,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn)
    implements Entity {
  public Need {
    skills = List.copyOf(skills);
  }
}
