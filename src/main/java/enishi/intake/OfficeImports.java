package enishi.intake;

import enishi.model.RowProblem;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.util.List;

/**
 * The door to imports for people with accounts: who imported one, and who works for the same, lists
 * it and takes it back. One that the asker does not keep is unknown-id, like one that is not there.
 */
final class OfficeImports {
  private final Imports imports;
  private final AuditTrail audit;

  OfficeImports(Imports imports, AuditTrail audit) {
    this.imports = imports;
    this.audit = audit;
  }

  /** Oldest first. */
  List<ImportSummary> list(Asker asker) {
    asker.requireOrganizes();
    return imports.list().stream().filter(summary -> summary.isKeptBy(asker)).toList();
  }

  ImportSummary get(String id, Asker asker) {
    return list(asker).stream()
        .filter(summary -> summary.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Imports.unknown(id));
  }

  List<RowProblem> listProblems(String id, Asker asker) {
    return imports.listProblems(get(id, asker).id());
  }

  /** Takes it back, which the audit trail tells. */
  ImportSummary undo(String id, Asker asker) {
    ImportSummary kept = get(id, asker);
    audit.recordDeed(asker, "undo-import", "%s %s".formatted(kept.id(), kept.dataset()));
    return imports.undo(id);
  }
}
