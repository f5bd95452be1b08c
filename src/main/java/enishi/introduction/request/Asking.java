package enishi.introduction.request;

import static enishi.model.EnishiException.badInput;

import enishi.introduction.PathCheck;
import enishi.introduction.PathReference;
import enishi.introduction.PathReferences;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Makes requests. The persons of a path are asked by one request at a time, so that nobody gets
 * more than they take however many ask at once.
 */
final class Asking {
  private static final int ID_LENGTH = 12;

  private final RequestDesk desk;

  Asking(RequestDesk desk) {
    this.desk = desk;
  }

  /** What a requester reads before asking along that path. */
  AskForm prepare(PathReference path, Asker asker, Locale locale) {
    Network network = desk.network();
    RequestView view = desk.view(network, asker);
    Id from = requireMayAsk(path, view);
    List<String> drafts = new Drafts(network, view, RequestWords.of(locale)).write(path);
    List<AskForm.Part> parts = new ArrayList<>();
    for (int turn = 1; turn < path.chain().size(); turn++) {
      parts.add(new AskForm.Part(view.show(path.chain().get(turn)).name(), drafts.get(turn - 1)));
    }
    Id to = path.to().findId().orElse(null);
    Id project = path.forProject();
    int days = desk.rules().answerDays();
    AskForm form =
        new AskForm(
            from,
            view.show(from).name(),
            path.to().text(),
            to == null ? path.to().text() : view.show(to).name(),
            project,
            project == null ? null : view.show(project).name(),
            parts,
            view.today().plusDays((long) days * parts.size()),
            days);
    desk.record(view, "prepare-introduction", "ask along a path to " + form.to());
    return form;
  }

  /**
   * Asks the first person of the path; returns the request's id. Throws in-use where the path
   * cannot be asked along now, without telling who stands in the way.
   */
  String ask(AskQuery query, Asker asker, Locale locale) {
    requireMayAsk(query.path(), desk.view(desk.network(), asker));
    return desk.store().transaction(work -> ask(work, query, asker, locale)).id();
  }

  private Request ask(Work work, AskQuery query, Asker asker, Locale locale) {
    PathReference path = query.path();
    Id from = path.chain().getFirst();
    KeptRequests.passGates(work, path.chain());
    Network network = desk.network();
    LocalDate today = desk.today();
    List<Request> own =
        KeptRequests.listOf(work, from).stream()
            .filter(request -> request.requester().equals(from))
            .filter(request -> request.told(today) == RequestState.WAITING)
            .toList();
    requireOnce(own, path);
    PathCheck check = new PathCheck(network, today);
    if (!check.isFound(path)
        || !check.hasRoom(
            path, y -> (int) own.stream().filter(request -> request.turnOf(y) >= 0).count())) {
      throw cannotBeAsked();
    }
    List<String> drafts =
        new Drafts(network, desk.view(network, asker), RequestWords.of(locale)).write(path);
    List<Step> steps = new ArrayList<>();
    for (int turn = 1; turn < path.chain().size(); turn++) {
      steps.add(Step.ahead(path.chain().get(turn), message(query, turn - 1, drafts)));
    }
    Asked asked =
        new Asked(
            UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH),
            from,
            path.to().text(),
            path.forProject(),
            query.purpose(),
            check.probability(path),
            today,
            desk.rules().answerDays());
    Request request = Request.begin(asked, steps, asker.name(), desk.clock().instant());
    desk.begin(work, request);
    return request;
  }

  private static String message(AskQuery query, int turn, List<String> drafts) {
    String own = turn < query.messages().size() ? query.messages().get(turn) : "";
    return own.isEmpty() ? drafts.get(turn) : own;
  }

  /** A second request for the same is not made while the first waits. */
  private static void requireOnce(List<Request> own, PathReference path) {
    for (Request request : own) {
      if (request.asked().to().equals(path.to().text())) {
        throw badInput(
            "request (%s) for (%s) still waits.%nMaybe withdraw it first, then ask another way.",
            request.id(), path.to().text());
      }
    }
  }

  private static EnishiException cannotBeAsked() {
    return new EnishiException(
        ErrorCode.IN_USE,
        "this path cannot be asked along now.\n"
            + "Maybe take the next one: look for the paths again with askable=true.");
  }

  /**
   * Members ask for themselves, organizers for whom they see, both only for a target that they see.
   * A reference that came from somebody else says nothing, not even whose it is.
   */
  private static Id requireMayAsk(PathReference path, RequestView view) {
    Id from = path.chain().getFirst();
    boolean may =
        (view.asker().organizes() || view.asker().isSelf(from))
            && view.finds(from)
            && path.to().findId().map(view::finds).orElse(true);
    if (!may) {
      throw PathReferences.unknown();
    }
    return from;
  }
}
