package enishi.export;

import enishi.export.MethodCard.RuleFile;
import enishi.population.Behind;
import enishi.population.Charts;
import enishi.population.Drivers;
import enishi.population.Heading;
import enishi.population.Insights;
import enishi.population.Ladder;
import enishi.population.Ladders;
import enishi.population.Movement;
import enishi.population.Movements;
import enishi.population.Population;
import enishi.population.PopulationDesk;
import enishi.population.PopulationQuery;
import enishi.population.Populations;
import enishi.population.Sensitivity;
import enishi.population.Series;
import enishi.population.Unseen;
import enishi.population.UnseenEstimate;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a town's answers through the doors of its room, as tables and charts. Who may see what, and
 * which counts are hidden, the answers decide.
 */
final class TownReading {
  private final Populations populations;
  private final Movements movements;
  private final Insights insights;
  private final UnseenEstimate unseen;
  private final Ladders ladders;
  private final Charts charts = new Charts();

  TownReading(PopulationDesk desk, AuditTrail audit, Ladders ladders) {
    this.populations = new Populations(desk);
    this.movements = new Movements(desk);
    this.insights = new Insights(desk, audit);
    this.unseen = new UnseenEstimate(desk);
    this.ladders = ladders;
  }

  /**
   * What was read.
   *
   * @param lists that were compared; null where none were
   * @param hidden how many counts the answer hides
   */
  record Read(
      Content content,
      RuleFile ladder,
      SortedMap<String, String> settings,
      @Nullable List<String> lists,
      int hidden) {}

  /** Throws as {@link Populations#find} and its neighbours. */
  Read of(ExportQuery query, Asker asker) {
    TownQuestion town = Objects.requireNonNull(query.town());
    PopulationQuery asked =
        new PopulationQuery(
            town.municipality(), query.ladder(), query.asOf(), query.suppressBelow());
    return switch (query.what()) {
      case POPULATION -> population(populations.find(asked, asker));
      case SERIES ->
          series(movements.series(asked, number(town.months()), asker), ladder(query), town);
      case MOVEMENT -> movement(movements.find(asked, date(town.from()), asker), town);
      case PASSAGES -> {
        Movement answer = movements.find(asked, asked.asOf(), asker);
        yield read(MovementTables.passages(answer), null, answer.heading(), settings());
      }
      case RETENTION -> retention(movements.find(asked, asked.asOf(), asker), town);
      case DRIVERS -> drivers(insights.drivers(asked, number(town.days()), asker));
      case ORIGINS -> origins(insights.behind(asked, asker), town);
      case TOWNS -> {
        Behind answer = insights.behind(asked, asker);
        yield read(BackgroundTables.towns(answer), null, answer.heading(), settings());
      }
      case HUBS -> hubs(insights.behind(asked, asker), ladder(query));
      case SENSITIVITY -> sensitivity(insights.sensitivity(asked, asker), town);
      case UNSEEN -> unseen(unseen.find(asked, town.lists(), asker));
      case PEOPLE, ALL, TIERS -> throw new IllegalArgumentException("not about one town");
    };
  }

  private static Read population(Population answer) {
    TownTable table = MovementTables.population(answer);
    RuleFile ladder = new RuleFile(answer.ladder(), answer.version(), answer.ours());
    return new Read(table.content(), ladder, settings(), null, table.hidden());
  }

  private Read series(Series answer, Ladder ladder, TownQuestion town) {
    String svg = town.language() == null ? null : charts.series(answer, ladder, locale(town));
    return read(MovementTables.series(answer), svg, answer.heading(), settings());
  }

  private Read movement(Movement answer, TownQuestion town) {
    String svg = town.language() == null ? null : charts.movement(answer, locale(town));
    return read(MovementTables.movement(answer), svg, answer.heading(), settings());
  }

  private Read retention(Movement answer, TownQuestion town) {
    String svg = town.language() == null ? null : charts.retention(answer, locale(town));
    return read(
        MovementTables.retention(answer), svg, answer.heading(), settings("interval", "0.95"));
  }

  private Read origins(Behind answer, TownQuestion town) {
    String svg = town.language() == null ? null : charts.origins(answer, locale(town));
    return read(BackgroundTables.origins(answer), svg, answer.heading(), settings());
  }

  private static Read drivers(Drivers answer) {
    return read(
        BackgroundTables.drivers(answer),
        null,
        answer.heading(),
        settings(
            "least-people", String.valueOf(answer.leastPeople()),
            "tested", String.valueOf(answer.tested())));
  }

  private static Read hubs(Behind answer, Ladder ladder) {
    int rungs = ladder.rungs().size();
    return read(BackgroundTables.hubs(answer, rungs), null, answer.heading(), settings());
  }

  private Read sensitivity(Sensitivity answer, TownQuestion town) {
    String svg = town.language() == null ? null : charts.sensitivity(answer, locale(town));
    String factors =
        answer.all().stream()
            .map(counts -> String.valueOf(counts.factor()))
            .collect(Collectors.joining(" "));
    return read(
        BackgroundTables.sensitivity(answer),
        svg,
        answer.heading(),
        settings("factors", factors, "boundary-days", String.valueOf(Sensitivity.NEAR_DAYS)));
  }

  private static Read unseen(Unseen answer) {
    TownTable table = BackgroundTables.unseen(answer);
    return new Read(
        table.content(),
        ladder(answer.heading()),
        settings("least-overlap", String.valueOf(UnseenEstimate.LEAST_OVERLAP), "interval", "0.95"),
        answer.lists().stream().map(Unseen.Source::id).toList(),
        table.hidden());
  }

  private static Read read(
      TownTable table, @Nullable String svg, Heading heading, SortedMap<String, String> settings) {
    TableContent content = table.content();
    return new Read(
        svg == null ? content : new ChartContent(content, svg),
        ladder(heading),
        settings,
        null,
        table.hidden());
  }

  private Ladder ladder(ExportQuery query) {
    return ladders.get(query.ladder());
  }

  private static RuleFile ladder(Heading heading) {
    return new RuleFile(heading.ladder(), heading.version(), heading.ours());
  }

  /** Names and values in turn. */
  private static SortedMap<String, String> settings(String... words) {
    SortedMap<String, String> settings = new TreeMap<>();
    for (int i = 0; i < words.length; i += 2) {
      settings.put(words[i], words[i + 1]);
    }
    return Collections.unmodifiableSortedMap(settings);
  }

  private static Locale locale(TownQuestion town) {
    return Locale.forLanguageTag(Objects.requireNonNull(town.language()));
  }

  private static int number(@Nullable Integer number) {
    return Objects.requireNonNull(number);
  }

  private static LocalDate date(@Nullable LocalDate date) {
    return Objects.requireNonNull(date);
  }
}
