package enishi.introduction.request;

import enishi.intake.Recording;
import enishi.model.Id;
import enishi.model.RequestOutcome;
import enishi.model.TieKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as rows of the dataset's tables, so that whoever reads facts reads it too: a row of
 * {@code introductions} for each person asked, and the ties that came of it.
 */
final class RequestFacts {
  private static final String SOURCE = "縁 Enishi: 紹介の依頼";

  private RequestFacts() {}

  static Recording of(Request request) {
    List<Recording.Row> rows = new ArrayList<>();
    for (int turn = 0; turn < request.steps().size(); turn++) {
      if (request.steps().get(turn).askedOn() != null) {
        rows.add(asked(request, turn));
      }
    }
    CameOf came = request.outcome();
    if (areIntroduced(request) && came != CameOf.NO_ANSWER) {
      rows.add(tie(request, TieKind.INTRODUCED, request.endedOn()));
      if (came == CameOf.PROJECT) {
        rows.add(tie(request, TieKind.WORKED_WITH, request.outcomeOn()));
      } else if (came == CameOf.CONTRACT) {
        rows.add(tie(request, TieKind.CONTRACTED_WITH, request.outcomeOn()));
      }
    }
    return new Recording("introduction-request-" + request.id(), SOURCE, rows);
  }

  /** From when all have agreed: they know of each other then, and the target may refer. */
  private static boolean areIntroduced(Request request) {
    return request.steps().stream().allMatch(step -> step.state() == StepState.AGREED);
  }

  /** The target is introduced by whoever was asked before, or was asked directly. */
  private static Recording.Row asked(Request request, int turn) {
    List<Step> steps = request.steps();
    Step step = steps.get(turn);
    Id introducer = steps.get(Math.max(0, Math.min(turn, steps.size() - 2))).person();
    Map<String, String> cells = new HashMap<>();
    cells.put("requester", request.requester().value());
    cells.put("introducer", introducer.value());
    cells.put("target", request.target().value());
    cells.put("asked", step.person().value());
    cells.put("asked_on", text(step.askedOn()));
    cells.put("answered_on", text(step.answeredOn()));
    RequestOutcome outcome = outcome(request, turn);
    cells.put("outcome", outcome == null ? "" : outcome.word());
    return new Recording.Row("introductions", cells);
  }

  private static @Nullable RequestOutcome outcome(Request request, int turn) {
    CameOf came = request.outcome();
    if (came != null && turn == request.steps().size() - 1) {
      return came.recorded();
    }
    return switch (request.steps().get(turn).state()) {
      case AHEAD, ASKED -> null;
      case AGREED -> RequestOutcome.ACCEPTED;
      case DECLINED -> RequestOutcome.DECLINED;
      case EXPIRED -> RequestOutcome.EXPIRED;
      case WITHDRAWN -> RequestOutcome.WITHDRAWN;
    };
  }

  private static Recording.Row tie(Request request, TieKind kind, @Nullable LocalDate on) {
    return new Recording.Row(
        "ties",
        Map.of(
            "person_a", request.requester().value(),
            "person_b", request.target().value(),
            "kind", kind.word(),
            "on", text(on)));
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
