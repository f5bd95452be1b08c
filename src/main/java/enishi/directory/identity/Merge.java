package enishi.directory.identity;

import enishi.model.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merge that somebody decided on.
 *
 * @param kept the id that answers for both
 * @param gone the id that was absorbed
 * @param goneName the name recorded under it
 * @param by the account that decided
 * @param reasons what was alike, such as {@code name:same}
 * @param undoneAt when it was taken back; null while it is in force
 */
public record Merge(
    String id,
    Id kept,
    String keptName,
    Id gone,
    String goneName,
    Instant at,
    String by,
    List<String> reasons,
    @Nullable Instant undoneAt,
    @Nullable String undoneBy) {
  public Merge {
    reasons = List.copyOf(reasons);
  }

  public boolean inForce() {
    return undoneAt == null;
  }
}
