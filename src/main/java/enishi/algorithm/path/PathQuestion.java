package enishi.algorithm.path;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@link BoundedSimplePaths}. A path starts at any source, ends at the first
 * target it meets, and passes only through vertices that are neither and that may be passed. A
 * vertex that is both source and target counts as a source only. Immutable.
 */
public final class PathQuestion {
  private final BitSet sources;
  private final BitSet targets;
  private final @Nullable BitSet mayPass;
  private final EntryCosts entryCosts;
  private final int maxHops;
  private final int count;
  private final double costCeiling;
  private final BooleanSupplier stop;

  private PathQuestion(Builder builder) {
    sources = (BitSet) builder.sources.clone();
    targets = (BitSet) builder.targets.clone();
    mayPass = builder.mayPass == null ? null : (BitSet) builder.mayPass.clone();
    entryCosts = builder.entryCosts;
    maxHops = builder.maxHops;
    count = builder.count;
    costCeiling = builder.costCeiling;
    stop = builder.stop;
  }

  /** Starts a question with its sources; all of them are as good as one another. */
  public static Builder from(int... sources) {
    return from(bits(sources));
  }

  public static Builder from(BitSet sources) {
    return new Builder((BitSet) sources.clone());
  }

  /** The same question, to be changed in part. */
  public Builder toBuilder() {
    Builder builder =
        new Builder(sources)
            .to(targets)
            .entryCosts(entryCosts)
            .maxHops(maxHops)
            .count(count)
            .costCeiling(costCeiling)
            .stopWhen(stop);
    builder.mayPass = mayPass;
    return builder;
  }

  BitSet sources() {
    return sources;
  }

  /** The targets that are not sources. */
  BitSet ends() {
    BitSet ends = (BitSet) targets.clone();
    ends.andNot(sources);
    return ends;
  }

  /** The vertices that may lie between a source and a target. */
  BitSet passable(int vertexCount) {
    BitSet passable = new BitSet(vertexCount);
    passable.set(0, vertexCount);
    if (mayPass != null) {
      passable.and(mayPass);
    }
    passable.andNot(sources);
    passable.andNot(targets);
    return passable;
  }

  EntryCosts entryCosts() {
    return entryCosts;
  }

  int maxHops() {
    return maxHops;
  }

  int count() {
    return count;
  }

  double costCeiling() {
    return costCeiling;
  }

  BooleanSupplier stop() {
    return stop;
  }

  void requireFits(int vertexCount) {
    requireBelow(vertexCount, sources);
    requireBelow(vertexCount, targets);
    entryCosts.requireFits(vertexCount);
  }

  private static void requireBelow(int vertexCount, BitSet vertices) {
    if (vertices.length() > vertexCount) {
      throw new IllegalArgumentException(
          "vertex (%d) is outside 0..%d".formatted(vertices.length() - 1, vertexCount - 1));
    }
  }

  private static BitSet bits(int... vertices) {
    BitSet bits = new BitSet();
    for (int vertex : vertices) {
      bits.set(vertex);
    }
    return bits;
  }

  /** Collects a question; what is not said stays at the default named with each method. */
  public static final class Builder {
    private final BitSet sources;
    private BitSet targets = new BitSet();
    private @Nullable BitSet mayPass;
    private EntryCosts entryCosts = EntryCosts.NONE;
    private int maxHops = 3;
    private int count = 1;
    private double costCeiling = Double.POSITIVE_INFINITY;
    private BooleanSupplier stop = () -> false;

    private Builder(BitSet sources) {
      this.sources = sources;
    }

    /** The targets, any of which ends a path. Default: none. */
    public Builder to(int... targets) {
      return to(bits(targets));
    }

    public Builder to(BitSet targets) {
      this.targets = (BitSet) targets.clone();
      return this;
    }

    /** The vertices that may lie inside a path. Default: all. */
    public Builder mayPass(BitSet mayPass) {
      this.mayPass = (BitSet) mayPass.clone();
      return this;
    }

    /** What entering each vertex costs. Default: nothing. */
    public Builder entryCosts(EntryCosts entryCosts) {
      this.entryCosts = entryCosts;
      return this;
    }

    /** At most this many edges in a path, at least 1. Default: 3. */
    public Builder maxHops(int maxHops) {
      this.maxHops = maxHops;
      return this;
    }

    /** At most this many paths, at least 1. Default: 1. */
    public Builder count(int count) {
      this.count = count;
      return this;
    }

    /** No path that costs more, after rounding to 1e-9. Default: no ceiling. */
    public Builder costCeiling(double costCeiling) {
      this.costCeiling = costCeiling;
      return this;
    }

    /** Asked now and then; the search ends early once it says true. Default: never. */
    public Builder stopWhen(BooleanSupplier stop) {
      this.stop = stop;
      return this;
    }

    public PathQuestion build() {
      if (maxHops < 1 || count < 1) {
        throw new IllegalArgumentException(
            "maxHops (%d) and count (%d) must be at least 1".formatted(maxHops, count));
      }
      if (Double.isNaN(costCeiling) || costCeiling < 0) {
        throw new IllegalArgumentException(
            "cost ceiling (%s) is not a number of at least 0".formatted(costCeiling));
      }
      return new PathQuestion(this);
    }
  }
}
