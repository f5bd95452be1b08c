package enishi.bench.town;

import java.io.IOException;
import java.time.LocalDate;

/** Takes a made-up town as it is drawn: people first, then groups in turn, then loose facts. */
public interface TownSink extends AutoCloseable {
  /** People come in the order of their numbers, from 0 on. */
  void person(int person, int municipality) throws IOException;

  /**
   * Groups come in the order of their numbers, from 0 on over all kinds.
   *
   * @param members the first size places hold different people; the first of them organizes
   */
  void group(Group group, int[] members, int size) throws IOException;

  /** Two people who say that they know each other since a day. */
  void acquaintance(int one, int other, LocalDate on) throws IOException;

  /** A member refers somebody to the referral-only project of that number. */
  void referral(int referrer, int candidate, int project, LocalDate on) throws IOException;

  @Override
  void close() throws IOException;

  /**
   * What people share.
   *
   * @param number within its kind, from 0 on
   * @param on the day of an event; the start of what lasts
   * @param referralOnly a project that is joined by referral
   * @param project the project of that number that an event belongs to, −1 where none
   */
  record Group(
      GroupKind kind,
      int number,
      int municipality,
      LocalDate on,
      boolean referralOnly,
      int project) {}

  /** Organizations and projects last; events are a day. */
  enum GroupKind {
    ORGANIZATION,
    PROJECT,
    EVENT
  }
}
