package enishi.referral;

import enishi.model.Id;
import enishi.store.Row;
import enishi.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The guards that were set, as the store keeps them: none is ever changed. */
final class GuardHistory {
  private final Store store;

  GuardHistory(Store store) {
    this.store = store;
  }

  /** All that were set for a project, newest first. */
  List<GuardVersion> list(Id project) {
    return store.read(ReferralCypher.LIST_GUARDS, Map.of("project", project.value())).stream()
        .map(GuardHistory::version)
        .toList();
  }

  void keep(Id project, Guard guard, LocalDate since, Instant at, String by) {
    store.write(
        ReferralCypher.KEEP_GUARD,
        Map.of(
            "project",
            project.value(),
            "since",
            since,
            "at",
            at.toEpochMilli(),
            "by",
            by,
            "numbers",
            numbers(guard)));
  }

  /** The one that holds on a day: of those that begin by then the one set last. */
  static @Nullable GuardVersion on(List<GuardVersion> newestFirst, LocalDate day) {
    return newestFirst.stream()
        .filter(version -> !version.since().isAfter(day))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Object> numbers(Guard guard) {
    Map<String, Object> numbers = new HashMap<>();
    put(numbers, "minReferrers", guard.minReferrers());
    put(numbers, "maxReferralAgeDays", guard.maxReferralAgeDays());
    put(numbers, "maxReferralsInForce", guard.maxReferralsInForce());
    put(numbers, "minDaysBetweenReferrals", guard.minDaysBetweenReferrals());
    put(numbers, "maxDistance", guard.maxDistance());
    numbers.put("trustFlow", guard.trustFlow());
    numbers.put("levels", guard.levels());
    return numbers;
  }

  private static void put(Map<String, Object> numbers, String name, @Nullable Integer number) {
    if (number != null) {
      numbers.put(name, number);
    }
  }

  private static GuardVersion version(Row row) {
    Map<String, Object> numbers = row.map("numbers");
    Guard guard =
        new Guard(
            number(numbers, "minReferrers"),
            number(numbers, "maxReferralAgeDays"),
            number(numbers, "maxReferralsInForce"),
            number(numbers, "minDaysBetweenReferrals"),
            number(numbers, "maxDistance"),
            Boolean.TRUE.equals(numbers.get("trustFlow")),
            ((List<?>) Objects.requireNonNull(numbers.get("levels")))
                .stream().map(level -> ((Number) level).intValue()).toList());
    return new GuardVersion(
        (int) row.number("number"),
        Objects.requireNonNull(row.dateOrNull("since")),
        guard,
        Instant.ofEpochMilli(row.number("at")),
        row.text("by"));
  }

  private static @Nullable Integer number(Map<String, Object> numbers, String name) {
    return numbers.get(name) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
  }
}
