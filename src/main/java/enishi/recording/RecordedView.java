package enishi.recording;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.intake.Recording;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Shows recordings in one answer, and remembers which persons it has shown. */
final class RecordedView {
  /** The columns that name things, in the order in which a sentence names them. */
  private static final List<String> NAMING =
      List.of(
          "id",
          "subject",
          "person_a",
          "person_b",
          "referrer",
          "candidate",
          "organization",
          "person",
          "object",
          "municipality",
          "project",
          "event");

  private final View view;
  private final TreeSet<Id> shown = new TreeSet<>();

  RecordedView(View view) {
    this.view = view;
  }

  Collection<Id> shown() {
    return List.copyOf(shown);
  }

  Shown show(Id id) {
    Shown seen = view.show(id);
    if (!seen.masked()) {
      shown.add(id);
    }
    return seen;
  }

  /** Words about somebody out of sight are not shown, also where they no longer count. */
  Recorded show(Kept kept, boolean mayTakeBack) {
    List<Recorded.Fact> facts = kept.rows().stream().map(this::fact).toList();
    boolean masked = facts.stream().flatMap(fact -> fact.about().stream()).anyMatch(Shown::masked);
    return new Recorded(
        kept.id(),
        kept.kind(),
        kept.at(),
        kept.account(),
        kept.state().word(),
        kept.confirmation().word(),
        masked ? "" : kept.source(),
        facts,
        mayTakeBack && kept.counts());
  }

  private Recorded.Fact fact(Recording.Row row) {
    boolean describes = isDescription(row);
    List<Shown> about = new ArrayList<>();
    for (String column : NAMING) {
      boolean isStay = row.table().equals("stays") && column.equals("id");
      if (!isStay) {
        Id.find(row.cells().getOrDefault(column, "")).map(this::show).ifPresent(about::add);
      }
    }
    return new Recorded.Fact(
        row.table(),
        row.cells().getOrDefault("kind", ""),
        day(row, "on", "starts_on", "opened_on").orElse(null),
        day(row, "until", "ends_on", "expires_on", "closed_on").orElse(null),
        Optional.ofNullable(row.cells().get("amount")).map(Long::valueOf).orElse(null),
        about,
        describes && !row.table().equals("people")
            ? row.cells().getOrDefault("title", row.cells().getOrDefault("name", ""))
            : "");
  }

  static boolean isDescription(Recording.Row row) {
    return List.of("people", "organizations", "events", "needs").contains(row.table());
  }

  private static Optional<LocalDate> day(Recording.Row row, String... columns) {
    return Stream.of(columns)
        .map(column -> row.cells().getOrDefault(column, ""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(LocalDate::parse);
  }
}
