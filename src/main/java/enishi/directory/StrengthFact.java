package enishi.directory;

import enishi.model.Evidence;
import enishi.model.Id;
import enishi.network.How;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one fact adds to a strength, as the asker may see it.
 *
 * @param kind the fact's word, for example {@code attended}
 * @param context where it happened, null where nowhere is recorded
 * @param contextName its name
 * @param on the day it began, null where it is not dated
 * @param datedOn the day its age is counted from
 * @param contribution its part of A; 0 where it is context only
 * @param source where it was recorded; null where none is recorded or the asker may not see it
 */
public record StrengthFact(
    String kind,
    @Nullable Id context,
    @Nullable String contextName,
    @Nullable LocalDate on,
    @Nullable LocalDate datedOn,
    double contribution,
    How how,
    @Nullable String source,
    List<Evidence> evidence) {
  public StrengthFact {
    evidence = List.copyOf(evidence);
  }
}
