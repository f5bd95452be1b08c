package enishi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person on one register (名簿): fans, people from the town, supporters.
 *
 * @param municipality the municipality that keeps the register
 */
public record Registration(
    Id register, Id person, Period when, @Nullable Id municipality, List<Evidence> evidence) {
  public Registration {
    evidence = List.copyOf(evidence);
  }
}
