package enishi.directory;

import static enishi.model.EnishiException.badInput;

import enishi.model.Consent;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a person agreed to, what was shown of them, and their erasure, as JSON. */
@RestController
@RequestMapping("/api/v1/people/{id}")
final class ConsentController {
  private final Consents consents;
  private final Reads reads;
  private final ErasureRequests requests;
  private final Erasures erasures;

  ConsentController(Consents consents, Reads reads, ErasureRequests requests, Erasures erasures) {
    this.consents = consents;
    this.reads = reads;
    this.requests = requests;
    this.erasures = erasures;
  }

  /**
   * A choice.
   *
   * @param openRequestLimit null to leave it as it is recorded elsewhere
   */
  record Chosen(@Nullable String consent, @Nullable Integer openRequestLimit) {
    Consent word() {
      if (consent == null) {
        throw badInput("consent is missing, expected introducible, target_only or hidden");
      }
      return Word.parse(Consent.class, consent);
    }
  }

  @GetMapping("/consent")
  PersonConsent find(@PathVariable String id, Asker asker) {
    return consents.find(person(id), asker);
  }

  @PutMapping("/consent")
  PersonConsent choose(@PathVariable String id, @RequestBody Chosen chosen, Asker asker) {
    return consents.choose(person(id), chosen.word(), chosen.openRequestLimit(), asker);
  }

  @GetMapping("/reads")
  PersonReads reads(@PathVariable String id, Asker asker) {
    return reads.list(person(id), asker);
  }

  @PutMapping("/erasure-request")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void ask(@PathVariable String id, Asker asker) {
    requests.ask(person(id), asker);
  }

  @DeleteMapping("/erasure-request")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String id, Asker asker) {
    requests.withdraw(person(id), asker);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void erase(@PathVariable String id, Asker asker) {
    erasures.erase(person(id), asker);
  }

  private static Id person(String id) {
    return Id.parse(EntityKind.PERSON, id);
  }
}
