package enishi.bench.input;

import enishi.bench.town.TownPlan;
import enishi.bench.town.TownSink;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * Keeps who belongs to what, with what it is worth on the as-of day by the rules that Enishi starts
 * with: what lasts counts 1, an event halves in 180 days, an acquaintance in 365, a referral in
 * 730. An acquaintance or referral is a group of two.
 */
final class IncidenceSink implements TownSink {
  static final double KAPPA = 2;
  private static final int MAX_SHARED = 60;

  private final TownPlan plan;
  private int[] persons = new int[1 << 16];
  private int[] groups = new int[1 << 16];
  private double[] worths = new double[1 << 16];
  private int seats;
  private int groupCount;

  IncidenceSink(TownPlan plan) {
    this.plan = plan;
  }

  Incidence incidence() {
    return new Incidence(
        plan.people(),
        Arrays.copyOf(persons, seats),
        Arrays.copyOf(groups, seats),
        Arrays.copyOf(worths, groupCount),
        MAX_SHARED);
  }

  @Override
  public void person(int person, int municipality) {}

  @Override
  public void group(Group group, int[] members, int size) {
    for (int i = 0; i < size; i++) {
      seat(members[i]);
    }
    end(group.kind() == GroupKind.EVENT ? worth(group.on(), 180) : 1);
  }

  @Override
  public void acquaintance(int one, int other, LocalDate on) {
    seat(one);
    seat(other);
    end(worth(on, 365));
  }

  @Override
  public void referral(int referrer, int candidate, int project, LocalDate on) {
    seat(referrer);
    seat(candidate);
    end(worth(on, 730));
  }

  @Override
  public void close() {}

  private double worth(LocalDate on, int halfLifeDays) {
    return StrictMath.pow(2, -(double) ChronoUnit.DAYS.between(on, plan.asOf()) / halfLifeDays);
  }

  private void seat(int person) {
    if (seats == persons.length) {
      persons = Arrays.copyOf(persons, 2 * seats);
      groups = Arrays.copyOf(groups, 2 * seats);
    }
    persons[seats] = person;
    groups[seats++] = groupCount;
  }

  private void end(double worth) {
    if (groupCount == worths.length) {
      worths = Arrays.copyOf(worths, 2 * groupCount);
    }
    worths[groupCount++] = worth;
  }
}
