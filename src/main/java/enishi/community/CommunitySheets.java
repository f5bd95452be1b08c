package enishi.community;

import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Communities and brokers as the terminal shows them. */
final class CommunitySheets {
  private static final int MOST_NAMED = 3;

  private final Words words;

  CommunitySheets(Words words) {
    this.words = words;
  }

  List<Sheet> of(CommunityMap map) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(communities(map));
    if (map.changes() != null) {
      sheets.add(
          Sheet.text(
              words.text("changes.title", String.valueOf(map.from())),
              changes(map.changes(), Integer.MAX_VALUE)));
    }
    if (map.stability() != null) {
      sheets.add(scan(map, map.stability()));
    }
    return sheets;
  }

  private Sheet communities(CommunityMap map) {
    List<String> notes = new ArrayList<>();
    if (map.small() != null) {
      notes.add(words.text("small", map.small().communities(), words.people(map.small().people())));
    }
    notes.add(
        words.text(
            "facts",
            words.number(map.resolution(), 2),
            String.valueOf(map.seed()),
            words.number(map.modularity(), 3)));
    notes.add(words.text("ours"));
    return new Sheet(
        words.text(
            "title.of", map.asOf(), map.count(), words.people(map.connected()), map.people()),
        words.columns("label people typical residences towns organizations shared central"),
        map.communities().stream().map(this::row).toList(),
        notes);
  }

  private List<String> row(CommunityMap.Community one) {
    return List.of(
        String.valueOf(one.label()),
        String.valueOf(one.size()),
        String.join(words.text("and"), one.typical()),
        words.toldCounts(one.residences(), MOST_NAMED),
        words.toldCounts(one.towns(), MOST_NAMED),
        words.toldCounts(one.organizations(), MOST_NAMED),
        words.toldCounts(one.shared(), MOST_NAMED),
        words.central(one.central()));
  }

  /**
   * What became of the communities of the earlier day, a line each.
   *
   * @param most how many communities or lines of a kind are named
   */
  List<String> changes(CommunityMap.Changes changes, int most) {
    List<String> lines = new ArrayList<>();
    if (!changes.births().isEmpty()) {
      lines.add(words.text("changes.births", labels(changes.births(), most)));
    }
    if (!changes.deaths().isEmpty()) {
      lines.add(words.text("changes.deaths", labels(changes.deaths(), most)));
    }
    Stream.concat(
            changes.merges().stream()
                .map(
                    merge -> words.text("changes.merge", labels(merge.from(), most), merge.into())),
            changes.splits().stream()
                .map(
                    split -> words.text("changes.split", split.from(), labels(split.into(), most))))
        .limit(most)
        .forEach(lines::add);
    int left = changes.merges().size() + changes.splits().size() - most;
    if (left > 0) {
      lines.add(words.text("changes.more", left));
    }
    if (lines.isEmpty()) {
      lines.add(words.text("changes.none"));
    }
    return lines;
  }

  private String labels(List<Integer> labels, int most) {
    return labels.size() <= most
        ? words.labels(labels)
        : words.text("changes.and-more", words.labels(labels.subList(0, most)), labels.size());
  }

  private Sheet scan(CommunityMap map, Study.Chance chance) {
    return new Sheet(
        words.text("scan.title"),
        words.columns("resolution communities modularity nmi ari"),
        map.scan().stream()
            .map(
                row ->
                    List.of(
                        words.number(row.resolution(), 2),
                        String.valueOf(row.communities()),
                        words.number(row.modularity(), 3),
                        words.number(row.nmi(), 3),
                        words.number(row.ari(), 3)))
            .toList(),
        List.of(
            words.text(
                "stability.figures",
                chance.runs(),
                words.number(chance.meanNmi(), 3),
                words.number(chance.lowestNmi(), 3),
                words.number(chance.meanAri(), 3),
                words.number(chance.lowestAri(), 3))));
  }

  List<Sheet> of(BrokerList list) {
    List<String> notes = new ArrayList<>();
    notes.add(
        list.exact()
            ? words.text("brokers.exact")
            : words.text("brokers.sampled", list.pivots(), String.valueOf(list.seed())));
    notes.add(words.text("ours"));
    return List.of(
        new Sheet(
            words.text("brokers.title.of", list.asOf()),
            words.columns(
                "rank person betweenness neighbours constraint effective-size cut without homes"),
            list.brokers().stream().map(this::row).toList(),
            notes));
  }

  private List<String> row(BrokerList.Broker one) {
    return List.of(
        String.valueOf(one.rank()),
        words.name(one),
        words.number(one.betweenness(), 4),
        String.valueOf(one.neighbours()),
        words.number(one.constraint(), 3),
        words.number(one.effectiveSize(), 1),
        words.text(one.cutVertex() ? "yes" : "no"),
        words.without(one),
        words.toldCounts(one.residences(), MOST_NAMED));
  }
}
