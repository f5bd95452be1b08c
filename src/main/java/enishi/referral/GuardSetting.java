package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guard of a project on a day and all that were ever set.
 *
 * @param guard the one that holds; asks for nothing where none was set
 * @param inForce the version it is of, null where none holds yet
 * @param history newest first
 */
public record GuardSetting(
    LocalDate asOf,
    Id project,
    String projectName,
    boolean on,
    Guard guard,
    @Nullable GuardVersion inForce,
    List<GuardVersion> history) {
  public GuardSetting {
    history = List.copyOf(history);
  }

  static GuardSetting of(LocalDate asOf, Id project, String name, List<GuardVersion> history) {
    GuardVersion inForce = GuardHistory.on(history, asOf);
    Guard guard = inForce == null ? Guard.OFF : inForce.guard();
    return new GuardSetting(asOf, project, name, !guard.isOff(), guard, inForce, history);
  }
}
