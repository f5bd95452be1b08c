package enishi.correction;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Disputes about what is recorded of a person, and all of it, as JSON. */
@RestController
@RequestMapping("/api/v1/corrections")
final class CorrectionsController {
  private final Corrections corrections;
  private final Disclosures disclosures;

  CorrectionsController(Corrections corrections, Disclosures disclosures) {
    this.corrections = corrections;
    this.disclosures = disclosures;
  }

  /**
   * What is wrong.
   *
   * @param person the asker's own person where it is absent
   * @param fact a key that the list of facts gives; absent to ask for disclosure
   */
  record Asked(
      @Nullable String person,
      @Nullable String fact,
      @Nullable String reason,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      @Nullable String role) {}

  /**
   * The answer.
   *
   * @param answer accepted, declined, withdrawn or undone
   */
  record Answer(@Nullable String answer, @Nullable String reason) {}

  @GetMapping
  List<Dispute> list(Asker asker) {
    return corrections.list(asker);
  }

  @GetMapping("/facts")
  List<FactLine> facts(@RequestParam(required = false) @Nullable String person, Asker asker) {
    return corrections.listFacts(person(person, asker), asker);
  }

  @GetMapping("/disclosure")
  PersonFile disclosure(@RequestParam(required = false) @Nullable String person, Asker asker) {
    return disclosures.find(person(person, asker), asker);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Dispute ask(@RequestBody Asked asked, Asker asker) {
    Id person = person(asked.person(), asker);
    String reason = Objects.toString(asked.reason(), "");
    return asked.fact() == null
        ? corrections.askForDisclosure(person, reason, asker)
        : corrections.dispute(
            person,
            asked.fact(),
            reason,
            new Right(asked.on(), asked.until(), asked.role()),
            asker);
  }

  @GetMapping("/{id}")
  Dispute get(@PathVariable String id, Asker asker) {
    return corrections.get(id, asker);
  }

  @PostMapping("/{id}/answers")
  Dispute answer(@PathVariable String id, @RequestBody Answer answer, Asker asker) {
    return corrections.answer(
        id, state(answer.answer()), Objects.toString(answer.reason(), ""), asker);
  }

  static DisputeState state(@Nullable String word) {
    DisputeState state = Word.parse(DisputeState.class, Objects.toString(word, ""));
    if (state == DisputeState.OPEN) {
      throw badInput("answer (open) is none, expected accepted, declined, withdrawn or undone");
    }
    return state;
  }

  static Id person(@Nullable String text, Asker asker) {
    Id self = asker.person();
    if (text == null || text.isBlank()) {
      if (self == null) {
        asker.requireOrganizes();
        throw badInput("person is missing, expected person:…");
      }
      return self;
    }
    return Id.parse(EntityKind.PERSON, text.strip());
  }
}
