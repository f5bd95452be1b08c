package enishi.correction;

import enishi.correction.Dispute.Disputed;
import enishi.directory.PersonConsent.AskedOf;
import enishi.directory.PersonConsent.Choice;
import enishi.directory.PersonReads.Read;
import enishi.directory.Shown;
import enishi.model.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of a person (開示).
 *
 * @param preparedFor the account that asked; its password is the proof of who asks
 * @param person the card, as all datasets together describe it
 * @param facts every fact with where it is recorded
 * @param reads who was shown what of the person, newest first
 * @param given those of them by which it left Enishi: exports and requests for an introduction
 * @param asked requests for an introduction that asked the person
 * @param sent requests that the person sent; nobody's answer is told
 * @param choices what was chosen about consent
 * @param accounts the accounts that stand for the person
 * @param disputes what the person asked for about their records
 * @param erasureAskedAt null where they did not ask to be erased
 */
public record PersonFile(
    Instant preparedAt,
    String preparedFor,
    Person person,
    List<Disputed> facts,
    List<Read> reads,
    List<Read> given,
    List<AskedOf> asked,
    List<Sent> sent,
    List<Choice> choices,
    List<AccountLine> accounts,
    List<Dispute> disputes,
    @Nullable Instant erasureAskedAt) {
  public PersonFile {
    facts = List.copyOf(facts);
    reads = List.copyOf(reads);
    given = List.copyOf(given);
    asked = List.copyOf(asked);
    sent = List.copyOf(sent);
    choices = List.copyOf(choices);
    accounts = List.copyOf(accounts);
    disputes = List.copyOf(disputes);
  }

  /** A request that the person sent. */
  public record Sent(LocalDate askedOn, Shown target) {}

  /** An account. */
  public record AccountLine(String name, String role) {}
}
