package enishi.network;

import java.util.function.IntPredicate;

/** How many facts there are of what the columns hold, rows of the same fact counted once. */
public final class FactCounts {
  private final IdTable ids;
  private final Rows rows;
  private final FactRows facts;

  FactCounts(IdTable ids, Rows rows, FactRows facts) {
    this.ids = ids;
    this.rows = rows;
    this.facts = facts;
  }

  /** What the engagements table states. */
  public long engagements() {
    return count(RowKind::isEngagement);
  }

  public long ties() {
    return count(RowKind::isTie);
  }

  public long registrations() {
    return count(kind -> kind == RowKind.LISTED);
  }

  /** Rows of the same fact lie together where all of a subject's rows are dated. */
  private long count(IntPredicate kinds) {
    long count = 0;
    for (int number = 0; number < ids.size(); number++) {
      int[] own = facts.fromRows(number, kinds).toArray();
      boolean dated = true;
      long different = 0;
      for (int i = 0; i < own.length; i++) {
        dated &= rows.on(own[i]) != Day.NEVER;
        different += i == 0 || !rows.areSame(own[i - 1], own[i]) ? 1 : 0;
      }
      count += dated ? different : merged(number, kinds);
    }
    return count;
  }

  private int merged(int number, IntPredicate kinds) {
    if (kinds.test(RowKind.LISTED)) {
      return facts.registrationsOf(ids.id(number)).size();
    }
    return kinds.test(0)
        ? facts.engagements(facts.fromRows(number, kinds)).size()
        : facts.ties(facts.fromRows(number, kinds)).size();
  }
}
