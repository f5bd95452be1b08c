package enishi.correction;

import enishi.model.Id;
import enishi.network.Facts;
import enishi.store.Row;
import enishi.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The disputes as the store keeps them. */
final class KeptDisputes {
  private final Store store;

  KeptDisputes(Store store) {
    this.store = store;
  }

  void keep(KeptDispute dispute) {
    store.write(CorrectionCypher.KEEP_DISPUTE, Map.of("dispute", dispute.values()));
  }

  Optional<KeptDispute> find(String id) {
    return read(CorrectionCypher.FIND_DISPUTE, Map.of("id", id)).findFirst();
  }

  Stream<KeptDispute> all() {
    return read(CorrectionCypher.LIST_DISPUTES, Map.of());
  }

  /** Those of a person under all their ids, newest first. */
  Stream<KeptDispute> of(Id person, Facts facts) {
    List<String> persons = facts.idsOf(person).stream().map(Id::value).toList();
    return read(CorrectionCypher.LIST_DISPUTES_OF, Map.of("persons", persons));
  }

  /** The ids of those about facts of a person that wait, by the fact's key when it was disputed. */
  Map<String, String> openOf(Id person, Facts facts) {
    return of(person, facts)
        .filter(kept -> kept.kind() == DisputeKind.FACT && kept.state() == DisputeState.OPEN)
        .collect(Collectors.toMap(kept -> kept.text("fact"), KeptDispute::id, (a, b) -> a));
  }

  private Stream<KeptDispute> read(CorrectionCypher statement, Map<String, Object> params) {
    return store.read(statement, params).stream()
        .map((Row row) -> new KeptDispute(row.map("dispute")));
  }
}
