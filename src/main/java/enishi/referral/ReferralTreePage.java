package enishi.referral;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The referral tree and the review of a branch as pages. */
@Controller
@RequestMapping("/referral-tree")
final class ReferralTreePage {
  private final ReferralTrees trees;
  private final Clock clock;

  ReferralTreePage(ReferralTrees trees, Clock clock) {
    this.trees = trees;
    this.clock = clock;
  }

  /** The question, and under it the tree where a project is named. */
  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Locale locale,
      Model model) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    model.addAttribute("asOf", day);
    if (!project.isBlank()) {
      ReferralTree tree = trees.find(ReferralTreeQuery.parse(project, null, day), asker);
      model.addAttribute("view", TreeView.of(tree, Words.in(locale)));
    }
    return "referral/tree";
  }

  /** Everybody under one person, and what each would rest on without them. */
  @GetMapping("/branch")
  String review(
      @RequestParam String project,
      @RequestParam String person,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Locale locale,
      Model model) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    BranchReview review = trees.review(ReferralTreeQuery.parse(project, person, day), asker);
    model.addAttribute("review", review);
    model.addAttribute("words", new TreeWords(Words.in(locale), review.projectName()));
    model.addAttribute("isToday", day.equals(LocalDate.now(clock)));
    return "referral/branch";
  }
}
