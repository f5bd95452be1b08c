package enishi.matching;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Through whom a project's proposals run: who has a connection both with the proposer and with
 * somebody of the organization that asked.
 *
 * @param proposals how many proposals there are
 * @param direct how many proposers have themselves a connection with somebody of the organization
 * @param carriers who stands between in most proposals first, at most 10
 */
record Carriers(
    LocalDate asOf,
    Id project,
    String name,
    int proposals,
    int direct,
    boolean ours,
    List<Carrier> carriers) {
  Carriers {
    carriers = List.copyOf(carriers);
  }

  /**
   * Somebody who stands between.
   *
   * @param person null where the asker may not see them
   * @param proposals in how many proposals
   * @param alone in how many of them nobody else does and the two have no connection themselves:
   *     what stops where this person leaves
   * @param people how many proposers and people of organizations those proposals have
   * @param successors who knows most of those people, at most 3
   */
  record Carrier(
      @Nullable Id person,
      @Nullable String name,
      int proposals,
      int alone,
      int people,
      List<Successor> successors) {
    Carrier {
      successors = List.copyOf(successors);
    }
  }

  /** Somebody who knows so many of the people. */
  record Successor(Id person, String name, int knows) {}
}
