package enishi.directory;

import enishi.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows in one place: a name with the way to its card, a text, or a word to translate.
 *
 * @param id the thing, where it is one that the asker may see
 * @param text null for a person the asker may not see
 * @param isWord whether the text is a key of the room's messages
 */
record Value(@Nullable Id id, @Nullable String text, boolean isWord) {
  static final Value MASKED = new Value(null, null, false);

  static Value text(String text) {
    return new Value(null, text, false);
  }

  static Value word(String word) {
    return new Value(null, word, true);
  }

  static Value of(Shown shown) {
    return new Value(shown.id(), shown.name(), false);
  }

  /** The path of the thing's page; null where it has none. */
  public @Nullable String href() {
    return id == null ? null : Links.to(id);
  }
}
