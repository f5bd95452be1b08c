package enishi.network;

import static enishi.model.EnishiException.badInput;

/**
 * How much a fact of one kind is worth on its day, and how fast that fades.
 *
 * @param base what it adds on its day, 0 where it is context only
 * @param halfLifeDays days after which half of it is left
 */
public record Decay(double base, int halfLifeDays) {
  static final Decay NOTHING = new Decay(0, 1);

  public Decay {
    if (!(base >= 0 && base <= 100)) {
      throw badInput(
          "base (%s) of a fact is not between 0 and 100.%n"
              + "Maybe 1, and 0 for a fact that shall not count.",
          base);
    }
    if (halfLifeDays < 1) {
      throw badInput(
          "half-life (%d) of a fact is not at least 1 day.%n"
              + "Maybe 365; for facts that never fade take a very large number.",
          halfLifeDays);
    }
  }

  /** The part of 1 that is left after whole days. StrictMath, so that every machine agrees. */
  double left(long ageDays) {
    return StrictMath.pow(2, -(double) ageDays / halfLifeDays);
  }

  /** What the fact adds, given its Newman share 1/(n−1) and what time has left of it. */
  double worth(double share, double left) {
    return base * share * left;
  }
}
