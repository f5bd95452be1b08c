package enishi.bench.rival;

import enishi.algorithm.projection.Incidence;
import enishi.algorithm.projection.ProjectedRows;
import enishi.algorithm.projection.Projection;
import enishi.bench.input.Checksum;
import enishi.bench.input.Input;
import java.util.Arrays;

/** The projection of an input's seats, and what one event more takes. */
final class EnishiProjection {
  private static final int EVENT_SIZE = 100;

  private final int threads;
  private final int maxShared;
  private final Incidence seats;
  private final int[] asked;

  EnishiProjection(Input input, int threads) {
    this.threads = threads;
    maxShared = input.maxShared();
    asked = input.asked();
    int[] groups = input.seatGroups();
    int[] sizes = new int[input.groups()];
    for (int group : groups) {
      sizes[group]++;
    }
    double[] shares = input.groupWorths();
    for (int group = 0; group < shares.length; group++) {
      shares[group] = sizes[group] < 2 ? 0 : shares[group] / (sizes[group] - 1);
    }
    seats = Incidence.of(input.people(), shares, input.seatPersons(), groups);
  }

  Answer whole() {
    long start = System.nanoTime();
    ProjectedRows rows = Projection.of(seats, maxShared).rows(threads, () -> false);
    long nanos = System.nanoTime() - start;
    Checksum checksum = new Checksum();
    for (int row = 0; row < rows.rowCount(); row++) {
      for (int slot = rows.offsets()[row]; slot < rows.offsets()[row + 1]; slot++) {
        if (rows.targets()[slot] > rows.person(row)) {
          checksum.add(rows.person(row), rows.targets()[slot], rows.weights()[slot]);
        }
      }
    }
    return Answer.projection(nanos, checksum.ties(), checksum.sum(), checksum.value());
  }

  /**
   * The group's seats are added and the rows of its people made anew, one event after the other.
   */
  Answer events(Question question) throws Exception {
    int largest = Math.max(maxShared, EVENT_SIZE);
    return Queries.time(
            question,
            asked.length - EVENT_SIZE,
            i -> {
              int[] members = Arrays.copyOfRange(asked, i, i + EVENT_SIZE);
              Incidence more = seats.withGroup(seats.groupCount(), 1.0 / (EVENT_SIZE - 1), members);
              ProjectedRows rows = Projection.of(more, largest).rowsOf(members);
              return new double[] {rows.slotCount()};
            })
        .noting("seats added and the rows of its people made anew");
  }
}
