package enishi.ledger;

import enishi.model.Id;
import enishi.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the store has of ledgers and claims, from the imports that count now. Holds no state. */
final class LedgerBooks {
  private final Store store;

  LedgerBooks(Store store) {
    this.store = store;
  }

  /**
   * A ledger that can be asked for.
   *
   * @param rows how many rows it has
   */
  record Named(String name, int rows) {}

  /** By name. */
  List<Named> list() {
    return store.read(LedgerCypher.LIST_LEDGERS, Map.of()).stream()
        .map(row -> new Named(row.text("name"), (int) row.number("rows")))
        .toList();
  }

  /** In the order of their file. */
  List<KpiEntry> entries(String ledger) {
    return store.read(LedgerCypher.LEDGER_ROWS, Map.of("ledger", ledger)).stream()
        .map(KpiEntry::of)
        .toList();
  }

  List<KpiDetail> details(String ledger) {
    return store.read(LedgerCypher.LEDGER_DETAILS, Map.of("ledger", ledger)).stream()
        .map(KpiDetail::of)
        .toList();
  }

  /** In the order of the subjects' ids, then of the files. */
  List<Claim> claims(Collection<Id> subjects) {
    return store
        .read(
            LedgerCypher.CLAIMS_ABOUT,
            Map.of("subjects", subjects.stream().distinct().sorted().map(Id::value).toList()))
        .stream()
        .map(Claim::of)
        .toList();
  }
}
