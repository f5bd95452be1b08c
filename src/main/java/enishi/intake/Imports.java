package enishi.intake;

import enishi.intake.ImportLog.Current;
import enishi.intake.ImportLog.Loading;
import enishi.intake.ImportReport.Outcome;
import enishi.intake.ImportReport.TableCount;
import enishi.intake.ImportReport.UnknownColumn;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.RowProblem;
import enishi.security.Asker;
import enishi.store.Row;
import enishi.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings datasets into the store and takes them back. Rows of an import count only once all of them
 * are written: a reader sees the old state or the new one, and a killed import is completed by the
 * next run.
 */
public final class Imports {
  private final Store store;
  private final ImportLog log;
  private final List<Runnable> afterErasure = new CopyOnWriteArrayList<>();

  public Imports(Store store) {
    this.store = store;
    this.log = new ImportLog(store);
  }

  /** Checks the dataset and writes nothing. */
  public ImportReport rehearse(Path folder, ImportProgress progress) {
    return rehearse(folder, progress, Asker.owner());
  }

  ImportReport rehearse(Path folder, ImportProgress progress, Asker asker) {
    Dataset dataset = Dataset.open(folder);
    refuseTitleOfOthers(dataset, asker);
    List<Long> others = log.othersThan(log.findCurrent(dataset.manifest().title()));
    ErasedPersons erased = ErasedPersons.read(store);
    Findings findings = new Checking(dataset, log.idsElsewhere(others), erased, progress).run();
    return report(null, dataset, Outcome.REHEARSED, false, findings, erased, others);
  }

  /**
   * Imports the dataset in place of its earlier version.
   *
   * @param strict import nothing if there is one problem
   */
  public ImportReport run(Path folder, boolean strict, ImportProgress progress) {
    return run(folder, strict, progress, Asker.owner());
  }

  /** The same for somebody, who keeps the import together with those who work for the same. */
  synchronized ImportReport run(Path folder, boolean strict, ImportProgress progress, Asker asker) {
    log.sweep();
    Dataset dataset = Dataset.open(folder);
    refuseTitleOfOthers(dataset, asker);
    String checksum = dataset.checksum();
    Optional<Current> current = log.findCurrent(dataset.manifest().title());
    List<Long> others = log.othersThan(current);
    ErasedPersons erased = ErasedPersons.read(store);
    var checking = new Checking(dataset, log.idsElsewhere(others), erased, progress);
    Findings findings = checking.run();
    if (strict && findings.problemCount() > 0) {
      return report(null, dataset, Outcome.REFUSED, false, findings, erased, others);
    }
    if (current
        .filter(c -> c.checksum().equals(checksum) && c.problemsDigest().equals(findings.digest()))
        .isPresent()) {
      return report(
          current.get().number(), dataset, Outcome.UNCHANGED, false, findings, erased, others);
    }
    Optional<Loading> begun = takeOver(dataset, checksum, erased.count());
    long number =
        begun
            .map(Loading::number)
            .orElseGet(
                () -> log.open(dataset, checksum, fileNames(dataset), erased.count(), asker));
    var loading = new Writing(store, dataset, number, checking.judge(), erased, progress, findings);
    try {
      loading.writeFrom(
          begun.map(Loading::progressFile).orElse(0), begun.map(Loading::progressRow).orElse(0));
    } catch (IllegalStateException e) {
      // Rows that name somebody who was erased meanwhile find nobody.
      if (ErasedPersons.read(store).count() == erased.count()) {
        throw e;
      }
    }
    if (!log.activate(number, findings)) {
      // Somebody was erased meanwhile, whom rows that are written already may name.
      log.retire(number);
      return run(folder, strict, progress, asker);
    }
    return report(number, dataset, Outcome.IMPORTED, begun.isPresent(), findings, erased, others);
  }

  /** Erases somebody between imports: none is under way meanwhile in this process. */
  public synchronized <T> T erasing(Supplier<T> work) {
    T erased = work.get();
    afterErasure.forEach(Runnable::run);
    return erased;
  }

  /** Lets whoever remembers rows forget them when somebody was erased. */
  void afterErasure(Runnable forgetting) {
    afterErasure.add(forgetting);
  }

  /**
   * Takes an import back: what it said no longer counts, what it replaced counts again. Throws
   * unknown-id.
   */
  public synchronized ImportSummary undo(String id) {
    ImportSummary summary = get(id);
    if (summary.state().equals("undone")) {
      throw EnishiException.badInput("import (%s) was taken back before", id);
    }
    log.retire(summary.number());
    log.sweep();
    return get(id);
  }

  public ImportSummary get(String id) {
    return list().stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  static EnishiException unknown(String id) {
    return new EnishiException(
        ErrorCode.UNKNOWN_ID,
        "unknown import (%s).%nMaybe list them: enishi imports.".formatted(id));
  }

  /** All imports, oldest first. */
  public List<ImportSummary> list() {
    return store.read(IntakeCypher.LIST_IMPORTS, Map.of()).stream().map(ImportSummary::of).toList();
  }

  /** The problems of an import, as many as were kept. */
  public List<RowProblem> listProblems(String id) {
    return store.read(IntakeCypher.LIST_PROBLEMS, Map.of("import", get(id).number())).stream()
        .map(Imports::problem)
        .toList();
  }

  private static RowProblem problem(Row row) {
    return new RowProblem(
        row.text("file"),
        (int) row.number("row"),
        row.text("column"),
        row.text("value"),
        row.text("expected"));
  }

  /** An import replaces the earlier one of its title, which only those who keep that may do. */
  private void refuseTitleOfOthers(Dataset dataset, Asker asker) {
    String title = dataset.manifest().title();
    if (list().stream()
        .filter(past -> past.dataset().equals(title))
        .filter(past -> past.state().equals("current") || past.state().equals("loading"))
        .anyMatch(past -> !past.isKeptBy(asker))) {
      throw EnishiException.badInput(
          "dataset (%s) was imported by another office, and would be replaced.%nMaybe give yours"
              + " another title, or ask an administrator.",
          title);
    }
  }

  /**
   * A cut-off import of the same files is gone on with; one of other files, or from before somebody
   * was erased, is dropped.
   */
  private Optional<Loading> takeOver(Dataset dataset, String checksum, long erasures) {
    Optional<Loading> begun = log.findLoading(dataset.manifest().title());
    if (begun.isEmpty()) {
      return begun;
    }
    Loading loading = begun.get();
    if (!loading.holder().equals(Holder.self())
        && loading.holder().mayBeAlive(loading.heldSeconds())) {
      throw new EnishiException(
          ErrorCode.IN_USE,
          "dataset (%s) is being imported by process %d on %s.%nMaybe wait until that one is done."
              .formatted(
                  dataset.manifest().title(), loading.holder().pid(), loading.holder().host()));
    }
    if (loading.checksum().equals(checksum) && loading.erasures() == erasures) {
      log.hold(loading.number());
      return begun;
    }
    log.retire(loading.number());
    log.sweep();
    return Optional.empty();
  }

  private static List<String> fileNames(Dataset dataset) {
    return dataset.files().values().stream()
        .map(file -> String.valueOf(file.getFileName()))
        .toList();
  }

  private ImportReport report(
      @Nullable Long number,
      Dataset dataset,
      Outcome outcome,
      boolean resumed,
      Findings findings,
      ErasedPersons erased,
      List<Long> others) {
    List<TableCount> tables = new ArrayList<>();
    List<UnknownColumn> unknown = new ArrayList<>();
    findings
        .tallies()
        .forEach(
            (table, tally) -> {
              tables.add(new TableCount(table.tableName(), tally.file, tally.rows, tally.usable));
              tally.unknownColumns.forEach(
                  column -> unknown.add(new UnknownColumn(tally.file, column)));
            });
    return new ImportReport(
        number == null ? null : "import-" + number,
        dataset.manifest().title(),
        outcome,
        resumed,
        tables,
        findings.problems(),
        findings.problemCount(),
        new Duplicates(dataset, store, erased, others).find(),
        unknown,
        dataset.others(),
        findings.erasedRows());
  }
}
