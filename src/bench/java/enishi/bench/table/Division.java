package enishi.bench.table;

import enishi.bench.input.ArrayFile;
import enishi.bench.input.Input;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How good a division into communities is, by one function for all programs: weighted modularity at
 * resolution 1, and how many communities are not connected.
 */
record Division(double modularity, int communities, int disconnected) {

  static Division of(Input input, Path labelFile) {
    int[] labels = numbered(ArrayFile.readInts(labelFile));
    int communities = Arrays.stream(labels).max().orElse(-1) + 1;
    int[] smaller = input.tieSmaller();
    int[] larger = input.tieLarger();
    double[] weights = input.tieWeights();
    double[] inside = new double[communities];
    double[] all = new double[communities];
    double total = 0;
    int[] parents = new int[labels.length];
    Arrays.setAll(parents, v -> v);
    for (int tie = 0; tie < weights.length; tie++) {
      int one = labels[smaller[tie]];
      int other = labels[larger[tie]];
      total += weights[tie];
      all[one] += weights[tie];
      all[other] += weights[tie];
      if (one == other) {
        inside[one] += weights[tie];
        join(parents, smaller[tie], larger[tie]);
      }
    }
    double modularity = 0;
    for (int c = 0; c < communities; c++) {
      double share = all[c] / (2 * total);
      modularity += inside[c] / total - share * share;
    }
    return new Division(modularity, communities, disconnected(labels, parents, communities));
  }

  private static int disconnected(int[] labels, int[] parents, int communities) {
    int[] pieces = new int[communities];
    for (int v = 0; v < labels.length; v++) {
      if (root(parents, v) == v) {
        pieces[labels[v]]++;
      }
    }
    return (int) Arrays.stream(pieces).filter(count -> count > 1).count();
  }

  /** 0, 1, 2, … in the order in which labels first come; each vertex below 0 alone. */
  private static int[] numbered(int[] labels) {
    int most = Arrays.stream(labels).max().orElse(0);
    int[] numbers = new int[most + 1];
    Arrays.fill(numbers, -1);
    int next = 0;
    int[] numbered = new int[labels.length];
    for (int v = 0; v < labels.length; v++) {
      if (labels[v] < 0) {
        numbered[v] = next++;
        continue;
      }
      if (numbers[labels[v]] < 0) {
        numbers[labels[v]] = next++;
      }
      numbered[v] = numbers[labels[v]];
    }
    return numbered;
  }

  private static void join(int[] parents, int u, int v) {
    int one = root(parents, u);
    int other = root(parents, v);
    parents[Math.max(one, other)] = Math.min(one, other);
  }

  private static int root(int[] parents, int vertex) {
    int v = vertex;
    while (parents[v] != v) {
      parents[v] = parents[parents[v]];
      v = parents[v];
    }
    return v;
  }
}
