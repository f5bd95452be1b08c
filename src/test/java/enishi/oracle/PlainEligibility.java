package enishi.oracle;

import enishi.oracle.PlainTown.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** May a person join a referral-only project? Routes A and B, without any guard. */
public final class PlainEligibility {
  private static final Set<String> TAKING_PART = Set.of("attended", "spoke", "organized");

  private PlainEligibility() {}

  /**
   * The answer.
   *
   * @param verdict member, eligible, almost or not-eligible
   * @param routes the routes met, A before B
   * @param reachable active members within reach, by id
   * @param openEvents related open events that end on or after the day, by id
   */
  public record Answer(
      String verdict, List<String> routes, TreeSet<String> reachable, TreeSet<String> openEvents) {}

  public static Answer of(
      PlainTown town, String person, String project, LocalDate day, int maxHops) {
    return of(town, new PlainPaths(town, day), person, project, day, maxHops);
  }

  /** The same with what the paths of the day have worked out already. */
  public static Answer of(
      PlainTown town, PlainPaths paths, String person, String project, LocalDate day, int maxHops) {
    TreeSet<String> members = PlainMembership.on(town, project, day);
    if (members.contains(person)) {
      return new Answer("member", List.of(), new TreeSet<>(), new TreeSet<>());
    }
    if (!isReferralOnly(town, project)) {
      return new Answer("eligible", List.of(), new TreeSet<>(), new TreeSet<>());
    }
    List<String> routes = new ArrayList<>();
    if (isReferred(town, person, project, members, day)) {
      routes.add("A");
    }
    if (metAMemberAtAnOpenEvent(town, person, project, members, day)) {
      routes.add("B");
    }
    TreeSet<String> reachable = new TreeSet<>();
    Set<String> within = paths.within(person, maxHops);
    for (String member : members) {
      if (within.contains(member) && paths.targets(member).contains(member)) {
        reachable.add(member);
      }
    }
    TreeSet<String> openEvents = openEvents(town, project, day);
    boolean almost = !reachable.isEmpty() || !openEvents.isEmpty();
    String verdict = !routes.isEmpty() ? "eligible" : almost ? "almost" : "not-eligible";
    return new Answer(verdict, routes, reachable, openEvents);
  }

  /** Whatever is not recorded to be referral-only is open to anybody. */
  private static boolean isReferralOnly(PlainTown town, String project) {
    return town.find("projects", project)
        .filter(row -> row.text("admission").equals("referral_only"))
        .isPresent();
  }

  private static boolean isReferred(
      PlainTown town, String person, String project, Set<String> members, LocalDate day) {
    return town.rows("referrals", "candidate", person).stream()
        .filter(row -> row.text("project").equals(project))
        .filter(row -> members.contains(row.text("referrer")))
        .filter(row -> isReached(row.date("on"), day))
        .filter(row -> !isPast(row.date("expires_on"), day))
        .anyMatch(row -> !isReached(row.date("revoked_on"), day));
  }

  private static boolean isReached(@Nullable LocalDate date, LocalDate day) {
    return date != null && !date.isAfter(day);
  }

  private static boolean isPast(@Nullable LocalDate date, LocalDate day) {
    return date != null && date.isBefore(day);
  }

  private static boolean metAMemberAtAnOpenEvent(
      PlainTown town, String person, String project, Set<String> members, LocalDate day) {
    for (Row event : town.rows("events", "project", project)) {
      String id = event.text("id");
      boolean present =
          town.rows("engagements", "subject", person).stream()
              .filter(row -> row.text("object").equals(id))
              .filter(row -> TAKING_PART.contains(row.text("kind")))
              .anyMatch(row -> isReached(PlainStrength.on(town, row), day));
      if (event.text("admission").equals("open")
          && present
          && metAMember(town, person, event, members, day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean metAMember(
      PlainTown town, String person, Row event, Set<String> members, LocalDate day) {
    for (Row tie : town.rows("ties", "event", event.text("id"))) {
      Set<String> both = Set.of(tie.text("person_a"), tie.text("person_b"));
      LocalDate on = tie.date("on") != null ? tie.date("on") : event.date("starts_on");
      if (tie.text("kind").equals("met_at")
          && both.contains(person)
          && both.stream().anyMatch(members::contains)
          && isReached(on, day)) {
        return true;
      }
    }
    return false;
  }

  private static TreeSet<String> openEvents(PlainTown town, String project, LocalDate day) {
    TreeSet<String> events = new TreeSet<>();
    for (Row event : town.rows("events", "project", project)) {
      LocalDate end =
          event.date("ends_on") != null ? event.date("ends_on") : event.date("starts_on");
      if (event.text("admission").equals("open") && end != null && !end.isBefore(day)) {
        events.add(event.text("id"));
      }
    }
    return events;
  }
}
