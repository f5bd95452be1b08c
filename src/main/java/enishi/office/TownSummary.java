package enishi.office;

import enishi.ledger.Summary;
import enishi.model.Id;
import enishi.population.Population;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A town's relationship population on one page. Counts that are hidden are null.
 *
 * @param now the counts on the day
 * @param from the day a year before, with which the rest is compared
 * @param rungs the lowest first
 * @param peopleBefore persons on any rung a year before
 * @param risen how many stand higher than a year before, those who stood on none among them
 * @param fallen how many stand lower, those who stand on none now among them
 * @param leaving whose rung ends within {@value TownSummaries#LEAVING_DAYS} days
 * @param events held in the town within the year
 * @param projects of the town that run on the day
 * @param ledgers whose names say the town's
 */
public record TownSummary(
    Population now,
    LocalDate from,
    List<Rung> rungs,
    @Nullable Integer peopleBefore,
    @Nullable Integer risen,
    @Nullable Integer fallen,
    @Nullable Integer leaving,
    List<Held> events,
    int projects,
    List<Ledger> ledgers) {
  public TownSummary {
    rungs = List.copyOf(rungs);
    events = List.copyOf(events);
    ledgers = List.copyOf(ledgers);
  }

  public Id municipality() {
    return now.municipality();
  }

  /** How many persons a rung has, and had. */
  public record Rung(
      int tier, String label, String labelEn, @Nullable Integer people, @Nullable Integer before) {
    /** How many more there are; null where one of the two is hidden. */
    public @Nullable Integer more() {
      return people == null || before == null ? null : Integer.valueOf(people - before);
    }
  }

  /** An event, with the attendance that was reported; null where none was. */
  public record Held(Id event, String name, LocalDate on, @Nullable Integer reported) {}

  /** A ledger of the town in few numbers. */
  public record Ledger(String name, Summary summary, int flagged, int behind) {}
}
