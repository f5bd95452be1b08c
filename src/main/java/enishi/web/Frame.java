package enishi.web;

import enishi.security.Asker;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around a page shows.
 *
 * @param asker who is signed in; null on pages that are open to all
 * @param language {@code ja} or {@code en}
 * @param path the page's own path
 * @param inJapanese the query of this page in Japanese, for example {@code ?q=a&lang=ja}
 * @param inEnglish the same in English
 * @param help the last part of the key of what says what the page is; null where nothing does
 */
public record Frame(
    @Nullable Asker asker,
    String language,
    String path,
    String inJapanese,
    String inEnglish,
    @Nullable String help) {
  /** Whether the page is below that path, for the mark in the navigation. */
  public boolean isAt(String place) {
    return path.equals(place) || path.startsWith(place + "/");
  }

  /** Whether the page is one of those places or below one. */
  public boolean isAtAny(String... places) {
    return Arrays.stream(places).anyMatch(this::isAt);
  }
}
