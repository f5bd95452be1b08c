package enishi.algorithm.community;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** How {@link Leiden} is to be run; each method says the default. Immutable. */
public final class LeidenSettings {
  final Quality quality;
  final double resolution;
  final long seed;
  final int maxIterations;
  final int threads;
  final int @Nullable [] start;
  final BooleanSupplier stop;
  final DoubleConsumer progress;

  private LeidenSettings(Builder builder) {
    quality = builder.quality;
    resolution = builder.resolution;
    seed = builder.seed;
    maxIterations = builder.maxIterations;
    threads = builder.threads;
    start = builder.start == null ? null : builder.start.clone();
    stop = builder.stop;
    progress = builder.progress;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Modularity at resolution 1. */
  public static LeidenSettings standard() {
    return builder().build();
  }

  /** The same settings, to be changed in part. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.quality = quality;
    builder.resolution = resolution;
    builder.seed = seed;
    builder.maxIterations = maxIterations;
    builder.threads = threads;
    builder.start = start;
    builder.stop = stop;
    builder.progress = progress;
    return builder;
  }

  /** Collects settings. */
  public static final class Builder {
    private Quality quality = Quality.MODULARITY;
    private double resolution = 1;
    private long seed = 1;
    private int maxIterations = 10;
    private int threads = Runtime.getRuntime().availableProcessors();
    private int @Nullable [] start;
    private BooleanSupplier stop = () -> false;
    private DoubleConsumer progress = done -> {};

    private Builder() {}

    /** What is to be made as large as can be. Default: modularity. */
    public Builder quality(Quality quality) {
      this.quality = quality;
      return this;
    }

    /** γ, above 0: higher gives more and smaller communities. Default: 1. */
    public Builder resolution(double resolution) {
      this.resolution = resolution;
      return this;
    }

    /** Decides what is left to chance. Default: 1. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Stops after this many, or before when nothing improves. Default: 10. */
    public Builder maxIterations(int maxIterations) {
      this.maxIterations = maxIterations;
      return this;
    }

    /** How many threads work; the answer is the same with any number. Default: all there are. */
    public Builder threads(int threads) {
      this.threads = threads;
      return this;
    }

    /**
     * Starts from start[v] = an earlier community of v, any number from 0 on, or −1 for a vertex
     * without one. Default: every vertex alone.
     */
    public Builder start(int[] start) {
      this.start = start.clone();
      return this;
    }

    /** Asked now and then, by any of the threads; the run ends early once it says true. */
    public Builder stopWhen(BooleanSupplier stop) {
      this.stop = stop;
      return this;
    }

    /** Told how much is done, 0..1, ascending. Default: nobody is told. */
    public Builder progress(DoubleConsumer progress) {
      this.progress = progress;
      return this;
    }

    public LeidenSettings build() {
      if (!(resolution > 0 && resolution < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "resolution (%s) is not a number above 0".formatted(resolution));
      }
      if (maxIterations < 1 || threads < 1) {
        throw new IllegalArgumentException(
            "maxIterations (%d) and threads (%d) must be at least 1"
                .formatted(maxIterations, threads));
      }
      return new LeidenSettings(this);
    }
  }
}
