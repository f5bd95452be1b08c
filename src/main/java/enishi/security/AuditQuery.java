package enishi.security;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the record to list, newest first.
 *
 * @param action its word; empty for any
 * @param asker an account's name; empty for any
 * @param day null for any
 * @param before entries of a smaller number; null for the newest
 */
public record AuditQuery(
    String action, String asker, @Nullable LocalDate day, @Nullable Long before) {
  /** So many are shown at once; one more is listed where there are more. */
  public static final int SHOWN = 50;

  public AuditQuery {
    action = action.strip();
    asker = asker.strip();
  }

  Map<String, Object> params(ZoneId zone) {
    return Map.of(
        "action",
        action,
        "asker",
        asker,
        "from",
        day == null ? Long.MIN_VALUE : day.atStartOfDay(zone).toInstant().toEpochMilli(),
        "until",
        day == null
            ? Long.MAX_VALUE
            : day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli(),
        "before",
        before == null ? Long.MAX_VALUE : before);
  }
}
