package enishi.directory;

import enishi.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param kind the word of its kind, for example {@code person}
 * @param kana the reading of a person's name
 * @param hint what tells it from others of that name: town, prefecture or dates
 */
public record SearchResult(
    Id id,
    String kind,
    String name,
    @Nullable String kana,
    @Nullable String hint,
    boolean fictional) {}
