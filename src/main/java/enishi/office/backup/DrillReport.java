package enishi.office.backup;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying a backup out.
 *
 * @param file the backup
 * @param takenAt ISO instant
 * @param running whether it was also compared with the running store; false where that is of
 *     another revision by now
 * @param lines what was compared
 * @param millis restoring included
 */
public record DrillReport(
    String file,
    String takenAt,
    long revision,
    boolean running,
    List<Line> lines,
    boolean same,
    long millis) {
  public DrillReport {
    lines = List.copyOf(lines);
  }

  static DrillReport of(
      String file, String takenAt, long revision, boolean running, List<Line> lines, long millis) {
    return new DrillReport(
        file, takenAt, revision, running, lines, lines.stream().allMatch(Line::same), millis);
  }

  /**
   * One comparison.
   *
   * @param what for example {@code file: nodes} or {@code store: tiers of 20 persons}
   * @param expected what the file or the running store says; null where there is nothing to compare
   *     with, and only that there was an answer counts
   * @param restored what the restored store says
   */
  public record Line(String what, @Nullable String expected, String restored) {
    boolean same() {
      return expected == null || Objects.equals(expected, restored);
    }
  }
}
