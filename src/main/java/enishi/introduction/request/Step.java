package enishi.introduction.request;

import enishi.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's part of a request: an introducer's, or last the target's.
 *
 * @param message what the requester writes to this person
 * @param askedOn null while somebody before them has to agree first
 * @param answeredOn the day of the answer, of the withdrawal or the first day too late
 * @param remindedOn the day of the one reminder
 */
record Step(
    Id person,
    String message,
    StepState state,
    @Nullable LocalDate askedOn,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate remindedOn) {
  static Step ahead(Id person, String message) {
    return new Step(person, message, StepState.AHEAD, null, null, null);
  }

  Step asked(LocalDate on) {
    return new Step(person, message, StepState.ASKED, on, null, null);
  }

  Step answered(StepState answer, LocalDate on) {
    return new Step(person, message, answer, askedOn, on, remindedOn);
  }

  Step reminded(LocalDate on) {
    return new Step(person, message, state, askedOn, answeredOn, on);
  }

  boolean isAsked() {
    return state == StepState.ASKED;
  }
}
