package enishi.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A guard as it was once set. From its first day on it stands in place of all that were set before.
 *
 * @param number counts from 1 for every project
 * @param since the first day it holds; answers as of an earlier day are without it
 * @param setBy the account, or {@code owner}
 */
public record GuardVersion(int number, LocalDate since, Guard guard, Instant setAt, String setBy) {}
