package enishi.algorithm.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many there are in all, from three to five overlapping lists: Poisson log-linear models of the
 * capture histories, from independence to all dependences between two lists, the one with the least
 * AIC (Fienberg, Biometrika 59, 1972; Bishop, Fienberg, Holland, Discrete Multivariate Analysis,
 * 1975, ch. 6).
 *
 * @param lists how many lists
 * @param seen how many persons are on any
 * @param models every model that could be fitted, the least AIC first
 */
public record LogLinear(int lists, int seen, List<Model> models) {
  private static final int MAX_STEPS = 200;
  private static final double SMALL = 1e-10;

  public LogLinear {
    models = List.copyOf(models);
  }

  /** Two lists that go together more or less often than by chance; from 0, first below second. */
  public record Pair(int first, int second) {}

  /**
   * A fitted model.
   *
   * @param pairs the dependences it has, in order
   * @param unseen the estimate of those on no list
   * @param standardError of the estimate of all, by the delta method; the seen are a draw too
   * @param aic −2 log-likelihood (constants included) + 2 parameters
   */
  public record Model(
      List<Pair> pairs, double unseen, double standardError, double aic, double deviance) {
    public Model {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * @param counts index: a history as a mask, bit i set where the person is on list i; value: how
   *     many persons; index 0 is not read. Length 8, 16 or 32.
   */
  public static LogLinear fit(int[] counts) {
    int lists = Integer.numberOfTrailingZeros(counts.length);
    if (lists < 3 || lists > 5 || counts.length != 1 << lists) {
      throw new IllegalArgumentException("expected the histories of 3 to 5 lists");
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < lists; i++) {
      for (int j = i + 1; j < lists; j++) {
        pairs.add(new Pair(i, j));
      }
    }
    int seen = 0;
    for (int history = 1; history < counts.length; history++) {
      seen += counts[history];
    }
    List<Model> models = new ArrayList<>();
    for (int chosen = 0; chosen < 1 << pairs.size(); chosen++) {
      List<Pair> with = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        if ((chosen & (1 << i)) != 0) {
          with.add(pairs.get(i));
        }
      }
      Model model = fit(counts, lists, with);
      if (model != null) {
        models.add(model);
      }
    }
    models.sort(
        Comparator.comparingDouble((Model m) -> Math.rint(m.aic() * 1e6))
            .thenComparingInt(m -> m.pairs().size())
            .thenComparing(m -> m.pairs().toString()));
    return new LogLinear(lists, seen, models);
  }

  /** Newton's method; null where the counts do not settle the model. */
  private static @Nullable Model fit(int[] counts, int lists, List<Pair> pairs) {
    int cells = counts.length - 1;
    int size = 1 + lists + pairs.size();
    if (size > cells) {
      return null;
    }
    double[][] x = new double[cells][size];
    double total = 0;
    for (int history = 1; history < counts.length; history++) {
      double[] row = x[history - 1];
      row[0] = 1;
      for (int i = 0; i < lists; i++) {
        row[1 + i] = (history >> i) & 1;
      }
      for (int i = 0; i < pairs.size(); i++) {
        row[1 + lists + i] = row[1 + pairs.get(i).first()] * row[1 + pairs.get(i).second()];
      }
      total += counts[history];
    }
    double[] beta = new double[size];
    beta[0] = Math.log(Math.max(total, 1) / cells);
    double last = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < MAX_STEPS; step++) {
      double[] mu = means(x, beta);
      double[][] information = information(x, mu);
      double[] score = new double[size];
      for (int cell = 0; cell < cells; cell++) {
        for (int j = 0; j < size; j++) {
          score[j] += x[cell][j] * (counts[cell + 1] - mu[cell]);
        }
      }
      double[] move = solve(information, score);
      if (move == null) {
        return null;
      }
      double scale = 1;
      double now;
      double[] next;
      do {
        next = new double[size];
        for (int j = 0; j < size; j++) {
          next[j] = beta[j] + scale * move[j];
        }
        now = likelihood(counts, means(x, next));
        scale /= 2;
      } while (!(now >= last - SMALL) && scale > SMALL);
      beta = next;
      if (Math.abs(now - last) < SMALL) {
        return model(counts, x, beta, pairs, now);
      }
      last = now;
    }
    return null;
  }

  private static @Nullable Model model(
      int[] counts, double[][] x, double[] beta, List<Pair> pairs, double likelihood) {
    for (double value : beta) {
      // A dependence that runs off to infinity: some history never occurs.
      if (!Double.isFinite(value) || Math.abs(value) > 25) {
        return null;
      }
    }
    double[] unit = new double[beta.length];
    unit[0] = 1;
    double[] column = solve(information(x, means(x, beta)), unit);
    if (column == null) {
      return null;
    }
    double unseen = Math.exp(beta[0]);
    double variance = unseen * unseen * column[0] + unseen;
    return new Model(
        pairs,
        unseen,
        Math.sqrt(variance),
        -2 * likelihood + 2 * beta.length,
        deviance(counts, means(x, beta)));
  }

  private static double[] means(double[][] x, double[] beta) {
    double[] mu = new double[x.length];
    for (int cell = 0; cell < x.length; cell++) {
      double eta = 0;
      for (int j = 0; j < beta.length; j++) {
        eta += x[cell][j] * beta[j];
      }
      mu[cell] = Math.exp(eta);
    }
    return mu;
  }

  private static double[][] information(double[][] x, double[] mu) {
    int size = x[0].length;
    double[][] information = new double[size][size];
    for (int cell = 0; cell < x.length; cell++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          information[i][j] += mu[cell] * x[cell][i] * x[cell][j];
        }
      }
    }
    return information;
  }

  private static double likelihood(int[] counts, double[] mu) {
    double sum = 0;
    for (int cell = 0; cell < mu.length; cell++) {
      int count = counts[cell + 1];
      sum += count * Math.log(mu[cell]) - mu[cell] - logFactorial(count);
    }
    return sum;
  }

  private static double deviance(int[] counts, double[] mu) {
    double sum = 0;
    for (int cell = 0; cell < mu.length; cell++) {
      int count = counts[cell + 1];
      sum += count == 0 ? mu[cell] : count * Math.log(count / mu[cell]) - (count - mu[cell]);
    }
    return 2 * sum;
  }

  private static double logFactorial(int n) {
    double sum = 0;
    for (int i = 2; i <= n; i++) {
      sum += Math.log(i);
    }
    return sum;
  }

  /** Gauss with pivots; null where the matrix is singular. */
  private static double @Nullable [] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] a = new double[n][];
    for (int i = 0; i < n; i++) {
      a[i] = Arrays.copyOf(matrix[i], n + 1);
      a[i][n] = right[i];
    }
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
      }
      if (!(Math.abs(a[pivot][column]) > 1e-12)) {
        return null;
      }
      double[] swap = a[pivot];
      a[pivot] = a[column];
      a[column] = swap;
      for (int row = column + 1; row < n; row++) {
        double factor = a[row][column] / a[column][column];
        for (int j = column; j <= n; j++) {
          a[row][j] -= factor * a[column][j];
        }
      }
    }
    double[] solution = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double sum = a[row][n];
      for (int j = row + 1; j < n; j++) {
        sum -= a[row][j] * solution[j];
      }
      solution[row] = sum / a[row][row];
    }
    return solution;
  }
}
