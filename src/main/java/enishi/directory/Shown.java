package enishi.directory;

import enishi.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * A thing as one asker may see it.
 *
 * @param id the id that the asker may use; null for a person the asker may not see
 * @param name the name, or a pseudonym; null for a person the asker may not see
 */
public record Shown(@Nullable Id id, @Nullable String name) {
  static final Shown MASKED = new Shown(null, null);

  public boolean masked() {
    return id == null;
  }
}
