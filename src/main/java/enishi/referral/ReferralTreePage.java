package enishi.referral;

import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The referral tree and the review of a branch as pages. */
@Controller
@RequestMapping("/referral-tree")
final class ReferralTreePage {
  private final ReferralTrees trees;
  private final Referring referring;
  private final Clock clock;

  ReferralTreePage(ReferralTrees trees, Referring referring, Clock clock) {
    this.trees = trees;
    this.referring = referring;
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

  /**
   * The list of those right below a place, for whoever opens it.
   *
   * @param places how many there were; where that has changed the page is to be opened anew
   */
  @GetMapping("/below")
  String below(
      @RequestParam String project,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate asOf,
      @RequestParam int number,
      @RequestParam int places,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    ReferralTree tree = trees.find(ReferralTreeQuery.parse(project, null, asOf), asker);
    TreeView view = TreeView.of(tree, Words.in(locale));
    boolean isSame = tree.nodes().size() == places && number >= 0 && number < places;
    if (!isSame) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("view", view);
    model.addAttribute("below", isSame ? view.below(number) : List.of());
    return "referral/tree :: branches(branches=${below}, open=false)";
  }

  /**
   * Everybody under one person, and what each would rest on without them.
   *
   * @param moved whom this person has just become the referrer of
   */
  @GetMapping("/branch")
  String review(
      @RequestParam String project,
      @RequestParam String person,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "") String moved,
      Asker asker,
      Locale locale,
      Model model) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    BranchReview review = trees.review(ReferralTreeQuery.parse(project, person, day), asker);
    model.addAttribute("review", review);
    model.addAttribute("words", new TreeWords(Words.in(locale), review.projectName()));
    model.addAttribute("moved", moved);
    model.addAttribute("isToday", day.equals(LocalDate.now(clock)));
    return "referral/branch";
  }

  /** Asks who is to stand above a member from now on. */
  @GetMapping("/re-parent")
  String askToReparent(
      @RequestParam String project,
      @RequestParam String candidate,
      Asker asker,
      Locale locale,
      Model model) {
    asker.requireOrganizes();
    LocalDate today = LocalDate.now(clock);
    BranchReview review = trees.review(ReferralTreeQuery.parse(project, candidate, today), asker);
    model.addAttribute("review", review);
    model.addAttribute("words", new TreeWords(Words.in(locale), review.projectName()));
    return "referral/re-parent";
  }

  @PostMapping("/re-parent")
  String reparent(
      @RequestParam String project,
      @RequestParam String candidate,
      @RequestParam String referrer,
      @RequestParam String reason,
      Asker asker,
      Locale locale,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    ReferralAct act = ReferralAct.parse(referrer, candidate, project, null, null);
    ReferralOutcome outcome = referring.reparent(act, reason, asker);
    if (outcome.refusal() != null) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("fault", Words.in(locale).text("refusal." + outcome.refusal().word()));
      model.addAttribute("reason", reason);
      return askToReparent(project, candidate, asker, locale, model);
    }
    redirect.addAttribute("project", outcome.project().value());
    redirect.addAttribute("person", outcome.referrer().value());
    redirect.addAttribute("moved", outcome.candidate().value());
    return "redirect:/referral-tree/branch";
  }
}
