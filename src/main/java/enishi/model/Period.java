package enishi.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a fact holds: from {@code on} through {@code until}, both inclusive, each null where not
 * recorded.
 */
public record Period(@Nullable LocalDate on, @Nullable LocalDate until) {
  public static final Period UNDATED = new Period(null, null);

  public static Period of(@Nullable LocalDate on, @Nullable LocalDate until) {
    return on == null && until == null ? UNDATED : new Period(on, until);
  }

  public static Period on(LocalDate day) {
    return new Period(day, null);
  }

  public Optional<LocalDate> start() {
    return Optional.ofNullable(on);
  }

  public Optional<LocalDate> end() {
    return Optional.ofNullable(until);
  }
}
