package enishi.ledger;

import static enishi.model.EnishiException.badInput;

import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked for; what is empty does not matter.
 *
 * @param text words, all of which must be there; kana and width do not matter
 * @param year of the case
 * @param body a part of the body's name
 * @param limit how many cases are listed
 */
public record CaseQuery(
    String text,
    @Nullable Integer year,
    String body,
    String bodyKind,
    String category,
    String subcategory,
    int limit) {
  static final int USUAL_LIMIT = 50;
  private static final int MAX_LIMIT = 500;
  private static final int MAX_LENGTH = 200;

  public CaseQuery {
    if (text.length() > MAX_LENGTH) {
      throw badInput(
          "the words have %d characters, expected %d at most", text.length(), MAX_LENGTH);
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw badInput("limit (%d) must be 1 to %d", limit, MAX_LIMIT);
    }
  }

  /** As people type it; null and blank do not matter. */
  static CaseQuery parse(
      @Nullable String text,
      @Nullable String year,
      @Nullable String body,
      @Nullable String bodyKind,
      @Nullable String category,
      @Nullable String subcategory,
      @Nullable Integer limit) {
    return new CaseQuery(
        plain(text),
        plain(year).isEmpty() ? null : JapaneseYear.parse(plain(year)),
        plain(body),
        plain(bodyKind),
        plain(category),
        plain(subcategory),
        limit == null ? USUAL_LIMIT : limit);
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
