package enishi.export;

import enishi.population.Movement;
import enishi.population.Population;
import enishi.population.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of how many a town's people are and how they move: what the answers say, cell by cell. */
final class MovementTables {
  private MovementTables() {}

  static TownTable population(Population answer) {
    TownTable table = new TownTable().texts("measure").wholes("tier");
    table.texts("label label_en").wholes("people");
    for (Population.Count count : answer.tiers()) {
      table.text("tier").whole(count.tier()).text(count.label()).text(count.labelEn());
      table.count(count.people()).end();
    }
    table.text("people").nothing(3).count(answer.people()).end();
    table.text("lapsed").nothing(3).count(answer.lapsed()).end();
    table.text("residents").nothing(3).count(answer.residents()).end();
    return table;
  }

  static TownTable series(Series answer) {
    TownTable table = new TownTable().texts("on").tiers(answer.rungs().size()).wholes("people");
    for (Series.Month month : answer.months()) {
      table.text(month.on()).counts(month.tiers()).count(month.people()).end();
    }
    return table;
  }

  static TownTable movement(Movement answer) {
    TownTable table = new TownTable().texts("measure");
    table.wholes("before").texts("before_label before_label_en");
    table.wholes("after").texts("after_label after_label_en").wholes("count");
    List<Movement.Place> rungs = answer.rungs();
    for (int before = 0; before < rungs.size(); before++) {
      for (int after = 0; after < rungs.size(); after++) {
        if (before > 0 || after > 0) {
          table.text("people");
          place(table, rungs.get(before));
          place(table, rungs.get(after));
          table.count(answer.matrix().get(before).get(after)).end();
        }
      }
    }
    times(table, "entries", answer.entries());
    times(table, "reentries", answer.reentries());
    times(table, "exits", answer.exits());
    times(table, "ups", answer.ups());
    times(table, "downs", answer.downs());
    return table;
  }

  private static void place(TownTable table, Movement.Place place) {
    table.whole(place.tier()).text(place.label()).text(place.labelEn());
  }

  private static void times(TownTable table, String measure, @Nullable Integer times) {
    table.text(measure).nothing(6).count(times).end();
  }

  static TownTable passages(Movement answer) {
    TownTable table = new TownTable().wholes("tier next people moved at_once median_days");
    for (Movement.Passage passage : answer.passages()) {
      table.whole(passage.tier()).whole(passage.next()).count(passage.people());
      table.count(passage.moved()).count(passage.atOnce()).whole(passage.medianDays()).end();
    }
    return table;
  }

  /** A row a point of a curve; of a curve without points one row. */
  static TownTable retention(Movement answer) {
    TownTable table = new TownTable().texts("channel label label_en");
    table.wholes("people left median_days days at_risk").reals("share low high");
    for (Movement.Retention channel : answer.retention()) {
      if (channel.points().isEmpty()) {
        channel(table, channel).end();
      }
      for (Movement.Point point : channel.points()) {
        channel(table, channel).whole(point.days()).count(point.atRisk());
        table.real(point.share()).real(point.low()).real(point.high()).end();
      }
    }
    return table;
  }

  private static TownTable channel(TownTable table, Movement.Retention channel) {
    return table
        .text(channel.channel())
        .text(channel.label())
        .text(channel.labelEn())
        .count(channel.people())
        .count(channel.left())
        .whole(channel.medianDays());
  }
}
