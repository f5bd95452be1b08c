package enishi.referral;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referral trees and their branches as JSON. */
@RestController
@RequestMapping("/api/v1/referral-trees")
final class ReferralTreeController {
  private final ReferralTrees trees;
  private final Clock clock;

  ReferralTreeController(ReferralTrees trees, Clock clock) {
    this.trees = trees;
    this.clock = clock;
  }

  @GetMapping("/{project}")
  ReferralTree find(
      @PathVariable String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return trees.find(ReferralTreeQuery.parse(project, null, day(asOf)), asker);
  }

  @GetMapping("/{project}/branches/{person}")
  BranchReview review(
      @PathVariable String project,
      @PathVariable String person,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return trees.review(ReferralTreeQuery.parse(project, person, day(asOf)), asker);
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
