package enishi.ledger;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.ledger.ClaimSheet.Measure;
import enishi.ledger.Comparison.Subject;
import enishi.model.Entity;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Facts;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The door to what documents say. Figures of documents are public to every account, but for those
 * about persons: these are told to the person and to whoever keeps records of them. Holds no state.
 */
public final class Claims {
  private static final int MAX_RELATED = 100;

  private final LedgerBooks books;
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;

  public Claims(Store store, LivingNetwork living, Views views, AuditTrail audit) {
    this.books = new LedgerBooks(store);
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /** Throws unknown-id for what is not described or may not be seen. */
  public ClaimSheet find(ClaimQuery query, Asker asker) {
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    Id id = view.resolve(query.subject());
    List<Claim> own = isTold(id, asker) ? books.claims(List.of(id)) : List.of();
    if (!own.isEmpty()) {
      audit.record(asker, "claims", List.of(id), id.value());
    }
    List<Measure> measures = ClaimGroups.of(subject(id, view), own);
    List<Measure> related = related(related(id, network.facts()), view);
    return new ClaimSheet(
        subject(id, view),
        (int)
            Stream.concat(measures.stream(), related.stream())
                .filter(measure -> measure.standing().isConflict())
                .count(),
        measures,
        related.subList(0, Math.min(MAX_RELATED, related.size())),
        Math.max(0, related.size() - MAX_RELATED));
  }

  private static boolean isTold(Id id, Asker asker) {
    return !id.is(EntityKind.PERSON) || asker.isSelf(id) || asker.organizes();
  }

  private static Subject subject(Id id, View view) {
    Shown shown = view.show(id);
    return new Subject(Objects.requireNonNull(shown.id()), shown.name(), Subject.placeOf(id));
  }

  private List<Measure> related(Collection<Id> ids, View view) {
    Map<Id, List<Claim>> claims = new LinkedHashMap<>();
    for (Claim claim : books.claims(ids)) {
      claims.computeIfAbsent(claim.subject(), id -> new ArrayList<>()).add(claim);
    }
    return claims.entrySet().stream()
        .flatMap(about -> ClaimGroups.of(subject(about.getKey(), view), about.getValue()).stream())
        .sorted(Comparator.comparing((Measure measure) -> !measure.standing().isConflict()))
        .toList();
  }

  private static Collection<Id> related(Id id, Facts facts) {
    TreeSet<Id> related = new TreeSet<>();
    if (id.is(EntityKind.MUNICIPALITY)) {
      inside(facts.projects().values(), id, related);
      inside(facts.events().values(), id, related);
      inside(facts.organizations().values(), id, related);
    } else if (id.is(EntityKind.PROJECT)) {
      facts.events().values().stream()
          .filter(event -> id.equals(event.project()))
          .map(Event::id)
          .forEach(related::add);
    }
    return related;
  }

  private static void inside(Collection<? extends Entity> all, Id town, Collection<Id> into) {
    all.stream()
        .filter(entity -> town.equals(entity.municipality()))
        .map(Entity::id)
        .forEach(into::add);
  }
}
