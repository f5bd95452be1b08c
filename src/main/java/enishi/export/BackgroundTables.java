package enishi.export;

import enishi.population.Behind;
import enishi.population.Drivers;
import enishi.population.Sensitivity;
import enishi.population.Unseen;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of what is behind a town's counts: what the answers say, cell by cell. */
final class BackgroundTables {
  private static final String SEPARATOR = ";";

  private BackgroundTables() {}

  static TownTable drivers(Drivers answer) {
    TownTable table = new TownTable().texts("kind id name").wholes("people rose");
    table.reals("expected p adjusted").texts("stands");
    for (Drivers.Driver one : answer.drivers()) {
      table.text(one.kind()).id(one.id()).text(one.name()).count(one.people()).count(one.rose());
      table.real(one.expected()).real(one.p()).real(one.adjusted()).text(one.stands()).end();
    }
    return table;
  }

  static TownTable origins(Behind answer) {
    TownTable table = new TownTable().texts("measure prefecture").wholes("people");
    for (Behind.Origin origin : answer.origins()) {
      table.text("prefecture").text(origin.prefecture()).count(origin.people()).end();
    }
    table.text("without-origin").nothing(1).count(answer.withoutOrigin()).end();
    table.text("people").nothing(1).count(answer.people()).end();
    return table;
  }

  static TownTable towns(Behind answer) {
    TownTable table = new TownTable().texts("measure towns names").wholes("people");
    for (Behind.Town town : answer.others()) {
      table.text("town").id(town.municipality()).text(town.name()).count(town.people()).end();
    }
    for (Behind.Combination one : answer.combinations()) {
      List<Behind.Town> towns = one.towns().stream().map(answer.others()::get).toList();
      table.text("combination").text(joined(towns, town -> town.municipality().value()));
      table.text(joined(towns, Behind.Town::name)).count(one.people()).end();
    }
    return table;
  }

  static TownTable hubs(Behind answer, int rungs) {
    TownTable table = new TownTable().texts("kind id name").wholes("people").tiers(rungs);
    for (Behind.Hub hub : answer.hubs()) {
      table.text(hub.kind()).id(hub.id()).text(hub.name());
      table.count(hub.people()).counts(hub.tiers()).end();
    }
    return table;
  }

  static TownTable sensitivity(Sensitivity answer) {
    TownTable table = new TownTable().texts("measure kind label label_en").reals("factor");
    table.wholes("people moved").tiers(answer.rungs().size());
    counts(table, "base", answer.base());
    answer.all().forEach(counts -> counts(table, "all", counts));
    for (Sensitivity.Swing swing : answer.kinds()) {
      swing(table, swing).real(Sensitivity.LESS).count(swing.less()).count(swing.moved()).end();
      swing(table, swing).real(Sensitivity.MORE).count(swing.more()).count(swing.moved()).end();
    }
    table.text("near-boundary").nothing(4).count(answer.nearBoundary()).end();
    return table;
  }

  private static void counts(TownTable table, String measure, Sensitivity.Counts counts) {
    table.text(measure).nothing(3).real(counts.factor()).count(counts.people()).nothing(1);
    table.counts(counts.tiers()).end();
  }

  private static TownTable swing(TownTable table, Sensitivity.Swing swing) {
    return table.text("kind").text(swing.kind()).text(swing.label()).text(swing.labelEn());
  }

  static TownTable unseen(Unseen answer) {
    TownTable table = new TownTable().texts("measure lists names names_en dependent");
    table.wholes("people").reals("estimate standard_error low high aic");
    for (int list = 0; list < answer.lists().size(); list++) {
      lists(table, "list", List.of(list), answer);
      table.nothing(1).count(answer.lists().get(list).people()).end();
    }
    for (Unseen.Overlap overlap : answer.overlaps()) {
      lists(table, "overlap", overlap.lists(), answer).nothing(1).count(overlap.people()).end();
    }
    table.text("seen").nothing(4).count(answer.seen()).end();
    for (Unseen.Chapman one : answer.chapman()) {
      lists(table, "chapman", List.of(one.first(), one.second()), answer);
      table.nothing(1).count(one.both()).real(one.estimate()).real(one.standardError());
      table.real(one.low()).real(one.high()).end();
    }
    for (Unseen.Model one : answer.logLinear()) {
      table.text("log-linear").nothing(3).text(String.join(SEPARATOR, one.dependent()));
      table.nothing(1).real(one.estimate()).real(one.standardError());
      table.real(one.low()).real(one.high()).real(one.aic()).end();
    }
    Unseen.Refusal refused = answer.refused();
    if (refused != null) {
      table.text("refused").text(refused.reason()).text(refused.words()).text(refused.wordsEn());
      table.end();
    }
    return table;
  }

  private static TownTable lists(
      TownTable table, String measure, List<Integer> places, Unseen answer) {
    List<Unseen.Source> lists = places.stream().map(answer.lists()::get).toList();
    return table
        .text(measure)
        .text(joined(lists, Unseen.Source::id))
        .text(joined(lists, Unseen.Source::name))
        .text(joined(lists, Unseen.Source::nameEn));
  }

  private static <T> String joined(List<T> things, Function<T, String> text) {
    return things.stream().map(text).collect(Collectors.joining(SEPARATOR));
  }
}
