package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Referrals as JSON: listed, made, taken back, given to another member. */
@RestController
@RequestMapping("/api/v1/referrals")
final class ReferralController {
  private final Referring referring;
  private final Referrals referrals;

  ReferralController(Referring referring, Referrals referrals) {
    this.referring = referring;
    this.referrals = referrals;
  }

  /** A member account that names nobody asks for itself. */
  @GetMapping
  ReferralList list(
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String project,
      Asker asker) {
    Id whose = person == null ? null : Id.parse(EntityKind.PERSON, person);
    return referrals.list(
        whose == null && !asker.organizes() ? asker.person() : whose,
        project == null ? null : Id.parse(EntityKind.PROJECT, project),
        asker);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ReferralOutcome refer(@RequestBody Body body, Asker asker) {
    return referring.refer(body.act(asker), asker).orThrow();
  }

  @PostMapping("/revoke")
  ReferralOutcome revoke(@RequestBody Body body, Asker asker) {
    return referring.revoke(body.act(asker), asker).orThrow();
  }

  @PostMapping("/re-parent")
  @ResponseStatus(HttpStatus.CREATED)
  ReferralOutcome reparent(@RequestBody Body body, Asker asker) {
    String reason = body.reason() == null ? "" : body.reason();
    return referring.reparent(body.act(asker), reason, asker).orThrow();
  }

  /**
   * What is to be done.
   *
   * @param referrer who refers; the asker's own person where it is absent
   * @param reason why somebody gets another referrer
   */
  record Body(
      @Nullable String referrer,
      @Nullable String candidate,
      @Nullable String project,
      @Nullable LocalDate on,
      @Nullable LocalDate expiresOn,
      @Nullable String reason) {
    ReferralAct act(Asker asker) {
      Id self = asker.person();
      String by = referrer == null && self != null ? self.value() : referrer;
      return ReferralAct.parse(
          given("referrer", by),
          given("candidate", candidate),
          given("project", project),
          on,
          expiresOn);
    }

    private static String given(String field, @Nullable String value) {
      if (value == null || value.isBlank()) {
        throw badInput("%s is missing, expected an id", field);
      }
      return value;
    }
  }
}
