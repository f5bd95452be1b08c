package enishi.bench.town;

/**
 * Where everybody lives, which other municipalities they have to do with, and how active they are:
 * the planted regions of a town. Holds about 50 bytes a person.
 */
final class Regions {
  /** How much less a person is drawn where they do not live. */
  private static final double RELATED = 0.6;

  private static final double[] RELATED_MUNICIPALITIES = {0.45, 0.35, 0.15, 0.05};

  /** homes[person] = municipality. */
  private final int[] homes;

  /** municipalityTotals[m] = running total of the municipalities' sizes. */
  private final double[] municipalityTotals;

  /** activityTotals[person] = running total of activity. */
  private final double[] activityTotals;

  /** poolOffsets[m] = first place of m's pool, which ends before poolOffsets[m + 1]. */
  private final int[] poolOffsets;

  /** pool[place] = a person who lives there or has to do with it. */
  private final int[] pool;

  /** poolTotals[place] = running total of their activity there. */
  private final double[] poolTotals;

  Regions(TownPlan plan, Draw draw) {
    int people = plan.people();
    int municipalities = plan.municipalities();
    municipalityTotals = sizes(municipalities, draw);
    homes = new int[people];
    double[] activity = new double[people];
    int[] relatedCount = new int[people];
    poolOffsets = new int[municipalities + 1];
    int places = 0;
    for (int person = 0; person < people; person++) {
      homes[person] = municipality(draw);
      activity[person] = draw.pareto(1, 2.2, 40);
      relatedCount[person] = howMany(draw.unit());
      places += 1 + relatedCount[person];
    }
    int[] members = new int[places];
    int[] where = new int[places];
    int place = 0;
    for (int person = 0; person < people; person++) {
      for (int i = 0; i <= relatedCount[person]; i++) {
        members[place] = person;
        where[place] = i == 0 ? homes[person] : municipality(draw);
        poolOffsets[where[place++] + 1]++;
      }
    }
    for (int m = 0; m < municipalities; m++) {
      poolOffsets[m + 1] += poolOffsets[m];
    }
    pool = new int[places];
    int[] next = poolOffsets.clone();
    for (int i = 0; i < places; i++) {
      pool[next[where[i]]++] = members[i];
    }
    poolTotals = new double[places];
    double total = 0;
    for (int m = 0; m < municipalities; m++) {
      for (int i = poolOffsets[m]; i < poolOffsets[m + 1]; i++) {
        total += activity[pool[i]] * (homes[pool[i]] == m ? 1 : RELATED);
        poolTotals[i] = total;
      }
    }
    activityTotals = activity;
    for (int person = 1; person < people; person++) {
      activityTotals[person] += activityTotals[person - 1];
    }
  }

  int home(int person) {
    return homes[person];
  }

  /** A municipality, larger ones more often. */
  int municipality(Draw draw) {
    return draw.weighted(municipalityTotals, 0, municipalityTotals.length);
  }

  /** Somebody who has to do with a municipality, or somebody from anywhere. */
  int person(Draw draw, int municipality, double fromElsewhere) {
    int from = poolOffsets[municipality];
    int to = poolOffsets[municipality + 1];
    if (from == to || draw.chance(fromElsewhere)) {
      return draw.weighted(activityTotals, 0, activityTotals.length);
    }
    return pool[draw.weighted(poolTotals, from, to)];
  }

  /** Few large municipalities and many small ones, in no order. */
  private static double[] sizes(int municipalities, Draw draw) {
    double[] sizes = new double[municipalities];
    for (int m = 0; m < municipalities; m++) {
      int place = draw.below(m + 1);
      sizes[m] = sizes[place];
      sizes[place] = StrictMath.pow(m + 1, -0.7);
    }
    for (int m = 1; m < municipalities; m++) {
      sizes[m] += sizes[m - 1];
    }
    return sizes;
  }

  private static int howMany(double drawn) {
    double below = 0;
    for (int count = 0; count < RELATED_MUNICIPALITIES.length; count++) {
      below += RELATED_MUNICIPALITIES[count];
      if (drawn < below) {
        return count;
      }
    }
    return 0;
  }
}
