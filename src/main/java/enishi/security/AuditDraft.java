package enishi.security;

import java.util.EnumMap;
import java.util.Map;

/**
 * An entry that has no place in the chain yet.
 *
 * @param role the asker's; empty where the chain itself writes
 * @param note what no erasure takes out, as it names nobody; empty for none
 * @param fields the parts that name somebody
 */
record AuditDraft(
    long at, String role, String action, String note, Map<AuditField, String> fields) {
  /** An erasure took values out of earlier entries; the note says which. */
  static final String ERASURE = "erasure";

  /** The chain began. */
  static final String BEGAN = "chain-began";

  /** The chain goes on under another key, or after its head did not fit. */
  static final String RESUMED = "chain-resumed";

  /** The note of an entry that was there before the chain. */
  static final String EARLIER = "before the chain";

  AuditDraft {
    fields = fields.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(fields));
  }

  /** An entry of the chain itself. */
  static AuditDraft ofChain(long at, String action, String note) {
    return new AuditDraft(at, "", action, note, Map.of());
  }
}
