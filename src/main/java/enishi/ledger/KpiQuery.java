package enishi.ledger;

import static enishi.model.EnishiException.badInput;

import java.time.LocalDate;

/** A ledger by its name, on a day. */
public record KpiQuery(String ledger, LocalDate asOf) {
  private static final int MAX_LENGTH = 200;

  public KpiQuery {
    ledger = ledger.strip();
    if (ledger.isEmpty() || ledger.length() > MAX_LENGTH) {
      throw badInput(
          "ledger (%s) must be a name of 1 to %d characters.%nMaybe list them: GET"
              + " /api/v1/ledgers.",
          ledger, MAX_LENGTH);
    }
  }
}
