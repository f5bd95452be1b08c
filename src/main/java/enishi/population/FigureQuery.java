package enishi.population;

import static enishi.model.EnishiException.badInput;

import enishi.model.EngagementKind;
import enishi.model.Word;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Who is meant by a figure. What the figure's kind does not need is not looked at.
 *
 * @param population of which town, by which ladder and when
 * @param tier a rung; 0 for none or, of what connects, any
 * @param before the rung on the earlier day
 * @param from the earlier day
 * @param days within which a rise counts
 * @param factor by which days are multiplied
 * @param of what it is a figure of: ids of things, towns or lists, a prefecture, a kind's word
 * @param without those of which they are not
 */
public record FigureQuery(
    PopulationQuery population,
    Figure figure,
    int tier,
    int before,
    LocalDate from,
    int days,
    double factor,
    List<String> of,
    List<String> without) {
  private static final int MAX_DAYS = 730;
  private static final double LEAST_FACTOR = 0.01;
  private static final double MOST_FACTOR = 100;

  public FigureQuery {
    of = List.copyOf(of);
    without = List.copyOf(without);
    if (days < 1 || days > MAX_DAYS) {
      throw badInput("days (%d) must be 1 to %d", days, MAX_DAYS);
    }
    if (!(factor >= LEAST_FACTOR && factor <= MOST_FACTOR)) {
      throw badInput("factor (%s) must be %s to %s", factor, LEAST_FACTOR, MOST_FACTOR);
    }
    if (from.isAfter(population.asOf())) {
      throw badInput(
          "from (%s) is after asOf (%s), expected an earlier day.", from, population.asOf());
    }
  }

  /** What an address says of it; absent is the usual. */
  record Asked(
      @Nullable String figure,
      @Nullable Integer tier,
      @Nullable Integer before,
      @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @Nullable Integer days,
      @Nullable Double factor,
      @Nullable List<String> of,
      @Nullable List<String> without) {
    FigureQuery of(PopulationQuery population) {
      LocalDate since = from;
      return new FigureQuery(
          population,
          figure == null ? Figure.RUNG : Word.parse(Figure.class, figure),
          tier == null ? 0 : tier,
          before == null ? 0 : before,
          since == null ? population.asOf().minusYears(1) : since,
          days == null ? Insights.DEFAULT_DAYS : days,
          factor == null ? 1 : factor,
          of == null ? List.of() : of,
          without == null ? List.of() : without);
    }
  }

  /** The one thing that it is a figure of. */
  String only() {
    if (of.size() != 1) {
      throw badInput("figure (%s) needs one \"of\", and %d were given", figure.word(), of.size());
    }
    return of.getFirst();
  }

  /** The kind of involvement that it is a figure of; null for all. */
  @Nullable EngagementKind kind() {
    return of.isEmpty() || of.getFirst().equals(MovementCount.ALL)
        ? null
        : Word.parse(EngagementKind.class, only());
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return population.text() + ", " + figure.word();
  }
}
