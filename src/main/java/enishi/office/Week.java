package enishi.office;

import enishi.introduction.request.Requests;
import enishi.ledger.KpiLedger;
import enishi.matching.Match;
import enishi.model.Id;
import enishi.population.Cooling;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organizer can do this week.
 *
 * @param needs open needs for which nobody is found
 * @param leaving towns of the organizer's with people about to lapse
 * @param waiting introduction requests that wait for the organizer's own answer ({@link
 *     Requests#countWaiting})
 * @param events of the organizer's towns and projects in the next {@value Weeks#AHEAD_DAYS} days
 * @param behind ledgers with rows behind plan
 */
public record Week(
    LocalDate asOf,
    List<Match.Wanted> needs,
    List<Town> leaving,
    int waiting,
    List<Ahead> events,
    List<Ledger> behind) {
  public Week {
    needs = List.copyOf(needs);
    leaving = List.copyOf(leaving);
    events = List.copyOf(events);
    behind = List.copyOf(behind);
  }

  /** Whether there is nothing to do. */
  public boolean isQuiet() {
    return needs.isEmpty()
        && leaving.isEmpty()
        && waiting == 0
        && events.isEmpty()
        && behind.isEmpty();
  }

  /**
   * A town with people about to lapse.
   *
   * @param people how many
   * @param days within so many days
   * @param first those with the strongest ties to it
   */
  public record Town(Id municipality, String name, int people, int days, List<Cooling.One> first) {
    public Town {
      first = List.copyOf(first);
    }
  }

  /** An event to come. */
  public record Ahead(Id event, String name, LocalDate on, long days, @Nullable Id municipality) {}

  /**
   * A ledger with rows behind plan.
   *
   * @param rows how many
   * @param first those furthest behind
   */
  public record Ledger(String name, int rows, List<KpiLedger.Alert> first) {
    public Ledger {
      first = List.copyOf(first);
    }
  }
}
