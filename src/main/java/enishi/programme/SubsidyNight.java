package enishi.programme;

import java.time.LocalDate;

/**
 * One person's night. Amounts are whole yen.
 *
 * @param on the evening
 * @param lodging what it cost
 * @param allowed what of that counts
 */
public record SubsidyNight(LocalDate on, long lodging, long allowed) {
  /** Whether the cap for a night binds. */
  public boolean capped() {
    return allowed < lodging;
  }
}
