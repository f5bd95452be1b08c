package enishi.directory.identity;

/**
 * What reasons count, after Fellegi and Sunter, "A theory for record linkage", JASA 64 (1969): the
 * binary logarithm of how much more often something is seen of two records of one person than of
 * records of two. All figures are our setting; {@code src/docs/identity.md} says how they were
 * chosen and how well they do. Pairs of at least 0 points are suggested.
 */
final class Weights {
  /** So that pairs worth looking at have 0 points or more. */
  static final double BASE = 1.75;

  /** Of two records of one person, so many agree in what they bear. */
  static final double AGREE = 0.9;

  static final double SWAPPED = 0.2;
  static final double KANA = 0.1;
  static final double READS_AND_LOOKS_ALIKE = -0.7;
  static final double READS_ALIKE = -4.5;
  static final double LOOKS_ALIKE = -7;
  static final double READING_SIMILAR = -1;
  static final double READING_DIFFERENT = -5;
  static final double PLACE_SAME = 0.85;
  static final double PLACE_SAME_MOST = 3.5;
  static final double PLACE_DIFFERENT = -2.3;
  static final double ORGANIZATION_SAME = 0.6;
  static final double ORGANIZATION_SAME_MOST = 7;
  static final double ORGANIZATION_DIFFERENT = -2.9;
  static final double FORM_DIFFERENT = -6;

  /** Both on one attendance list on one day: a list names a person once. */
  static final double ONE_LIST = -4;

  /** At events in two towns on one day. */
  static final double ONE_DAY = -3;

  /** Somebody stated that the two know each other, or one referred the other. */
  static final double TIE = -9;

  /** A name that more bear than this says nothing about who they are. */
  static final int MOST_BEARERS = 200;

  private Weights() {}

  /** What it counts to share something that so large a part of all have. */
  static double agreement(double agree, double share, double most) {
    return Math.clamp(Math.log(agree / share) / Math.log(2), 0.3, most);
  }

  /**
   * What it counts to share a name that so many bear, measured against all being strangers; those
   * of organizations are meant to be borne once.
   */
  static double name(int bearers) {
    return BASE + Math.log(AGREE / Math.max(2, bearers)) / Math.log(2);
  }
}
