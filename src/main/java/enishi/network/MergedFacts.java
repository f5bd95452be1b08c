package enishi.network;

import enishi.model.EntityKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lays merges over facts: every row that names an absorbed id counts for the one that stands for
 * it. The facts as they were recorded stay beside it untouched, so a merge is taken back by leaving
 * it out. O(rows) time for copying, and none of it where nothing is merged.
 */
final class MergedFacts {
  private final Facts recorded;
  private final Merges merges;

  /** By the number of an absorbed id: the number of the id that stands for it. */
  private final Map<Integer, Integer> standIns = new TreeMap<>();

  /** By the number of an id that stands for others: these, in the order of {@link Merges#sets}. */
  private final Map<Integer, List<Integer>> absorbed = new TreeMap<>();

  private final IdTable ids;

  private MergedFacts(Facts recorded, Merges merges) {
    this.recorded = recorded;
    this.merges = merges;
    IdTable known = recorded.ids();
    Map<String, Integer> texts = new LinkedHashMap<>();
    merges
        .standIns(id -> recorded.descriptions().has(known.find(id)))
        .forEach(
            (gone, stays) -> {
              int number = known.find(stays);
              texts.put(gone.value(), number);
              if (known.find(gone) != IdTable.NONE) {
                standIns.put(known.find(gone), number);
                absorbed.computeIfAbsent(number, any -> new ArrayList<>()).add(known.find(gone));
              }
            });
    ids = known.withStandIns(texts);
  }

  /**
   * @param recorded facts without merges
   * @param before what the answer is compared with, so that only what changed is worked out anew;
   *     null to work out everything
   */
  static Facts of(Facts recorded, Merges merges, long revision, @Nullable Facts before) {
    boolean noneBefore = before == null || before.merges().isEmpty();
    return merges.isEmpty() && noneBefore
        ? recorded
        : new MergedFacts(recorded, merges).build(revision, before);
  }

  private Facts build(long revision, @Nullable Facts before) {
    Descriptions.Builder described = recorded.descriptions().more();
    IdTable.Builder numbers = recorded.ids().more();
    absorbed.forEach((stays, others) -> describe(stays, others, described, numbers));
    described.owners(organizations());
    Descriptions descriptions = described.build(ids.size());
    EntityOrder order = EntityOrder.of(ids, descriptions, described.changed(), recorded.order());
    if (before != null && Arrays.equals(before.order().numbers(), order.numbers())) {
      order = before.order();
    }
    return new Facts(
        revision,
        recorded.imports(),
        ids,
        recorded.origins(),
        descriptions,
        standIns.isEmpty() ? recorded.rows() : rows(),
        recorded.records(),
        order,
        before == null ? null : change(before),
        recorded,
        merges);
  }

  /** Only organizations own something. */
  private Map<Integer, Integer> organizations() {
    Map<Integer, Integer> found = new TreeMap<>(standIns);
    found.keySet().removeIf(gone -> ids.kind(gone) != EntityKind.ORGANIZATION);
    return found;
  }

  private void describe(
      int stays, List<Integer> others, Descriptions.Builder described, IdTable.Builder numbers) {
    Descriptions known = recorded.descriptions();
    List<Values> all = new ArrayList<>(List.of(known.values(stays)));
    others.stream().filter(known::has).map(known::values).forEach(all::add);
    if (all.size() > 1) {
      described.put(stays, MergedDescription.of(all), Descriptions.SEVERAL, numbers);
      others.stream().filter(known::has).forEach(described::remove);
    }
  }

  private Rows rows() {
    Rows all = recorded.rows();
    BitSet renamed = new BitSet();
    standIns.keySet().forEach(gone -> eachRow(all, gone, renamed::set));
    RowsBuilder more = new RowsBuilder();
    renamed.stream().forEach(row -> add(all, row, more));
    return RowsMerge.of(all, row -> !renamed.get(row), more.build(ids.size()), ids.size());
  }

  /** A row between two ids that mean one thing now says nothing. */
  private void add(Rows all, int row, RowsBuilder more) {
    int from = standIns.getOrDefault(all.from(row), all.from(row));
    int to = standIns.getOrDefault(all.to(row), all.to(row));
    if (from == to) {
      return;
    }
    boolean turned = RowKind.isTie(all.kind(row)) && ids.text(from).compareTo(ids.text(to)) > 0;
    more.add(
        turned ? to : from,
        all.kind(row),
        turned ? from : to,
        all.place(row),
        all.on(row),
        all.until(row),
        all.origin(row),
        all.line(row),
        all.more(row));
  }

  /** What differs from facts before, of this or an earlier revision; rather too much. */
  private @Nullable Change change(Facts before) {
    boolean sameRows = recorded == before.recorded();
    Change rows = sameRows ? new Change(new BitSet(), false) : recorded.change().orElse(null);
    if (rows == null) {
      return null;
    }
    Map<Integer, Integer> old = numbered(before.ids().standIns());
    BitSet touched = (BitSet) rows.touched().clone();
    rows.touched().stream()
        .forEach(
            number -> {
              touched.set(standIns.getOrDefault(number, number));
              touched.set(old.getOrDefault(number, number));
            });
    BitSet members = members(old, touched);
    for (Facts facts : sameRows ? List.of(recorded) : List.of(before.recorded(), recorded)) {
      members.stream()
          .filter(member -> member < facts.ids().size())
          .forEach(member -> touch(facts.rows(), member, old, touched));
    }
    if (!members.isEmpty()) {
      foundedProjects(touched);
    }
    return new Change(touched, rows.records() || !members.isEmpty());
  }

  /** All numbers of sets that are other ones now, or that something touched. */
  private BitSet members(Map<Integer, Integer> old, BitSet touched) {
    BitSet members = new BitSet();
    for (boolean grew = true; grew; ) {
      int size = members.cardinality();
      for (Map<Integer, Integer> one : List.of(old, standIns)) {
        Map<Integer, Integer> other = one == old ? standIns : old;
        one.forEach(
            (gone, stays) -> {
              if (!stays.equals(other.get(gone))
                  || touched.get(gone)
                  || touched.get(stays)
                  || members.get(gone)
                  || members.get(stays)) {
                members.set(gone);
                members.set(stays);
              }
            });
      }
      grew = members.cardinality() > size;
    }
    return members;
  }

  private void touch(Rows rows, int member, Map<Integer, Integer> old, BitSet touched) {
    touched.set(member);
    eachRow(
        rows,
        member,
        row -> {
          for (int named : new int[] {rows.from(row), rows.to(row), rows.place(row)}) {
            if (named != Rows.NONE) {
              touched.set(named);
              touched.set(standIns.getOrDefault(named, named));
              touched.set(old.getOrDefault(named, named));
            }
          }
        });
  }

  private void foundedProjects(BitSet touched) {
    Descriptions described = recorded.descriptions();
    for (int number = 0; number < recorded.ids().size(); number++) {
      if (described.has(number) && described.is(number, Descriptions.FOUNDED)) {
        touched.set(number);
      }
    }
  }

  private Map<Integer, Integer> numbered(Map<String, Integer> texts) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    texts.forEach((gone, stays) -> numbers.put(ids.numberOf(gone), stays));
    numbers.remove(IdTable.NONE);
    return numbers;
  }

  private static void eachRow(Rows rows, int number, IntConsumer each) {
    for (int row = rows.begin(number); row < rows.end(number); row++) {
      each.accept(row);
    }
    for (int place = rows.beginTo(number); place < rows.endTo(number); place++) {
      each.accept(rows.rowTo(place));
    }
  }
}
