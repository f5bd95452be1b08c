package enishi.introduction.request;

import enishi.directory.Shown;
import enishi.introduction.Target;
import enishi.introduction.request.RequestCard.MayDo;
import enishi.introduction.request.RequestCard.Role;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests to one asker. A requester is told nothing that depends on how single persons
 * answered; a person asked is told their own part and who stands beside it.
 */
final class RequestCards {
  private final RequestView view;
  private final int reminderDays;
  private final Function<Id, List<String>> mails;

  RequestCards(RequestView view, int reminderDays, Function<Id, List<String>> mails) {
    this.view = view;
    this.reminderDays = reminderDays;
    this.mails = mails;
  }

  /** The request as it is today; empty where the asker may not know of it. */
  Optional<RequestCard> card(Request kept) {
    Request request = kept.on(view.today());
    return view.role(request)
        .map(role -> role == Role.ASKED ? asked(request) : whole(request, role));
  }

  private RequestCard asked(Request request) {
    int turn = request.turnOf(view.asker().person());
    Step step = request.steps().get(turn);
    boolean isTarget = turn == request.steps().size() - 1;
    boolean met = isTarget && isMet(request);
    LocalDate since = step.askedOn() == null ? request.asked().on() : step.askedOn();
    List<MayDo> may = new ArrayList<>();
    if (step.isAsked()) {
      may.addAll(List.of(MayDo.AGREE, MayDo.DECLINE));
    }
    if (met && request.state() == RequestState.CLOSED && !request.confirmed()) {
      may.add(MayDo.CONFIRM);
    }
    Id project = request.asked().project();
    boolean agreed = step.state() == StepState.AGREED;
    if (agreed && project != null && view.isMemberOf(project)) {
      may.add(MayDo.REFER);
    }
    Shown by = turn == 0 ? RequestView.nobody() : view.show(request.steps().get(turn - 1).person());
    Shown next =
        isTarget ? RequestView.nobody() : view.show(request.steps().get(turn + 1).person());
    return new Draft(request, Role.ASKED, met ? request.state().word() : step.state().word())
        .beside(by, next)
        .told(step.message(), since, since.plusDays(request.asked().answerDays()))
        .met(met, request.requester())
        .reminded(step.remindedOn() != null)
        .card(view.reveal(request.requester()), view.show(request.target()), may);
  }

  private RequestCard whole(Request request, Role role) {
    boolean own = role == Role.REQUESTER;
    RequestState state = own ? request.told(view.today()) : request.state();
    boolean met = isMet(request);
    List<MayDo> may = new ArrayList<>();
    int turn = request.turn();
    if (!own && turn >= 0 && view.sees(request.steps().get(turn).person())) {
      may.addAll(List.of(MayDo.AGREE, MayDo.DECLINE));
    }
    LocalDate remindFrom = null;
    if (own || view.sees(request.requester())) {
      RequestState told = request.told(view.today());
      if (told == RequestState.WAITING) {
        may.add(MayDo.WITHDRAW);
        remindFrom = request.mayRemindFrom(reminderDays);
        if (remindFrom != null && !view.today().isBefore(remindFrom)) {
          may.add(MayDo.REMIND);
        }
      } else if (told == RequestState.INTRODUCED) {
        may.add(MayDo.OUTCOME);
      }
    }
    boolean texts = own || seesAll(request);
    Shown target = own && met ? view.reveal(request.target()) : view.show(request.target());
    return new Draft(request, role, state.word())
        .told(null, request.asked().on(), request.answerBy())
        .met(met, own ? request.target() : null)
        .reminded(!request.wishes().isEmpty())
        .remindFrom(remindFrom)
        .parts(request.steps().stream().map(step -> part(step, own, texts)).toList(), own)
        .card(own ? view.reveal(request.requester()) : view.show(request.requester()), target, may);
  }

  /**
   * @param texts whether what the requester wrote is shown: it names persons
   */
  private RequestCard.Part part(Step step, boolean own, boolean texts) {
    Shown person = view.show(step.person());
    return new RequestCard.Part(
        person.id(),
        person.name(),
        texts ? step.message() : null,
        own ? null : step.state(),
        own ? null : step.askedOn(),
        own ? null : step.answeredOn(),
        own ? null : step.remindedOn());
  }

  /** An account's name would tell whom it stands for. */
  private RequestCard.Deed deed(Act act, Request request) {
    Id person =
        act.turn() == 0 ? request.requester() : request.steps().get(act.turn() - 1).person();
    return new RequestCard.Deed(
        act.at().toString(),
        view.sees(person) ? act.account() : null,
        act.kind().word(),
        act.turn());
  }

  private boolean seesAll(Request request) {
    return view.sees(request.requester())
        && request.steps().stream().allMatch(step -> view.sees(step.person()));
  }

  private static boolean isMet(Request request) {
    return request.state() == RequestState.INTRODUCED || request.state() == RequestState.CLOSED;
  }

  /** A card while it is written. */
  private final class Draft {
    private final Request request;
    private final Role role;
    private final String state;
    private Shown by = RequestView.nobody();
    private Shown next = RequestView.nobody();
    private @Nullable String message;
    private LocalDate askedOn;
    private LocalDate answerBy;
    private boolean met;
    private List<String> contacts = List.of();
    private boolean reminded;
    private @Nullable LocalDate remindFrom;
    private List<RequestCard.Part> parts = List.of();
    private List<RequestCard.Deed> history = List.of();

    Draft(Request request, Role role, String state) {
      this.request = request;
      this.role = role;
      this.state = state;
      askedOn = request.asked().on();
      answerBy = request.answerBy();
    }

    Draft beside(Shown before, Shown after) {
      by = before;
      next = after;
      return this;
    }

    Draft told(@Nullable String text, LocalDate since, LocalDate until) {
      message = text;
      askedOn = since;
      answerBy = until;
      return this;
    }

    Draft met(boolean all, @Nullable Id other) {
      met = all;
      contacts = all && other != null ? mails.apply(other) : List.of();
      return this;
    }

    Draft reminded(boolean once) {
      reminded = once;
      return this;
    }

    Draft remindFrom(@Nullable LocalDate day) {
      remindFrom = day;
      return this;
    }

    Draft parts(List<RequestCard.Part> asked, boolean own) {
      parts = asked;
      history =
          own ? List.of() : request.history().stream().map(act -> deed(act, request)).toList();
      return this;
    }

    RequestCard card(Shown from, Shown target, List<MayDo> may) {
      Shown project =
          request.asked().project() == null
              ? RequestView.nobody()
              : view.show(request.asked().project());
      Shown named = named(target);
      return new RequestCard(
          request.id(),
          view.today(),
          role,
          state,
          from.id(),
          from.name(),
          named.id() == null && named.name() == null ? "" : request.asked().to(),
          named.name(),
          target.id(),
          target.name(),
          by.id(),
          by.name(),
          next.id(),
          next.name(),
          project.id(),
          project.name(),
          request.asked().purpose(),
          message,
          askedOn,
          answerBy,
          met ? request.endedOn() : null,
          contacts,
          met ? request.outcome() : null,
          request.confirmed(),
          reminded,
          remindFrom,
          parts,
          history,
          may);
    }

    /** Whom the requester named; a person only to those who are shown them. */
    private Shown named(Shown target) {
      Target to = new Target(request.asked().to());
      Id id = to.findId().orElse(null);
      if (id == null) {
        return new Shown(null, to.text());
      }
      return id.equals(request.target()) ? target : view.show(id);
    }
  }
}
