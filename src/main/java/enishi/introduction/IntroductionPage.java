package enishi.introduction;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import enishi.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that finds an introduction and draws the way there. */
@Controller
public final class IntroductionPage {
  private static final int PATHS = 5;

  private final Introductions introductions;
  private final Clock clock;

  public IntroductionPage(Introductions introductions, Clock clock) {
    this.introductions = introductions;
    this.clock = clock;
  }

  @GetMapping({"/introduction", "/introductions"})
  String show(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "certain") String order,
      @RequestParam(defaultValue = "3") int maxHops,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "") String forProject,
      @RequestParam(required = false) @Nullable String taken,
      Asker asker,
      Locale locale,
      Model model) {
    Id self = asker.role() == Role.MEMBER ? asker.person() : null;
    model.addAttribute("self", self);
    model.addAttribute("from", from);
    model.addAttribute("to", to);
    model.addAttribute("order", order);
    model.addAttribute("maxHops", maxHops);
    LocalDate today = LocalDate.now(clock);
    LocalDate day = asOf == null ? today : asOf;
    model.addAttribute("asOf", day);
    model.addAttribute("forProject", forProject);
    model.addAttribute("taken", taken != null);
    if (!to.isBlank() && (self != null || !from.isBlank())) {
      IntroductionQuery query =
          new IntroductionQuery(
              from.isBlank() && self != null ? self : Id.parse(EntityKind.PERSON, from),
              new Target(to),
              PATHS,
              maxHops,
              Word.parse(PathOrder.class, order),
              List.of(),
              forProject.isBlank() ? null : Id.parse(EntityKind.PROJECT, forProject),
              0,
              day);
      boolean askable = day.equals(today) && !asker.seesPseudonyms();
      draw(
          introductions.find(askable ? query.thatCanBeAsked() : query, asker),
          Wording.of(locale),
          model);
    }
    return "introduction/find";
  }

  private static void draw(Introduction answer, Wording words, Model model) {
    List<Chain> chains = new ArrayList<>();
    for (IntroductionPath path : answer.paths()) {
      chains.add(Chain.of(chains.size() + 1, path, answer.calibrated(), words));
    }
    model.addAttribute("answer", answer);
    model.addAttribute("fromText", words.person(answer.fromName()));
    model.addAttribute("toText", words.target(answer));
    model.addAttribute("first", chains.isEmpty() ? null : chains.getFirst());
    model.addAttribute("others", chains.stream().skip(1).toList());
    model.addAttribute(
        "backup",
        answer.backup().hops().isEmpty()
            ? null
            : Chain.of(0, answer.backup(), answer.calibrated(), words));
    model.addAttribute("shortest", words.shortest(answer));
    model.addAttribute("reason", words.reason(answer));
    model.addAttribute(
        "suggestions", answer.suggestions().stream().map(words::suggestion).toList());
    model.addAttribute("basis", words.basis(answer));
  }
}
