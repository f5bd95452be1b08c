package enishi.introduction.request;

import static enishi.model.EnishiException.badInput;

import enishi.model.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for an introduction as it stands: one person after the other is asked, each after the
 * one before agreed; when the target agrees too, all are introduced. Immutable: every act gives the
 * request after it, or says why it cannot be done.
 *
 * @param endedOn the day on which all had agreed, or on which it came to nothing
 * @param outcome what came of it, told by the requester
 * @param confirmed whether the target said the same
 * @param wishes the days on which the requester asked for a reminder
 * @param steps the persons asked in turn, the target last
 */
record Request(
    Asked asked,
    RequestState state,
    @Nullable LocalDate endedOn,
    @Nullable CameOf outcome,
    @Nullable LocalDate outcomeOn,
    boolean confirmed,
    List<LocalDate> wishes,
    List<Step> steps,
    List<Act> history) {
  Request {
    wishes = List.copyOf(wishes);
    steps = List.copyOf(steps);
    history = List.copyOf(history);
  }

  /** A new request, whose first person is asked on the day of it. */
  static Request begin(Asked asked, List<Step> ahead, String account, Instant at) {
    List<Step> steps = new ArrayList<>(ahead);
    steps.set(0, steps.getFirst().asked(asked.on()));
    Act act = new Act(at, account, Act.Kind.ASKED, 0);
    return new Request(
        asked, RequestState.WAITING, null, null, null, false, List.of(), steps, List.of(act));
  }

  String id() {
    return asked.id();
  }

  Id requester() {
    return asked.requester();
  }

  Id target() {
    return steps.getLast().person();
  }

  /** Which person is asked now, from 0; −1 where nobody is. */
  int turn() {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).isAsked()) {
        return i;
      }
    }
    return -1;
  }

  /** That person's part; −1 where they have none. */
  int turnOf(@Nullable Id person) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).person().equals(person)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The last day on which the requester may have to wait. It follows from the day of asking and the
   * number of persons alone, so that it tells nobody's answer.
   */
  LocalDate answerBy() {
    return asked.on().plusDays((long) asked.answerDays() * steps.size());
  }

  /**
   * What the requester is told: that it waits, until all agreed or the last day has passed. Who
   * declined, and when, stays with those who know.
   */
  RequestState told(LocalDate today) {
    if (state == RequestState.WAITING || state.failed()) {
      return today.isAfter(answerBy()) ? RequestState.NOT_THIS_TIME : RequestState.WAITING;
    }
    return state;
  }

  /** As it is on that day: an answer that is too late has expired. */
  Request on(LocalDate today) {
    int turn = turn();
    LocalDate since = turn < 0 ? null : steps.get(turn).askedOn();
    if (since == null || !today.isAfter(since.plusDays(asked.answerDays()))) {
      return this;
    }
    LocalDate late = since.plusDays(asked.answerDays() + 1L);
    Act act =
        new Act(
            late.atStartOfDay().toInstant(ZoneOffset.UTC), Act.ITSELF, Act.Kind.EXPIRED, turn + 1);
    return with(RequestState.EXPIRED, late, answered(turn, StepState.EXPIRED, late), act);
  }

  /** The person asked agrees; the next one is asked, or all are introduced. */
  Request agree(LocalDate today, String account, Instant at) {
    int turn = requireAsked();
    List<Step> after = answered(turn, StepState.AGREED, today);
    Act act = new Act(at, account, Act.Kind.AGREED, turn + 1);
    if (turn == steps.size() - 1) {
      return with(RequestState.INTRODUCED, today, after, act);
    }
    after.set(turn + 1, after.get(turn + 1).asked(today));
    return with(RequestState.WAITING, null, after, act);
  }

  /** The person asked agrees, but who comes next can no longer be asked. */
  Request agreeInVain(LocalDate today, String account, Instant at) {
    int turn = requireAsked();
    List<Step> after = answered(turn, StepState.AGREED, today);
    Act agreed = new Act(at, account, Act.Kind.AGREED, turn + 1);
    Act stopped = new Act(at, Act.ITSELF, Act.Kind.UNAVAILABLE, turn + 2);
    return with(RequestState.UNAVAILABLE, today, after, agreed, stopped);
  }

  Request decline(LocalDate today, String account, Instant at) {
    int turn = requireAsked();
    Act act = new Act(at, account, Act.Kind.DECLINED, turn + 1);
    return with(RequestState.DECLINED, today, answered(turn, StepState.DECLINED, today), act);
  }

  /** The requester takes it back; also where it came to nothing and they do not know it yet. */
  Request withdraw(LocalDate today, String account, Instant at) {
    requireTold(RequestState.WAITING, today);
    int turn = turn();
    List<Step> after =
        turn < 0 ? new ArrayList<>(steps) : answered(turn, StepState.WITHDRAWN, today);
    Act act = new Act(at, account, Act.Kind.WITHDRAWN, 0);
    return with(RequestState.WITHDRAWN, today, after, act);
  }

  /** The requester wants whoever is asked to be reminded; as often as there are persons. */
  Request wishReminder(LocalDate today, int reminderDays, String account, Instant at) {
    requireTold(RequestState.WAITING, today);
    LocalDate from = mayRemindFrom(reminderDays);
    if (from == null) {
      throw badInput(
          "request (%s) has had its reminders, one for each person asked (%d)", id(), steps.size());
    }
    if (today.isBefore(from)) {
      throw badInput("request (%s) may be reminded of from (%s) on, not before", id(), from);
    }
    List<LocalDate> more = new ArrayList<>(wishes);
    more.add(today);
    return new Request(
        asked,
        state,
        endedOn,
        outcome,
        outcomeOn,
        confirmed,
        more,
        steps,
        and(new Act(at, account, Act.Kind.REMINDED, 0)));
  }

  /** From when on the requester may wish the next reminder; null where there is none left. */
  @Nullable LocalDate mayRemindFrom(int reminderDays) {
    LocalDate last = wishes.isEmpty() ? asked.on() : wishes.getLast();
    return wishes.size() >= steps.size() ? null : last.plusDays(reminderDays);
  }

  /** Reminds whoever is asked where that is wished and due, once each. */
  Request remind(LocalDate today, int reminderDays, Instant at) {
    int turn = turn();
    Step step = turn < 0 ? null : steps.get(turn);
    long reminded = steps.stream().filter(s -> s.remindedOn() != null).count();
    if (step == null
        || step.askedOn() == null
        || step.remindedOn() != null
        || reminded >= wishes.size()
        || today.isBefore(step.askedOn().plusDays(reminderDays))) {
      return this;
    }
    List<Step> after = new ArrayList<>(steps);
    after.set(turn, step.reminded(today));
    return with(state, endedOn, after, new Act(at, Act.ITSELF, Act.Kind.REMINDED, turn + 1));
  }

  /** The requester tells what came of the introduction, once. */
  Request tell(CameOf came, LocalDate today, String account, Instant at) {
    requireTold(RequestState.INTRODUCED, today);
    Act act = new Act(at, account, Act.Kind.TOLD, 0);
    return new Request(
        asked, RequestState.CLOSED, endedOn, came, today, false, wishes, steps, and(act));
  }

  /** The target says the same. */
  Request confirm(LocalDate today, String account, Instant at) {
    requireTold(RequestState.CLOSED, today);
    Act act = new Act(at, account, Act.Kind.CONFIRMED, steps.size());
    return confirmed
        ? this
        : new Request(asked, state, endedOn, outcome, outcomeOn, true, wishes, steps, and(act));
  }

  private List<Step> answered(int turn, StepState answer, LocalDate on) {
    List<Step> after = new ArrayList<>(steps);
    after.set(turn, after.get(turn).answered(answer, on));
    return after;
  }

  private Request with(RequestState next, @Nullable LocalDate end, List<Step> after, Act... acts) {
    return new Request(asked, next, end, outcome, outcomeOn, confirmed, wishes, after, and(acts));
  }

  private List<Act> and(Act... acts) {
    List<Act> all = new ArrayList<>(history);
    all.addAll(List.of(acts));
    return all;
  }

  private int requireAsked() {
    int turn = turn();
    if (turn < 0) {
      throw badInput(
          "request (%s) waits for no answer.%nMaybe it was answered or withdrawn meanwhile.", id());
    }
    return turn;
  }

  private void requireTold(RequestState expected, LocalDate today) {
    if (told(today) != expected) {
      throw badInput(
          "request (%s) is (%s), expected (%s).%nMaybe somebody was quicker.",
          id(), told(today).word(), expected.word());
    }
  }
}
