package enishi.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one town's population, as people type it; null where nothing is said.
 *
 * @param language of a chart's texts
 */
record TownWords(
    @Nullable String municipality,
    @Nullable LocalDate from,
    @Nullable Integer days,
    @Nullable Integer months,
    @Nullable List<String> lists,
    @Nullable String language) {
  static final TownWords NONE = new TownWords(null, null, null, null, null, null);
}
