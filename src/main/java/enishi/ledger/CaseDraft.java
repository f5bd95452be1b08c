package enishi.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as somebody types it; each field is a column of {@code cases.csv}.
 *
 * @param source where it was read
 */
public record CaseDraft(
    @Nullable String number,
    @Nullable String year,
    @Nullable String body,
    @Nullable String title,
    @Nullable String bodyKind,
    @Nullable String category,
    @Nullable String subcategory,
    @Nullable String municipality,
    @Nullable String project,
    @Nullable String summary,
    @Nullable String source) {
  /** The row's cells by column, without those left empty. */
  Map<String, String> cells() {
    Map<String, String> cells = new LinkedHashMap<>();
    put(cells, "number", number);
    put(cells, "year", year);
    put(cells, "body", body);
    put(cells, "title", title);
    put(cells, "body_kind", bodyKind);
    put(cells, "category", category);
    put(cells, "subcategory", subcategory);
    put(cells, "municipality", municipality);
    put(cells, "project", project);
    put(cells, "summary", summary);
    put(cells, "source", source);
    return cells;
  }

  private static void put(Map<String, String> cells, String column, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      cells.put(column, text.strip());
    }
  }
}
