package enishi.security;

import enishi.model.Id;
import java.time.Instant;

/**
 * One reading of a person's data by somebody else.
 *
 * @param asker the account's name, or {@code owner}; empty where nobody knows it any more
 * @param action what was asked, for example {@code introduce}
 * @param question the question in words or as its parameters; empty where an erasure took it out
 */
public record AuditEntry(
    Instant at, String asker, Role role, String action, String question, Id subject) {}
