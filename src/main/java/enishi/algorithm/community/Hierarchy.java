package enishi.algorithm.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One iteration of Leiden: local moving, refinement and aggregation, level upon level until no
 * vertex of the highest level shares a community, and then down again, where the vertices of each
 * level may move once more in the light of what was found above.
 */
final class Hierarchy {
  private final LeidenRun run;
  private final LevelGraph ground;

  /** levels[i] = the i-th level above the ground that was refined, the ground first. */
  private final List<LevelGraph> levels = new ArrayList<>();

  /** parts[i][v] = vertex of level i + 1 that v of level i belongs to. */
  private final List<int[]> parts = new ArrayList<>();

  private int[] labels;
  private double gained;

  /** labels[v] = community of vertex v of the ground; they are changed. */
  Hierarchy(LeidenRun run, LevelGraph ground, int[] labels) {
    this.run = run;
    this.ground = ground;
    this.labels = labels;
  }

  /** Goes up and down once. */
  void climb() {
    LevelGraph top = ground;
    while (true) {
      gained += run.move(top, labels);
      int count = Grouping.renumber(labels, labels.length);
      if (count == labels.length || run.hasToStop()) {
        break;
      }
      LevelGraph next = next(top, count);
      if (next == top) {
        break;
      }
      top = next;
    }
    for (int i = levels.size() - 1; i >= 0; i--) {
      int[] below = parts.get(i).clone();
      for (int v = 0; v < below.length; v++) {
        below[v] = labels[below[v]];
      }
      labels = below;
      if (i > 0 && !run.hasToStop()) {
        gained += run.move(levels.get(i), labels);
      }
    }
  }

  /** The level above, or the same one where nothing can be put together. */
  private LevelGraph next(LevelGraph level, int communities) {
    Refinement refinement = run.refine(level, labels, new Grouping(labels, communities));
    int count = refinement.partCount();
    if (count == labels.length || run.hasToStop()) {
      return level;
    }
    int[] part = refinement.parts();
    LevelGraph next = run.aggregate(level, part, new Grouping(part, count));
    int[] above = new int[count];
    for (int v = 0; v < part.length; v++) {
      above[part[v]] = labels[v];
    }
    levels.add(level);
    parts.add(part);
    labels = above;
    return next;
  }

  /** The community of each vertex of the ground. */
  int[] labels() {
    return labels;
  }

  /** What all moves gained together. */
  double gained() {
    return gained;
  }

  /**
   * ranks[v] = where vertex v of the ground should lie so that what belongs together lies close
   * together: ordered by the vertices of the highest level, then of the one below, and so on.
   */
  int[] ranks() {
    int[] ranks = new int[ground.vertexCount()];
    Arrays.setAll(ranks, v -> v);
    if (!parts.isEmpty()) {
      ranks = parts.getLast();
      for (int i = parts.size() - 1; i >= 0; i--) {
        int[] part = parts.get(i);
        int[] above = ranks;
        int[] keys = part.clone();
        if (i < parts.size() - 1) {
          Arrays.setAll(keys, v -> above[part[v]]);
        }
        ranks = new Grouping(keys, max(keys) + 1).ranks();
      }
    }
    return ranks;
  }

  private static int max(int[] values) {
    int max = 0;
    for (int value : values) {
      max = Math.max(max, value);
    }
    return max;
  }
}
