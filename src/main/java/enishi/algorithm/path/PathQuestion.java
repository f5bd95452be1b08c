package enishi.algorithm.path;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@link BoundedSimplePaths}. A path starts at any source, ends at the first
 * target it meets, and passes only through vertices that are neither and that may be passed. A
 * vertex that is both source and target counts as a source only.
 *
 * <p>Immutable as long as nobody changes the sets {@code mayPass} and {@code mayPrecede}, which may
 * be as large as the graph and are shared by many questions: they are held and not copied.
 */
public final class PathQuestion {
  /** The most hops of a path where their number is not limited. */
  static final int ANY_HOPS = Integer.MAX_VALUE;

  private final Builder asked;
  private final VertexSet ends;

  /** The ends that not every vertex may precede. */
  private final VertexSet restrictedEnds;

  private PathQuestion(Builder builder) {
    asked = builder;
    ends = builder.targets.without(builder.sources);
    restrictedEnds = builder.restrictedTargets.within(ends);
  }

  /** Starts a question with its sources; all of them are as good as one another. */
  public static Builder from(int... sources) {
    return new Builder(VertexSet.of(sources));
  }

  public static Builder from(BitSet sources) {
    return new Builder(VertexSet.of(sources));
  }

  /** The same question, to be changed in part. */
  public Builder toBuilder() {
    return new Builder(asked);
  }

  VertexSet sources() {
    return asked.sources;
  }

  /** The targets that are not sources. */
  VertexSet ends() {
    return ends;
  }

  /** Whether the vertex may lie between a source and a target. */
  boolean mayPass(int vertex) {
    return (asked.mayPass == null || asked.mayPass.get(vertex))
        && !asked.sources.contains(vertex)
        && !asked.targets.contains(vertex)
        && !asked.avoided.contains(vertex);
  }

  /** Whether a path may go from a vertex to another; only before some ends it matters which. */
  boolean mayPrecede(int vertex, int next) {
    BitSet mayPrecede = asked.mayPrecede;
    return mayPrecede == null || mayPrecede.get(vertex) || !restrictedEnds.contains(next);
  }

  EntryCosts entryCosts() {
    return asked.entryCosts;
  }

  int maxHops() {
    return asked.maxHops;
  }

  int count() {
    return asked.count;
  }

  double costCeiling() {
    return asked.costCeiling;
  }

  @Nullable ExactStrengths exactStrengths() {
    return asked.exactStrengths;
  }

  BooleanSupplier stop() {
    return asked.stop;
  }

  void requireFits(int vertexCount) {
    asked.sources.requireFits(vertexCount);
    asked.targets.requireFits(vertexCount);
    asked.entryCosts.requireFits(vertexCount);
  }

  /** Collects a question; what is not said stays at the default named with each method. */
  public static final class Builder {
    private final VertexSet sources;
    private VertexSet targets = VertexSet.NONE;
    private VertexSet avoided = VertexSet.NONE;
    private VertexSet restrictedTargets = VertexSet.NONE;
    private @Nullable BitSet mayPass;
    private @Nullable BitSet mayPrecede;
    private EntryCosts entryCosts = EntryCosts.NONE;
    private @Nullable ExactStrengths exactStrengths;
    private int maxHops = 3;
    private int count = 1;
    private double costCeiling = Double.POSITIVE_INFINITY;
    private BooleanSupplier stop = () -> false;

    private Builder(VertexSet sources) {
      this.sources = sources;
    }

    private Builder(Builder other) {
      sources = other.sources;
      targets = other.targets;
      avoided = other.avoided;
      restrictedTargets = other.restrictedTargets;
      mayPass = other.mayPass;
      mayPrecede = other.mayPrecede;
      entryCosts = other.entryCosts;
      exactStrengths = other.exactStrengths;
      maxHops = other.maxHops;
      count = other.count;
      costCeiling = other.costCeiling;
      stop = other.stop;
    }

    /** The targets, any of which ends a path. Default: none. */
    public Builder to(int... targets) {
      this.targets = VertexSet.of(targets);
      return this;
    }

    public Builder to(BitSet targets) {
      this.targets = VertexSet.of(targets);
      return this;
    }

    /** The vertices that may lie inside a path; the set is held, not copied. Default: all. */
    public Builder mayPass(BitSet mayPass) {
      this.mayPass = mayPass;
      return this;
    }

    /** A few vertices more that may not lie inside a path. Default: none. */
    public Builder avoid(int... vertices) {
      this.avoided = avoided.with(vertices);
      return this;
    }

    /**
     * A path that ends at one of these targets must come to it from a vertex that may precede it,
     * be that the source or another; the second set is held, not copied. Default: any may.
     */
    public Builder lastBefore(BitSet targets, BitSet mayPrecede) {
      this.restrictedTargets = VertexSet.of(targets);
      this.mayPrecede = mayPrecede;
      return this;
    }

    /** What entering each vertex costs. Default: nothing. */
    public Builder entryCosts(EntryCosts entryCosts) {
      this.entryCosts = entryCosts;
      return this;
    }

    /** The strengths behind the graph's floats. Default: the floats are the strengths. */
    public Builder exactly(ExactStrengths exactStrengths) {
      this.exactStrengths = exactStrengths;
      return this;
    }

    /** At most this many edges in a path, at least 1. Default: 3. */
    public Builder maxHops(int maxHops) {
      this.maxHops = maxHops;
      return this;
    }

    /** As many edges in a path as it takes. */
    public Builder anyHops() {
      return maxHops(ANY_HOPS);
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
      return new PathQuestion(new Builder(this));
    }
  }
}
