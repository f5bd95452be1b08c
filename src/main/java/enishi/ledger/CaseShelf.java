package enishi.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All cases of one revision with their folded texts. A word is found where it stands in the text,
 * also inside another word: Japanese has no spaces. O(characters) time for a question, which is a
 * few milliseconds for thousands of cases. Immutable.
 */
final class CaseShelf {
  private final List<Shelved> cases;

  private CaseShelf(List<Shelved> cases) {
    this.cases = cases;
  }

  /**
   * A case as it is searched.
   *
   * @param title its folded title
   * @param all all of its folded texts
   */
  private record Shelved(CaseEntry entry, String title, String all, Set<String> bigrams) {}

  static CaseShelf of(List<CaseEntry> entries) {
    return new CaseShelf(entries.stream().map(CaseShelf::shelved).toList());
  }

  private static Shelved shelved(CaseEntry entry) {
    String all =
        Folding.fold(
            String.join(
                "\n",
                entry.number(),
                entry.title(),
                entry.body(),
                entry.bodyKind(),
                entry.category(),
                entry.subcategory(),
                entry.summary()));
    return new Shelved(
        entry,
        Folding.fold(entry.title()),
        all,
        Folding.bigrams(Folding.fold(entry.title() + " " + entry.summary())));
  }

  /** All that fit: that very number first, then by words in the title, newest, then by id. */
  List<CaseEntry> find(CaseQuery query) {
    String text = Folding.fold(query.text());
    List<String> words = Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    return cases.stream()
        .filter(one -> words.stream().allMatch(one.all()::contains))
        .filter(one -> fits(one.entry(), query))
        .sorted(
            Comparator.comparing((Shelved one) -> !one.entry().number().equals(text))
                .thenComparingLong(one -> -words.stream().filter(one.title()::contains).count())
                .thenComparingInt(one -> -one.entry().year())
                .thenComparing(one -> one.entry().id()))
        .map(Shelved::entry)
        .toList();
  }

  private static boolean fits(CaseEntry entry, CaseQuery query) {
    return (query.year() == null || query.year() == entry.year())
        && Folding.fold(entry.body()).contains(Folding.fold(query.body()))
        && same(query.bodyKind(), entry.bodyKind())
        && same(query.category(), entry.category())
        && same(query.subcategory(), entry.subcategory());
  }

  private static boolean same(String wanted, String there) {
    return wanted.isEmpty() || Folding.fold(wanted).equals(Folding.fold(there));
  }

  /**
   * The cases whose title and summary share most pairs of characters (Jaccard), a category in
   * common counting as much as half of them; ours.
   */
  List<CaseEntry> similar(CaseEntry to, int most) {
    Shelved own = shelved(to);
    record Near(CaseEntry entry, double score) {}
    List<Near> near = new ArrayList<>();
    for (Shelved other : cases) {
      if (!other.entry().id().equals(to.id())) {
        long shared = own.bigrams().stream().filter(other.bigrams()::contains).count();
        long all = own.bigrams().size() + other.bigrams().size() - shared;
        double score =
            (all == 0 ? 0 : (double) shared / all)
                + (to.category().equals(other.entry().category()) ? 0.25 : 0)
                + (to.subcategory().equals(other.entry().subcategory()) ? 0.25 : 0);
        near.add(new Near(other.entry(), score));
      }
    }
    return near.stream()
        .sorted(
            Comparator.comparingDouble((Near n) -> -n.score()).thenComparing(n -> n.entry().id()))
        .limit(most)
        .map(Near::entry)
        .toList();
  }
}
