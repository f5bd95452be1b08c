package enishi.ledger;

import static enishi.model.EnishiException.unknownId;

import enishi.ledger.CaseList.Count;
import enishi.ledger.CaseList.Facet;
import enishi.ledger.Comparison.Subject;
import enishi.model.Entity;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.store.Store;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The door to the case base, which is public to every account. Keeps the cases of the store's
 * present revision; safe for many threads.
 */
public final class Cases {
  static final int MAX_VALUES = 12;
  private static final int MAX_SIMILAR = 5;

  private final Store store;
  private final LivingNetwork living;
  private volatile @Nullable Kept kept;

  public Cases(Store store, LivingNetwork living) {
    this.store = store;
    this.living = living;
  }

  private record Kept(long revision, Map<Id, CaseEntry> byId, CaseShelf shelf) {}

  /** Never throws for a question that fits nothing: the list is empty then. */
  public CaseList find(CaseQuery query) {
    List<CaseEntry> found = now().shelf().find(query);
    return new CaseList(
        query,
        found.size(),
        found.subList(0, Math.min(query.limit(), found.size())),
        List.of(
            facet("year", found, one -> String.valueOf(one.year())),
            facet("bodyKind", found, CaseEntry::bodyKind),
            facet("category", found, CaseEntry::category),
            facet("subcategory", found, CaseEntry::subcategory)));
  }

  /** Throws unknown-id where there is no case of that number. */
  public CaseCard get(String number) {
    Kept now = now();
    Id id = Id.parse(EntityKind.CASE, number);
    CaseEntry found = now.byId().get(id);
    if (found == null) {
      throw unknownId(id);
    }
    return new CaseCard(
        found,
        subject(found.municipality()),
        subject(found.project()),
        now.shelf().similar(found, MAX_SIMILAR));
  }

  private @Nullable Subject subject(@Nullable Id id) {
    return id == null
        ? null
        : living
            .now()
            .facts()
            .find(id)
            .map(Entity::name)
            .map(name -> new Subject(id, name, Subject.placeOf(id)))
            .orElse(null);
  }

  /** Of two imports that describe one case, the later one counts. */
  private Kept now() {
    long revision = store.revisionNumber();
    Kept known = kept;
    if (known == null || known.revision() != revision) {
      Map<Id, CaseEntry> byId = new LinkedHashMap<>();
      store.read(LedgerCypher.LIST_CASES, Map.of()).stream()
          .map(CaseEntry::of)
          .forEach(one -> byId.put(one.id(), one));
      known = new Kept(revision, byId, CaseShelf.of(List.copyOf(byId.values())));
      kept = known;
    }
    return known;
  }

  private static Facet facet(
      String name, List<CaseEntry> found, Function<CaseEntry, String> property) {
    return new Facet(
        name,
        found.stream()
            .map(property)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(v -> 1)))
            .entrySet()
            .stream()
            .map(count -> new Count(count.getKey(), count.getValue()))
            .sorted(Comparator.comparingInt((Count c) -> -c.cases()).thenComparing(Count::value))
            .limit(MAX_VALUES)
            .toList());
  }
}
