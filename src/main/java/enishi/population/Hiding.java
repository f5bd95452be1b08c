package enishi.population;

import enishi.algorithm.disclosure.LinkedCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves small counts out of the answers about who stands where and who moved, with those they
 * could be worked out from, also from one another on one page. Where several numbers hang together
 * in more than tables they are told all or not at all.
 */
final class Hiding {
  private static final double NEARLY = 1e-12;

  private final int k;

  /**
   * @param k counts from 1 to k − 1 are hidden; 0 hides none
   */
  Hiding(int k) {
    this.k = k;
  }

  /** The same with what is to be hidden left out. */
  Series series(Series raw, boolean typology) {
    if (k == 0) {
      return raw;
    }
    int hidden = 0;
    List<Series.Month> months = new ArrayList<>();
    for (Series.Month month : raw.months()) {
      int people = known(month.people());
      int[] tiers = month.tiers().stream().mapToInt(Hiding::known).toArray();
      TierCells cells = TierCells.of(people, tiers, typology, k);
      hidden += cells.size();
      months.add(new Series.Month(month.on(), cells.people(people), cells.tiers(tiers)));
    }
    return new Series(raw.heading(), raw.rungs(), months, hidden);
  }

  /** Likewise. */
  Movement movement(Movement raw) {
    if (k == 0) {
      return raw;
    }
    int[][] matrix =
        raw.matrix().stream()
            .map(row -> row.stream().mapToInt(Hiding::known).toArray())
            .toArray(int[][]::new);
    boolean[][] cells = MovementCells.hidden(matrix, k);
    List<List<@Nullable Integer>> told = new ArrayList<>();
    int hidden = 0;
    for (int i = 0; i < matrix.length; i++) {
      List<@Nullable Integer> row = new ArrayList<>();
      for (int j = 0; j < matrix.length; j++) {
        row.add(cells[i][j] ? null : Integer.valueOf(matrix[i][j]));
        hidden += cells[i][j] ? 1 : 0;
      }
      told.add(row);
    }
    int[] steps =
        IntStream.of(
                known(raw.entries()),
                known(raw.reentries()),
                known(raw.exits()),
                known(raw.ups()),
                known(raw.downs()))
            .toArray();
    boolean hideSteps = hidden > 0 || anySmall(steps);
    int[] after = new int[matrix.length - 1];
    for (int[] row : matrix) {
      for (int tier = 1; tier < row.length; tier++) {
        after[tier - 1] += row[tier];
      }
    }
    int people = IntStream.of(after).sum();
    int everHeld = raw.retention().isEmpty() ? 0 : known(raw.retention().getFirst().people());
    boolean hideEver = isSmall(everHeld) || isSmall(everHeld - people) || isSmall(people);
    boolean hidePassages = hideEver || anySmall(raw.passages(), after);
    List<Movement.Retention> retention = retention(raw.retention(), people, hideEver);
    return new Movement(
        raw.heading(),
        raw.from(),
        raw.rungs(),
        told,
        hideSteps ? null : raw.entries(),
        hideSteps ? null : raw.reentries(),
        hideSteps ? null : raw.exits(),
        hideSteps ? null : raw.ups(),
        hideSteps ? null : raw.downs(),
        raw.passages().stream().map(passage -> hidePassages ? empty(passage) : passage).toList(),
        retention,
        hidden
            + (hideSteps ? steps.length : 0)
            + (hidePassages ? 3 * raw.passages().size() : 0)
            + nulls(retention));
  }

  /**
   * Whether a number of passages is small, or one that follows from them: those who have not moved
   * yet, and those who stood as high once and do not now.
   */
  private boolean anySmall(List<Movement.Passage> passages, int[] after) {
    for (Movement.Passage passage : passages) {
      int people = known(passage.people());
      int moved = known(passage.moved());
      int atOnce = known(passage.atOnce());
      int now = IntStream.range(passage.tier() - 1, after.length).map(tier -> after[tier]).sum();
      int nowNext = now - after[passage.tier() - 1];
      if (anySmall(people, moved, atOnce, people - moved)
          || anySmall(people + atOnce - now, moved + atOnce - nowNext)) {
        return true;
      }
    }
    return false;
  }

  private static Movement.Passage empty(Movement.Passage passage) {
    return new Movement.Passage(passage.tier(), passage.next(), null, null, null, null);
  }

  /** The channels are a list whose total is told, or nothing of them is. */
  private List<Movement.Retention> retention(
      List<Movement.Retention> raw, int people, boolean hideEver) {
    if (raw.isEmpty()) {
      return raw;
    }
    Movement.Retention all = raw.getFirst();
    List<Movement.Retention> channels = raw.subList(1, raw.size());
    int[] came = channels.stream().mapToInt(channel -> known(channel.people())).toArray();
    int[] left = channels.stream().mapToInt(channel -> known(channel.left())).toArray();
    int stayed = known(all.people()) - known(all.left());
    boolean hideLeft =
        hideEver || anySmall(stayed, known(all.left()), people - stayed) || anySmall(came, left);
    boolean[] hidden = new boolean[came.length];
    if (hideEver) {
      Arrays.fill(hidden, true);
    } else {
      hidden = LinkedCounts.ofList(came, k);
    }
    List<Movement.Retention> told = new ArrayList<>();
    told.add(told(all, hideEver, hideLeft));
    List<Movement.Retention> last = new ArrayList<>();
    for (int i = 0; i < came.length; i++) {
      (hidden[i] ? last : told).add(told(channels.get(i), hidden[i], hideLeft));
    }
    last.sort(Comparator.comparing(Movement.Retention::channel));
    told.addAll(last);
    return told;
  }

  /** Whether a channel's people left, or its people stayed, are a few. */
  private boolean anySmall(int[] came, int[] left) {
    for (int i = 0; i < came.length; i++) {
      if (isSmall(left[i]) || isSmall(came[i] - left[i])) {
        return true;
      }
    }
    return false;
  }

  private Movement.Retention told(Movement.Retention raw, boolean hidden, boolean hideLeft) {
    return new Movement.Retention(
        raw.channel(),
        raw.label(),
        raw.labelEn(),
        hidden ? null : raw.people(),
        hidden || hideLeft ? null : raw.left(),
        hidden ? null : raw.medianDays(),
        hidden ? List.of() : thin(raw.points(), known(raw.left())));
  }

  /** Only points between which k or more left, and as many after the last of those, or nobody. */
  private List<Movement.Point> thin(List<Movement.Point> points, int left) {
    List<Movement.Point> kept = new ArrayList<>();
    double share = 1;
    int since = 0;
    int events = 0;
    for (Movement.Point point : points) {
      int atRisk = known(point.atRisk());
      since += share < NEARLY ? 0 : (int) Math.round(atRisk * (1 - point.share() / share));
      share = point.share();
      boolean restIsTold = !isSmall(left - events - since);
      if (since >= k && atRisk >= k && restIsTold) {
        kept.add(new Movement.Point(point.days(), null, point.share(), point.low(), point.high()));
        events += since;
        since = 0;
      }
    }
    return kept;
  }

  private static int nulls(List<Movement.Retention> retention) {
    return (int)
        retention.stream()
            .mapToLong(
                channel -> (channel.people() == null ? 1 : 0) + (channel.left() == null ? 1 : 0))
            .sum();
  }

  private boolean anySmall(int... counts) {
    return IntStream.of(counts).anyMatch(this::isSmall);
  }

  boolean isSmall(int people) {
    return TierCells.isSmall(people, k);
  }

  /** A count of an answer of which nothing is hidden yet. */
  static int known(@Nullable Integer count) {
    return Objects.requireNonNull(count);
  }
}
