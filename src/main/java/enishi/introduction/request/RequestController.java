package enishi.introduction.request;

import static enishi.model.EnishiException.badInput;

import enishi.introduction.Introduction;
import enishi.introduction.IntroductionQuery;
import enishi.introduction.Introductions;
import enishi.introduction.PathOrder;
import enishi.introduction.PathReference;
import enishi.introduction.PathReferences;
import enishi.introduction.Target;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

/** Requests for an introduction, for scripts. */
@RestController
@RequestMapping("/api/v1/introduction-requests")
final class RequestController {
  private final Requests requests;
  private final Asking asking;
  private final Answering answering;
  private final Introductions introductions;
  private final PathReferences references;
  private final Clock clock;

  RequestController(
      Requests requests,
      Asking asking,
      Answering answering,
      Introductions introductions,
      PathReferences references,
      Clock clock) {
    this.requests = requests;
    this.asking = asking;
    this.answering = answering;
    this.introductions = introductions;
    this.references = references;
    this.clock = clock;
  }

  /**
   * A new request.
   *
   * @param path a path's reference from {@code GET /api/v1/introductions?…&askable=true}; else the
   *     path is found from the rest
   * @param rank which of the paths found, from 1
   * @param message what to write to everybody asked; {@code messages} has one for each in turn
   */
  record NewRequest(
      @Nullable String path,
      @Nullable String from,
      @Nullable String to,
      @Nullable Integer rank,
      @Nullable Integer maxHops,
      @Nullable String project,
      @Nullable String purpose,
      @Nullable String message,
      @Nullable List<String> messages) {}

  /** What came of it. */
  record Told(@Nullable String outcome) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RequestCard ask(@RequestBody NewRequest body, Asker asker, Locale locale) {
    PathReference path = body.path() == null ? found(body, asker) : references.open(body.path());
    String message = body.message() == null ? "" : body.message();
    List<String> messages =
        body.messages() == null
            ? path.chain().stream().skip(1).map(person -> message).toList()
            : body.messages();
    String purpose = body.purpose() == null ? "" : body.purpose();
    return requests.get(asking.ask(new AskQuery(path, purpose, messages), asker, locale), asker);
  }

  @GetMapping
  RequestList list(
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(defaultValue = "") String state,
      Asker asker) {
    return requests.list(person == null ? null : Id.parse(EntityKind.PERSON, person), state, asker);
  }

  @GetMapping("/{id}")
  RequestCard get(@PathVariable String id, Asker asker) {
    return requests.get(id, asker);
  }

  @PostMapping("/{id}/agree")
  RequestCard agree(@PathVariable String id, Asker asker) {
    answering.agree(id, asker);
    return requests.get(id, asker);
  }

  @PostMapping("/{id}/decline")
  RequestCard decline(@PathVariable String id, Asker asker) {
    answering.decline(id, asker);
    return requests.get(id, asker);
  }

  @PostMapping("/{id}/withdraw")
  RequestCard withdraw(@PathVariable String id, Asker asker) {
    answering.withdraw(id, asker);
    return requests.get(id, asker);
  }

  @PostMapping("/{id}/remind")
  RequestCard remind(@PathVariable String id, Asker asker) {
    answering.remind(id, asker);
    return requests.get(id, asker);
  }

  @PostMapping("/{id}/outcome")
  RequestCard tell(@PathVariable String id, @RequestBody Told body, Asker asker) {
    String outcome = body.outcome() == null ? "" : body.outcome();
    answering.tell(id, Word.parse(CameOf.class, outcome), asker);
    return requests.get(id, asker);
  }

  @PostMapping("/{id}/confirm")
  RequestCard confirm(@PathVariable String id, Asker asker) {
    answering.confirm(id, asker);
    return requests.get(id, asker);
  }

  /** The path of that rank which the finder gives now. */
  private PathReference found(NewRequest body, Asker asker) {
    if (body.from() == null || body.to() == null) {
      throw badInput("a new request needs a path, or from and to");
    }
    int rank = body.rank() == null ? 1 : body.rank();
    IntroductionQuery query =
        new IntroductionQuery(
                Id.parse(EntityKind.PERSON, body.from()),
                new Target(body.to()),
                rank,
                body.maxHops() == null ? 3 : body.maxHops(),
                PathOrder.CERTAIN,
                List.of(),
                body.project() == null ? null : Id.parse(EntityKind.PROJECT, body.project()),
                0,
                LocalDate.now(clock))
            .thatCanBeAsked();
    Introduction answer = introductions.find(query, asker);
    if (answer.paths().size() < rank) {
      throw new EnishiException(
          ErrorCode.IN_USE,
          "there is no path of rank (%d) that can be asked along, only (%d).%n"
                  .formatted(rank, answer.paths().size())
              + "Maybe another target, or more hops.");
    }
    String reference = answer.paths().get(rank - 1).reference();
    if (reference == null) {
      throw badInput(
          "the path of rank (%d) is one tie long and needs no introduction.%n"
              + "Maybe write to them directly, or take the next rank.",
          rank);
    }
    return references.open(reference);
  }
}
