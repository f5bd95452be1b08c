package enishi.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the answer to one asker out of what is known whoever asks. */
final class MapWriter {
  private final CommunityQuery query;
  private final Division division;
  private final Portraits portraits;
  private final Numbering numbering;
  private final Showing showing;
  private final boolean seesEverything;

  MapWriter(
      CommunityQuery query,
      Division division,
      Portraits portraits,
      Numbering numbering,
      Showing showing,
      boolean seesEverything) {
    this.query = query;
    this.division = division;
    this.portraits = portraits;
    this.numbering = numbering;
    this.showing = showing;
    this.seesEverything = seesEverything;
  }

  /**
   * @param study null where it was not asked for
   */
  CommunityMap write(@Nullable Study study) {
    List<CommunityMap.Community> told = new ArrayList<>();
    Map<Integer, Integer> labels = new HashMap<>();
    int hidden = 0;
    int hiddenPeople = 0;
    for (int i = 0; i < division.count(); i++) {
      Portrait portrait = portraits.communities().get(i);
      if (isTold(portrait)) {
        labels.put(i, numbering.label(i));
        told.add(community(i, portrait));
      } else {
        hidden++;
        hiddenPeople += portrait.size();
      }
    }
    boolean tooFew = hidden > 0 && hiddenPeople < SmallCounts.LEAST;
    return new CommunityMap(
        query.asOf(),
        query.from(),
        query.resolution(),
        query.seed(),
        division.people(),
        tooFew ? null : division.connected(),
        division.count(),
        division.modularity(),
        SmallCounts.LEAST,
        told,
        hidden == 0 ? null : new CommunityMap.Small(hidden, tooFew ? null : hiddenPeople),
        links(labels),
        numbering.changes(Set.copyOf(labels.values()), seesEverything ? 1 : SmallCounts.LEAST),
        study == null ? null : study.chance(),
        study == null ? List.of() : study.scan());
  }

  boolean isTold(Portrait portrait) {
    return showing.suppression().tells(portrait.size(), portrait.few());
  }

  private CommunityMap.Community community(int number, Portrait portrait) {
    List<CommunityMap.Central> central = new ArrayList<>();
    for (int vertex : portrait.central()) {
      central.add(showing.person(vertex));
    }
    return new CommunityMap.Community(
        numbering.label(number),
        numbering.isBorn(number),
        portrait.size(),
        portrait.inside(),
        typical(portrait),
        central,
        counts(portrait.residences(), portrait.size()),
        counts(portrait.towns(), portrait.size()),
        counts(portrait.organizations(), portrait.size()),
        counts(portrait.shared(), portrait.size()));
  }

  /** The names of two things that are more common in a community than elsewhere. */
  List<String> typical(Portrait portrait) {
    return portrait.typical().stream()
        .filter(cell -> showing.suppression().tells(cell, portrait.size()))
        .limit(2)
        .map(cell -> showing.name(cell.id()))
        .toList();
  }

  /** In the order of their counts; those that may not be told in the order of their ids. */
  private List<CommunityMap.Count> counts(List<Cell> cells, int whole) {
    List<CommunityMap.Count> all = cells.stream().map(cell -> showing.count(cell, whole)).toList();
    List<CommunityMap.Count> sorted =
        new ArrayList<>(all.stream().filter(count -> count.people() != null).toList());
    all.stream()
        .filter(count -> count.people() == null)
        .sorted(Comparator.comparing(CommunityMap.Count::id))
        .forEach(sorted::add);
    return sorted;
  }

  private List<CommunityMap.Link> links(Map<Integer, Integer> labels) {
    List<CommunityMap.Link> links = new ArrayList<>();
    for (Portraits.Link link : portraits.links()) {
      Integer a = labels.get(link.a());
      Integer b = labels.get(link.b());
      if (a != null && b != null) {
        boolean isTold = seesEverything || link.connections() >= SmallCounts.LEAST;
        links.add(new CommunityMap.Link(a, b, isTold ? link.connections() : null, link.strength()));
      }
    }
    return links;
  }
}
