package enishi.directory;

import enishi.model.Id;
import enishi.model.Person;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The door to finding things by name, reading or alias, as somebody types. Exact names come first,
 * then names that begin so, then names that contain it; then kinds, then ids. The names of the last
 * network are kept.
 */
public final class Search {
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private volatile @Nullable SearchIndex latest;

  public Search(LivingNetwork living, Views views, AuditTrail audit) {
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /** What the asker may find. The persons in the answer are recorded as read. */
  public SearchAnswer find(SearchQuery query, Asker asker) {
    Network network = living.now();
    View view = views.of(asker, network, query.asOf());
    List<Id> found = index(network).find(query, view);
    audit.record(
        asker, "search", found.subList(0, Math.min(query.limit(), found.size())), query.q());
    return answer(query, found, network, view);
  }

  static SearchAnswer answer(SearchQuery query, List<Id> found, Network network, View view) {
    Hints hints = new Hints(network.facts());
    return new SearchAnswer(
        query.q(),
        found.size(),
        found.stream().limit(query.limit()).map(id -> result(id, network, view, hints)).toList());
  }

  private static SearchResult result(Id id, Network network, View view, Hints hints) {
    Shown shown = view.show(id);
    Id visible = Objects.requireNonNull(shown.id());
    String name = Objects.requireNonNull(shown.name());
    Person person = network.facts().people().get(id);
    boolean fictional = person != null && person.fictional();
    boolean open = person == null || !view.isPseudonymous();
    return new SearchResult(
        visible,
        visible.kind().word(),
        name,
        open && person != null ? person.kana() : null,
        open ? hints.find(id).orElse(null) : null,
        fictional);
  }

  private SearchIndex index(Network network) {
    SearchIndex index = latest;
    if (index == null || !index.isOf(network)) {
      index = new SearchIndex(network);
      latest = index;
    }
    return index;
  }
}
