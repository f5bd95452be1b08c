package enishi.community;

import enishi.algorithm.community.KeptLabels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The labels of communities as people read them, from 1 on, carried over from an earlier day. */
final class Numbering {
  /** labels[community] = its label. */
  private final int[] labels;

  private final @Nullable KeptLabels kept;
  private final @Nullable Division before;

  private Numbering(int[] labels, @Nullable KeptLabels kept, @Nullable Division before) {
    this.labels = labels;
    this.kept = kept;
    this.before = before;
  }

  /**
   * @param before null where no earlier day was named
   */
  static Numbering of(Division now, @Nullable Division before) {
    int[] labels = new int[now.count()];
    if (before == null) {
      for (int i = 0; i < labels.length; i++) {
        labels[i] = i + 1;
      }
      return new Numbering(labels, null, null);
    }
    KeptLabels kept = KeptLabels.match(before.labels(), now.labels(), before.count());
    int[] byVertex = kept.labels();
    for (int vertex = 0; vertex < byVertex.length; vertex++) {
      if (now.labels()[vertex] != ConnectedPeople.NOWHERE) {
        labels[now.labels()[vertex]] = byVertex[vertex] + 1;
      }
    }
    return new Numbering(labels, kept, before);
  }

  int label(int community) {
    return labels[community];
  }

  /** The community of a label, −1 where there is none. */
  int find(int label) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == label) {
        return i;
      }
    }
    return ConnectedPeople.NOWHERE;
  }

  /** Whether it is none of the earlier day; null where none was named. */
  @Nullable Boolean isBorn(int community) {
    return before == null ? null : labels[community] > before.count();
  }

  /**
   * What became of the earlier communities, null where no earlier day was named.
   *
   * @param told labels of the present communities that may be told of
   * @param least so many people an earlier community needs to be told of
   */
  CommunityMap.@Nullable Changes changes(Set<Integer> told, int least) {
    KeptLabels known = kept;
    Division earlier = before;
    if (known == null || earlier == null) {
      return null;
    }
    Set<Integer> toldBefore = new HashSet<>();
    for (int i = 0; i < earlier.count(); i++) {
      if (earlier.sizes()[i] >= least) {
        toldBefore.add(i + 1);
      }
    }
    List<Integer> deaths = only(known.deaths(), toldBefore);
    List<CommunityMap.Merge> merges = new ArrayList<>();
    for (KeptLabels.Merge merge : known.merges()) {
      List<Integer> from = only(merge.from(), toldBefore);
      if (told.contains(merge.into() + 1) && from.size() > 1) {
        merges.add(new CommunityMap.Merge(merge.into() + 1, from));
      }
    }
    List<CommunityMap.Split> splits = new ArrayList<>();
    for (KeptLabels.Split split : known.splits()) {
      List<Integer> into = only(split.into(), told);
      if (toldBefore.contains(split.from() + 1) && into.size() > 1) {
        splits.add(new CommunityMap.Split(split.from() + 1, into));
      }
    }
    Set<Integer> named = new TreeSet<>(deaths);
    merges.forEach(merge -> named.addAll(merge.from()));
    splits.forEach(split -> named.add(split.from()));
    return new CommunityMap.Changes(
        only(known.births(), told),
        deaths,
        merges,
        splits,
        named.stream()
            .map(label -> new CommunityMap.Earlier(label, earlier.sizes()[label - 1]))
            .toList());
  }

  private static List<Integer> only(Collection<Integer> numbers, Set<Integer> told) {
    return numbers.stream().map(number -> number + 1).filter(told::contains).sorted().toList();
  }
}
