package enishi.introduction;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Introduction paths for scripts. */
@RestController
@RequestMapping("/api/v1/introductions")
public final class IntroductionController {
  private final Introductions introductions;
  private final Clock clock;

  public IntroductionController(Introductions introductions, Clock clock) {
    this.introductions = introductions;
    this.clock = clock;
  }

  @GetMapping
  Introduction find(
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(defaultValue = "5") int k,
      @RequestParam(defaultValue = "3") int maxHops,
      @RequestParam(defaultValue = "certain") String order,
      @RequestParam(required = false) @Nullable List<String> avoid,
      @RequestParam(required = false) @Nullable String forProject,
      @RequestParam(defaultValue = "0") double minProbability,
      @RequestParam(defaultValue = "false") boolean askable,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      Asker asker) {
    IntroductionQuery query =
        new IntroductionQuery(
            Id.parse(EntityKind.PERSON, from),
            new Target(to),
            k,
            maxHops,
            Word.parse(PathOrder.class, order),
            avoid == null ? List.of() : avoid.stream().map(Id::parse).toList(),
            forProject == null ? null : Id.parse(EntityKind.PROJECT, forProject),
            minProbability,
            asOf == null ? LocalDate.now(clock) : asOf);
    return introductions.find(askable ? query.thatCanBeAsked() : query, asker);
  }
}
