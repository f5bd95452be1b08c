package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many candidates as JSON, page by page. */
@RestController
public final class CandidatesController {
  private final Candidates candidates;
  private final Clock clock;

  public CandidatesController(Candidates candidates, Clock clock) {
    this.candidates = candidates;
    this.clock = clock;
  }

  @GetMapping("/api/v1/eligibility/candidates")
  CandidateList find(
      @RequestParam String project,
      @RequestParam(required = false) @Nullable String register,
      @RequestParam(required = false) @Nullable String event,
      @RequestParam(defaultValue = "false") boolean near,
      @RequestParam(defaultValue = "") String verdict,
      @RequestParam(defaultValue = "nearest") String order,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "" + EligibilityQuery.DEFAULT_MAX_HOPS) int maxHops,
      @RequestParam(defaultValue = "" + CandidatesQuery.DEFAULT_LIMIT) int limit,
      @RequestParam(required = false) @Nullable String cursor,
      Asker asker) {
    asker.requireOrganizes();
    CandidatesQuery query =
        CandidatesQuery.of(
                Id.parse(EntityKind.PROJECT, project),
                pool(register, event, near),
                asOf == null ? LocalDate.now(clock) : asOf)
            .only(verdict.isBlank() ? null : Word.parse(Verdict.class, verdict))
            .in(Word.parse(CandidateOrder.class, order))
            .within(maxHops)
            .page(limit, cursor == null ? null : Id.parse(EntityKind.PERSON, cursor));
    return candidates.find(query, asker);
  }

  private static CandidatePool pool(
      @Nullable String register, @Nullable String event, boolean near) {
    int named = (register == null ? 0 : 1) + (event == null ? 0 : 1) + (near ? 1 : 0);
    if (named != 1) {
      throw badInput(
          "candidates from (%d) places, expected one of register=…, event=… or near=true", named);
    }
    if (register != null) {
      return CandidatePool.parse(Id.parse(EntityKind.REGISTER, register).value());
    }
    return event == null
        ? CandidatePool.NEAR
        : CandidatePool.parse(Id.parse(EntityKind.EVENT, event).value());
  }
}
