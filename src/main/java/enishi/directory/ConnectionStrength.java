package enishi.directory;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How close two are on a day, and every fact behind it.
 *
 * @param strength 0..1, higher is closer; null where nothing counts (記録なし), which is not 0
 * @param facts what the strength adds up from, largest first
 * @param contextOnly what is recorded and adds nothing: crowds, possible meetings, undated facts
 */
public record ConnectionStrength(
    LocalDate asOf,
    Id a,
    String aName,
    Id b,
    String bName,
    @Nullable Double strength,
    @Nullable Band band,
    List<StrengthFact> facts,
    List<StrengthFact> contextOnly) {
  public ConnectionStrength {
    facts = List.copyOf(facts);
    contextOnly = List.copyOf(contextOnly);
  }
}
