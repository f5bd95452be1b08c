package enishi.security;

import enishi.model.Id;
import enishi.model.Word;
import enishi.store.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record as administrators list it.
 *
 * @param asker null where an erasure took it out, and where the chain itself wrote
 * @param role null where the chain itself wrote
 * @param question null where an erasure took it out, and where the chain itself wrote
 * @param subject null where an erasure took it out, for a deed about no person, and where the chain
 *     itself wrote
 */
public record AuditLine(
    long number,
    Instant at,
    @Nullable String asker,
    @Nullable Role role,
    String action,
    @Nullable String question,
    @Nullable Id subject) {
  static AuditLine of(Row row) {
    return new AuditLine(
        row.number("number"),
        Instant.ofEpochMilli(row.number("at")),
        row.textOrNull("asker"),
        row.findText("role").flatMap(word -> Word.find(Role.class, word)).orElse(null),
        String.valueOf(row.textOrNull("action")),
        row.textOrNull("question"),
        row.findText("subject").flatMap(Id::find).orElse(null));
  }
}
