package enishi.directory;

import enishi.model.Id;
import enishi.security.AuditTrail;
import enishi.store.Row;
import enishi.store.Statement;
import enishi.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Deletes what nobody sees any more of a person whose erasure has begun, in many small
 * transactions. Cut off, it is done again from the start and comes to the same end.
 */
final class ErasureSweep {
  private static final int TEXTS_AT_ONCE = 1_000;

  private final Store store;
  private final AuditTrail audit;
  private final Id person;
  private final ErasedTexts texts;
  private final List<String> accounts;

  private ErasureSweep(Store store, AuditTrail audit, Row underWay) {
    this.store = store;
    this.audit = audit;
    person = Id.parse(underWay.text("id"));
    texts = ErasedTexts.of(underWay.texts("texts"));
    accounts = underWay.texts("accounts");
  }

  /** Of all erasures that were begun and not ended. */
  static List<ErasureSweep> underWay(Store store, AuditTrail audit) {
    return store.read(DirectoryCypher.LIST_ERASURES_UNDER_WAY, Map.of()).stream()
        .map(row -> new ErasureSweep(store, audit, row))
        .toList();
  }

  void run() {
    Map<String, Object> id = Map.of("id", person.value());
    store.runAlone(DirectoryCypher.SWEEP_ERASED_RECORDS, id);
    store.runAlone(DirectoryCypher.SWEEP_ERASED_RELATIONSHIPS, id);
    store.runAlone(DirectoryCypher.SWEEP_ERASED_BATCHES, id);
    countOthers(store.runAlone(DirectoryCypher.SWEEP_ERASED_NODES, id).getFirst().number("swept"));
    Map<String, Object> named =
        Map.of(
            "texts",
            Stream.concat(Stream.of(person.key()), texts.all().stream()).distinct().toList());
    store.runAlone(DirectoryCypher.SWEEP_ERASED_PROBLEMS, named);
    store.runAlone(DirectoryCypher.SWEEP_ERASED_ANSWERS, named);
    audit.forget(
        new AuditTrail.Forgotten(person, accounts, texts.texts(), texts.words(), texts::isIn));
    rewrite(DirectoryCypher.TEXTS_ON_NODES, DirectoryCypher.REWRITE_TEXTS_ON_NODES);
    rewrite(DirectoryCypher.TEXTS_ON_RELATIONSHIPS, DirectoryCypher.REWRITE_TEXTS_ON_RELATIONSHIPS);
    end();
  }

  /** Nodes of other rooms that name the person, such as a request with all its steps. */
  private void countOthers(long swept) {
    if (swept > 0) {
      store.write(
          DirectoryCypher.KEEP_COUNTS,
          Map.of("counts", List.of(Map.of("kind", "other", "rows", swept))));
    }
  }

  /** What its rows named is forgotten, and everything is read anew once more. */
  private void end() {
    store.transaction(
        work -> {
          work.run(DirectoryCypher.END_ERASURE, Map.of("id", person.value()));
          work.run(DirectoryCypher.STAMP_IMPORTS, Map.of());
          return work.nextRevision();
        });
  }

  private void rewrite(Statement finding, Statement writing) {
    List<Map<String, Object>> batch = new ArrayList<>();
    store.stream(
        finding,
        Map.of("texts", texts.texts(), "words", texts.words()),
        row -> {
          List<String> values = row.texts("values");
          if (values.stream().anyMatch(texts::isIn)) {
            List<String> left = values.stream().map(texts::without).toList();
            batch.add(
                Map.of(
                    "element", row.text("element"),
                    "key", row.text("key"),
                    "value", row.flag("isList") ? left : left.getFirst()));
          }
        });
    for (int from = 0; from < batch.size(); from += TEXTS_AT_ONCE) {
      List<Map<String, Object>> some =
          batch.subList(from, Math.min(batch.size(), from + TEXTS_AT_ONCE));
      store.write(writing, Map.of("texts", some));
    }
  }
}
