package enishi.introduction.request;

import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The door to requests for an introduction, for whoever reads: each asker is told what they may
 * know, with a trace on everybody shown. Holds no state; threads may share it.
 */
public final class Requests {
  /** How many requests a list has at most. */
  private static final int MAX_LISTED = 200;

  private final RequestDesk desk;
  private final KeptRequests kept;

  Requests(RequestDesk desk) {
    this.desk = desk;
    this.kept = new KeptRequests(desk.store());
  }

  /** For commands, which read and send no mail. */
  public static Requests reading(
      Store store,
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Accounts accounts,
      Supplier<RequestRules> rules,
      Clock clock) {
    Outbox none = new Outbox(store, accounts, clock, null);
    return new Requests(
        new RequestDesk(
            store, living, views, audit, accounts, new Recorder(store), none, rules, clock));
  }

  /** The request. Throws unknown-id where there is none that the asker may know of. */
  public RequestCard get(String id, Asker asker) {
    RequestView view = desk.view(desk.network(), asker);
    RequestCard card =
        desk.cards(view).card(kept.get(id)).orElseThrow(() -> KeptRequests.unknown(id));
    desk.record(view, "introduction-request", "request " + id);
    return card;
  }

  /**
   * Requests that the asker has to do with, the newest first.
   *
   * @param person only those with this person in them; null for all
   * @param state only those of this state, as the asker is told it; empty for all
   */
  public RequestList list(@Nullable Id person, String state, Asker asker) {
    Network network = desk.network();
    RequestView view = desk.view(network, asker);
    Id about = person == null ? null : view.resolve(person);
    RequestCards cards = desk.cards(view);
    List<RequestCard> all =
        kept(asker, about).stream()
            .map(cards::card)
            .flatMap(Optional::stream)
            .filter(card -> about == null || asker.organizes() || card.names(about))
            .filter(card -> state.isEmpty() || card.state().equals(state))
            .limit(MAX_LISTED + 1L)
            .toList();
    desk.record(view, "introduction-requests", "requests of " + asker.name());
    List<RequestCard> listed = all.subList(0, Math.min(MAX_LISTED, all.size()));
    return new RequestList(view.today(), countWaiting(asker), listed, all.size() > MAX_LISTED);
  }

  /** How many requests wait for something that the asker has to say. One short read. */
  public int countWaiting(Asker asker) {
    Id self = asker.person();
    return self == null ? 0 : kept.countWaiting(self, desk.today());
  }

  private List<Request> kept(Asker asker, @Nullable Id about) {
    Id self = asker.person();
    if (asker.organizes()) {
      return about == null ? kept.list() : kept.listOf(about);
    }
    return self == null ? List.of() : kept.listOf(self);
  }
}
