package enishi.security;

import java.time.Instant;

/**
 * A token as it is listed; its secret is not kept.
 *
 * @param id a short name for revoking it
 */
public record IssuedToken(String id, String account, Instant issuedAt, Instant expiresAt) {}
