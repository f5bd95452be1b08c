package enishi.algorithm.path;

import enishi.graph.CsrGraph;

/**
 * What steps of a path cost, for searching: a lower bound of −ln strength, fast, and what entering
 * the far end costs. Where the graph's strengths are rounded, the bound allows for that.
 *
 * <p>The logarithm is worked out from the bits of the float: the exponent, a table of 128 pieces of
 * the mantissa, and a polynomial of degree 6 within the piece. It differs from −ln by less than
 * 1e-15, and does not depend on the machine.
 */
final class StepCosts {
  private static final int PIECES = 128;
  private static final int PIECE_SHIFT = 52 - 7;
  private static final long MANTISSA = (1L << 52) - 1;
  private static final long ONE = Double.doubleToRawLongBits(1);
  private static final double LN_2 = StrictMath.log(2);

  /** inverses[piece] = about 1 / the middle of the piece; logarithms[piece] = ln of that. */
  private static final double[] INVERSES = new double[PIECES];

  private static final double[] LOGARITHMS = new double[PIECES];

  /** Rounding to a float takes at most 2^−24 of a strength away, or adds it: 6e-8 of the cost. */
  private static final double FLOAT_ERROR = 6.0e-8;

  static {
    for (int piece = 0; piece < PIECES; piece++) {
      INVERSES[piece] = 1 / (1 + (piece + 0.5) / PIECES);
      LOGARITHMS[piece] = StrictMath.log(INVERSES[piece]);
    }
  }

  private final float[] strengths;
  private final EntryCosts entryCosts;

  /** How far above the bound, by step, the true cost may lie. */
  private final double roundingError;

  StepCosts(CsrGraph graph, EntryCosts entryCosts, boolean rounded) {
    this.strengths = graph.columns().strengths();
    this.entryCosts = entryCosts;
    this.roundingError = rounded ? FLOAT_ERROR : 0;
  }

  /** At most −ln of the strength, at least 0. */
  double edge(int slot) {
    return Math.max(0, minusLog(strengths[slot]) - roundingError);
  }

  double entry(int vertex) {
    return entryCosts.of(vertex);
  }

  /** No path of so many hops costs more than its bound and this. */
  double uncertainty(int hops) {
    return 2 * roundingError * hops;
  }

  private double minusLog(float strength) {
    if (strength < Float.MIN_NORMAL) {
      return 0 - StrictMath.log(roundingError == 0 ? strength : Math.nextUp(strength));
    }
    return minusLogOfNormal(strength);
  }

  static double minusLogOfNormal(float strength) {
    long bits = Double.doubleToRawLongBits(strength);
    long exponent = (bits >>> 52) - 1023;
    int piece = (int) (bits >>> PIECE_SHIFT) & PIECES - 1;
    double r = Double.longBitsToDouble(bits & MANTISSA | ONE) * INVERSES[piece] - 1;
    double square = r * r;
    double within =
        r
            - square * (0.5 - r * (1.0 / 3))
            - square * square * (0.25 - r * 0.2 + square * (1.0 / 6));
    return LOGARITHMS[piece] - within - exponent * LN_2;
  }
}
