package enishi.introduction.request;

import static enishi.model.EnishiException.badInput;

import enishi.introduction.PathCheck;
import enishi.introduction.request.RequestCard.Role;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.store.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is done to a request after it was made. Each act is one transaction that holds the request,
 * looks at its state and writes it together with the facts that follow; of two at once the second
 * finds what the first left.
 */
final class Answering {
  private final RequestDesk desk;

  Answering(RequestDesk desk) {
    this.desk = desk;
  }

  /** The person asked agrees, or an organizer who sees them passes that on. */
  void agree(String id, Asker asker) {
    act(
        id,
        asker,
        Answering::requireMayAnswer,
        (work, request, today) -> agreed(work, request, today, asker.name()));
  }

  void decline(String id, Asker asker) {
    act(
        id,
        asker,
        Answering::requireMayAnswer,
        (work, request, today) -> request.decline(today, asker.name(), desk.clock().instant()));
  }

  void withdraw(String id, Asker asker) {
    act(
        id,
        asker,
        Answering::requireRequester,
        (work, request, today) -> request.withdraw(today, asker.name(), desk.clock().instant()));
  }

  /** The requester wants a reminder sent; whoever is asked gets at most one, when it is due. */
  void remind(String id, Asker asker) {
    int days = desk.rules().reminderDays();
    act(
        id,
        asker,
        Answering::requireRequester,
        (work, request, today) ->
            reminded(
                work,
                request.wishReminder(today, days, asker.name(), desk.clock().instant()),
                today,
                days));
  }

  void tell(String id, CameOf came, Asker asker) {
    act(
        id,
        asker,
        Answering::requireRequester,
        (work, request, today) -> request.tell(came, today, asker.name(), desk.clock().instant()));
  }

  void confirm(String id, Asker asker) {
    act(
        id,
        asker,
        Answering::requireTarget,
        (work, request, today) -> request.confirm(today, asker.name(), desk.clock().instant()));
  }

  /** Lets expire what is too late and reminds where that is due. */
  void look() {
    LocalDate today = desk.today();
    int days = desk.rules().reminderDays();
    for (Request waiting : new KeptRequests(desk.store()).listWaiting()) {
      desk.inTransaction(
          work -> {
            Request before = KeptRequests.hold(work, waiting.id());
            desk.write(work, before, reminded(work, before.on(today), today, days));
          });
    }
  }

  private void act(String id, Asker asker, Right right, Change change) {
    desk.requireMaySeeRequests(asker);
    desk.inTransaction(
        work -> {
          Request before = KeptRequests.hold(work, id);
          RequestView view = desk.view(desk.network(), asker);
          Request now = before.on(view.today());
          Role role = view.role(now).orElseThrow(() -> KeptRequests.unknown(id));
          right.require(now, role, view);
          desk.write(work, before, change.of(work, now, view.today()));
        });
  }

  /** The next person is asked, where they still can be; after the last one all are introduced. */
  private Request agreed(Work work, Request request, LocalDate today, String account) {
    Instant at = desk.clock().instant();
    int next = request.turn() + 1;
    if (next == request.steps().size()) {
      desk.outbox().post(work, request.requester());
      desk.outbox().post(work, request.target());
      return request.agree(today, account, at);
    }
    Id person = request.steps().get(next).person();
    KeptRequests.passGates(work, List.of(person));
    boolean isTarget = next == request.steps().size() - 1;
    if (!new PathCheck(desk.network(), today).canBeAskedNext(person, isTarget)) {
      return request.agreeInVain(today, account, at);
    }
    desk.outbox().post(work, person);
    return request.agree(today, account, at);
  }

  private Request reminded(Work work, Request request, LocalDate today, int days) {
    Request after = request.remind(today, days, desk.clock().instant());
    if (!after.equals(request)) {
      desk.outbox().post(work, after.steps().get(after.turn()).person());
    }
    return after;
  }

  private static void requireMayAnswer(Request request, Role role, RequestView view) {
    if (role == Role.REQUESTER) {
      throw forbidden(request, "the requester does not answer it");
    }
    int turn = role == Role.ASKED ? request.turnOf(view.asker().person()) : request.turn();
    if (turn < 0 || !request.steps().get(turn).isAsked()) {
      throw badInput(
          "request (%s) waits for no answer of yours.%n"
              + "Maybe it was answered already, expired, or was withdrawn.",
          request.id());
    }
    if (!view.sees(request.steps().get(turn).person())) {
      throw forbidden(request, "it is with somebody whom this account does not see");
    }
  }

  private static void requireRequester(Request request, Role role, RequestView view) {
    if (role != Role.REQUESTER && !(role == Role.ORGANIZER && view.sees(request.requester()))) {
      throw forbidden(request, "only the requester does that");
    }
  }

  private static void requireTarget(Request request, Role role, RequestView view) {
    Id target = request.target();
    if (!(role == Role.ASKED && view.asker().isSelf(target))
        && !(role == Role.ORGANIZER && view.sees(target))) {
      throw forbidden(request, "only who was to be met does that");
    }
  }

  private static EnishiException forbidden(Request request, String why) {
    return new EnishiException(
        ErrorCode.FORBIDDEN, "request (%s): %s".formatted(request.id(), why));
  }

  /** Whether somebody may do it at all. */
  private interface Right {
    void require(Request request, Role role, RequestView view);
  }

  /** What follows from an act, inside its transaction. */
  private interface Change {
    Request of(Work work, Request request, LocalDate today);
  }
}
