package enishi.ledger;

import enishi.model.Id;
import java.time.LocalDate;

/** What documents say about a subject: anything that has an id. */
public record ClaimQuery(Id subject, LocalDate asOf) {
  static ClaimQuery parse(String subject, LocalDate asOf) {
    return new ClaimQuery(Id.parse(subject.strip()), asOf);
  }
}
