package enishi.office.backup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last time that a backup was to be taken.
 *
 * @param at ISO instant of its end
 * @param file its name; null where it failed
 * @param bytes of the file
 * @param millis how long it took
 * @param fault the code of what went wrong; null where it did not
 * @param words what went wrong and the cure
 */
public record Attempt(
    String at,
    @Nullable String file,
    long bytes,
    long millis,
    @Nullable String fault,
    @Nullable String words) {
  @JsonIgnore
  public boolean isSuccess() {
    return fault == null;
  }

  Instant instant() {
    return Instant.parse(at);
  }
}
