package enishi.directory;

import enishi.intake.ErasedPersons;
import enishi.intake.Imports;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Row;
import enishi.store.Store;
import enishi.store.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The door to erasure. One transaction makes a person invisible to every reader and notes that the
 * erasure is under way; what is left of them, in whatever import, is swept afterwards and, where
 * that was cut off, at the next start. Counts and a keyed hash of the id stay, the latter so that a
 * later import does not bring the person back.
 */
public final class Erasures {
  private final Store store;
  private final LivingNetwork living;
  private final Views views;
  private final Imports imports;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  public Erasures(
      Store store,
      LivingNetwork living,
      Views views,
      Imports imports,
      Accounts accounts,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.living = living;
    this.views = views;
    this.imports = imports;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Erases a person for ever, under all ids that were merged. Throws forbidden for who does not
   * organize, unknown-id for a person whom the asker may not see.
   */
  public Erased erase(Id person, Asker asker) {
    Id known = admit(person, asker);
    return imports.erasing(
        () -> {
          sweep();
          // Only now, so that what was merged while another erasure ran goes too.
          Erased erased = begin(living.now().facts().idsOf(known));
          sweep();
          living.renew();
          views.forget();
          return erased;
        });
  }

  /** Goes on with what was cut off. */
  public void resume() {
    imports.erasing(
        () -> {
          if (sweep()) {
            living.renew();
          }
          return true;
        });
  }

  /** What was removed so far of everybody who was erased, by kind. */
  public Erased listCounts() {
    return counts(store.read(DirectoryCypher.LIST_ERASED_COUNTS, Map.of()));
  }

  /** The person, if the asker may erase them. */
  Id admit(Id person, Asker asker) {
    asker.requireOrganizes();
    if (!person.is(EntityKind.PERSON)) {
      throw EnishiException.badInput("id (%s) is not a person, expected person:…", person);
    }
    // Who sees everybody may also erase somebody of whom only what no longer counts is left.
    return asker.seesEverything()
        ? person
        : views.of(asker, living.now(), LocalDate.now(clock)).resolve(person);
  }

  /** The first transaction, after which no reader finds the person. */
  Erased begin(Id person) {
    return begin(List.of(person));
  }

  private Erased begin(List<Id> ids) {
    ErasedPersons hashes = ErasedPersons.read(store);
    return store.transaction(
        work -> {
          List<Id> there =
              ids.stream()
                  .filter(id -> !work.run(DirectoryCypher.ERASURE_TEXTS, id(id)).isEmpty())
                  .toList();
          if (there.isEmpty()) {
            throw EnishiException.unknownId(ids.getFirst());
          }
          ids.stream()
              .filter(id -> !there.contains(id))
              .forEach(
                  id -> work.run(DirectoryCypher.KEEP_ERASED_ID, Map.of("hash", hashes.hash(id))));
          return Erased.sum(there.stream().map(id -> begin(work, id, hashes.hash(id))).toList());
        });
  }

  private static Map<String, Object> id(Id person) {
    return Map.of("id", person.value());
  }

  private Erased begin(Work work, Id person, String hash) {
    Map<String, Object> id = id(person);
    List<Row> described = work.run(DirectoryCypher.ERASURE_TEXTS, id);
    if (described.isEmpty()) {
      throw EnishiException.unknownId(person);
    }
    ErasedTexts texts = ErasedTexts.of(person, ErasedTexts.names(described.getFirst()));
    Erased erased = counts(work.run(DirectoryCypher.COUNT_ERASED, id));
    work.run(
        DirectoryCypher.KEEP_COUNTS,
        Map.of(
            "counts",
            erased.removed().stream()
                .map(removed -> Map.of("kind", removed.kind(), "rows", removed.rows()))
                .toList()));
    work.run(
        DirectoryCypher.BEGIN_ERASURE,
        Map.of(
            "id",
            person.value(),
            "hash",
            hash,
            "texts",
            texts.all(),
            "accounts",
            accounts.forget(work, person)));
    work.run(DirectoryCypher.ERASE_FOUNDER, id);
    work.run(DirectoryCypher.STAMP_IMPORTS, Map.of());
    work.nextRevision();
    return erased;
  }

  /** True where there was something to sweep. */
  private boolean sweep() {
    List<ErasureSweep> underWay = ErasureSweep.underWay(store, audit);
    underWay.forEach(ErasureSweep::run);
    return !underWay.isEmpty();
  }

  private static Erased counts(List<Row> rows) {
    return new Erased(
        rows.stream()
            .map(row -> new Erased.Removed(row.text("kind"), row.number("rows")))
            .toList());
  }
}
