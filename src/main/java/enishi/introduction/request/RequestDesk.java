package enishi.introduction.request;

import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.store.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What reading, asking and answering of requests have in common. Threads may share it. */
final class RequestDesk {
  private final Store store;
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Accounts accounts;
  private final Recorder recorder;
  private final Outbox outbox;
  private final Supplier<RequestRules> rules;
  private final Clock clock;

  RequestDesk(
      Store store,
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Accounts accounts,
      Recorder recorder,
      Outbox outbox,
      Supplier<RequestRules> rules,
      Clock clock) {
    this.store = store;
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.accounts = accounts;
    this.recorder = recorder;
    this.outbox = outbox;
    this.rules = rules;
    this.clock = clock;
  }

  Store store() {
    return store;
  }

  Network network() {
    return living.now();
  }

  Outbox outbox() {
    return outbox;
  }

  RequestRules rules() {
    return rules.get();
  }

  Clock clock() {
    return clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Throws forbidden for who sees only pseudonyms, whether or not there is such a request. */
  void requireMaySeeRequests(Asker asker) {
    if (asker.seesPseudonyms()) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          "account (%s, %s) sees no requests, expected a member or an organizer"
              .formatted(asker.name(), asker.role().word()));
    }
  }

  /** What the asker may know of requests today. Throws forbidden for who sees only pseudonyms. */
  RequestView view(Network network, Asker asker) {
    requireMaySeeRequests(asker);
    return new RequestView(network, views.of(asker, network, today()), asker, today());
  }

  RequestCards cards(RequestView view) {
    return new RequestCards(view, rules().reminderDays(), accounts::mailsOf);
  }

  /** Leaves a trace with everybody whom the view has shown. */
  void record(RequestView view, String action, String question) {
    audit.record(view.asker(), action, view.shown(), question);
  }

  /** All of it, or nothing. The body may run again after a passing fault. */
  void inTransaction(Consumer<Work> body) {
    store.<Boolean>transaction(
        work -> {
          body.accept(work);
          return true;
        });
  }

  /** Writes what changed, and the facts where they changed with it. */
  void write(Work work, Request before, Request after) {
    if (after.equals(before)) {
      return;
    }
    KeptRequests.save(work, after);
    if (!RequestFacts.of(after).equals(RequestFacts.of(before))) {
      recorder.record(work, RequestFacts.of(after));
    }
  }

  /** Writes a request that is new. */
  void begin(Work work, Request request) {
    KeptRequests.save(work, request);
    recorder.record(work, RequestFacts.of(request));
    outbox.post(work, request.steps().getFirst().person());
  }
}
