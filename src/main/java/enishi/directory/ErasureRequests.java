package enishi.directory;

import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Row;
import enishi.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to requests to be erased, which an organizer or an administrator carries out. */
public final class ErasureRequests {
  private final Store store;
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Clock clock;

  public ErasureRequests(
      Store store, LivingNetwork living, Views views, AuditTrail audit, Clock clock) {
    this.store = store;
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  /** A person who asked to be erased. */
  public record ErasureRequest(Id person, String name, Instant at) {}

  /** Asks for a person's erasure; asking again changes nothing. When it was first asked. */
  public Instant ask(Id person, Asker asker) {
    Id known = admit(person, asker);
    return at(
        store
            .write(
                DirectoryCypher.ASK_FOR_ERASURE,
                Map.of("person", known.value(), "at", clock.millis()))
            .getFirst());
  }

  public void withdraw(Id person, Asker asker) {
    for (Id id : living.now().facts().idsOf(admit(person, asker))) {
      store.write(DirectoryCypher.WITHDRAW_ERASURE_REQUEST, Map.of("person", id.value()));
    }
  }

  /** Those whom the asker may erase, in the order in which they asked. */
  public List<ErasureRequest> list(Asker asker) {
    asker.requireOrganizes();
    Network network = living.now();
    Showing showing = new Showing(network.facts(), view(asker, network));
    List<ErasureRequest> seen =
        store.read(DirectoryCypher.LIST_ERASURE_REQUESTS, Map.of()).stream()
            .flatMap(row -> request(row, showing).stream())
            .toList();
    audit.record(asker, "erasure-requests", showing.shown(), "");
    return seen;
  }

  static Optional<Instant> find(Store store, List<Id> ids) {
    return store.read(DirectoryCypher.LIST_ERASURE_REQUESTS, Map.of()).stream()
        .filter(row -> ids.contains(Id.parse(row.text("person"))))
        .map(ErasureRequests::at)
        .findFirst();
  }

  private static Optional<ErasureRequest> request(Row row, Showing showing) {
    Shown shown = showing.shown(Id.parse(row.text("person")));
    Id id = shown.id();
    String name = shown.name();
    return id == null || name == null
        ? Optional.empty()
        : Optional.of(new ErasureRequest(id, name, at(row)));
  }

  private Id admit(Id person, Asker asker) {
    return Consents.admit(person, asker, view(asker, living.now()));
  }

  private View view(Asker asker, Network network) {
    return views.of(asker, network, LocalDate.now(clock));
  }

  private static Instant at(Row row) {
    return Instant.ofEpochMilli(row.number("at"));
  }
}
