package enishi.security;

import java.time.Instant;

/**
 * Somebody who is signed in on pages.
 *
 * @param browser in a few words, for example {@code Firefox, Windows}
 * @param since when they signed in
 * @param seen when they last asked for something, to a minute
 */
public record OpenSession(String id, String browser, Instant since, Instant seen) {}
