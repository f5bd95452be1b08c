package enishi.oracle;

import enishi.oracle.PlainTown.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whom an account may know by name, read from the tables by the rule of visibility alone. */
public final class PlainSight {
  private PlainSight() {}

  /** Itself, everybody it has a connection with on the day, and fellow members of its projects. */
  public static TreeSet<String> ofMember(
      PlainTown town, PlainPaths paths, String self, LocalDate day) {
    TreeSet<String> seen = new TreeSet<>(paths.neighbours(self).keySet());
    seen.add(self);
    for (Row project : town.rows("projects")) {
      TreeSet<String> members = PlainMembership.on(town, project.text("id"), day);
      if (members.contains(self)) {
        seen.addAll(members);
      }
    }
    return seen;
  }

  /** Who lives or did something in its towns, was ever a member or a candidate of its projects. */
  public static TreeSet<String> ofOrganizer(PlainTown town, Set<String> scope) {
    TreeSet<String> seen = new TreeSet<>();
    for (Row person : town.rows("people")) {
      if (scope.contains(person.text("residence"))) {
        seen.add(person.text("id"));
      }
    }
    for (Row row : town.rows("engagements")) {
      boolean inTown = municipality(town, row.text("object")).filter(scope::contains).isPresent();
      if (row.text("subject").startsWith("person:") && inTown) {
        seen.add(row.text("subject"));
      }
    }
    for (Row row : town.rows("stays")) {
      if (scope.contains(row.text("municipality")) && !row.text("person").isEmpty()) {
        seen.add(row.text("person"));
      }
    }
    for (Row row : town.rows("registers")) {
      if (scope.contains(row.text("municipality"))) {
        seen.add(row.text("person"));
      }
    }
    for (Row row : town.rows("proposals")) {
      if (municipality(town, row.text("need")).filter(scope::contains).isPresent()) {
        seen.add(row.text("person"));
      }
    }
    for (Row row : town.rows("referrals")) {
      if (scope.contains(row.text("project"))) {
        seen.add(row.text("candidate"));
      }
    }
    for (String project : scope) {
      if (project.startsWith("project:")) {
        seen.addAll(PlainMembership.spans(town, project).keySet());
      }
    }
    return seen;
  }

  /** Where a thing lies: its own municipality, else its project's or organization's. */
  private static Optional<String> municipality(PlainTown town, String id) {
    if (id.startsWith("municipality:")) {
      return Optional.of(id);
    }
    String table = id.substring(0, id.indexOf(':')) + "s";
    for (Row row : town.rows(table, "id", id)) {
      if (!row.text("municipality").isEmpty()) {
        return Optional.of(row.text("municipality"));
      }
      String owner = row.text(table.equals("events") ? "project" : "organization");
      return owner.isEmpty() || table.equals("organizations")
          ? Optional.empty()
          : municipality(town, owner);
    }
    return Optional.empty();
  }
}
