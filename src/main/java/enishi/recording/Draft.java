package enishi.recording;

import enishi.intake.Recording;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are about to be recorded: what is described anew, and the facts. Not for several
 * threads.
 */
final class Draft {
  private final List<Recording.Row> described = new ArrayList<>();
  private final List<Recording.Row> facts = new ArrayList<>();

  List<Recording.Row> described() {
    return List.copyOf(described);
  }

  List<Recording.Row> facts() {
    return List.copyOf(facts);
  }

  void describe(String table, Cells cells) {
    described.add(cells.row(table));
  }

  void fact(String table, Cells cells) {
    facts.add(cells.row(table));
  }

  /** Whether something is described here and nowhere else. */
  boolean describes(Id id) {
    return described.stream().anyMatch(row -> id.value().equals(row.cells().get("id")));
  }

  /** Everything that the rows name, in order. */
  static List<Id> named(List<Recording.Row> rows) {
    TreeSet<Id> ids = new TreeSet<>();
    rows.forEach(row -> row.cells().values().forEach(text -> Id.find(text).ifPresent(ids::add)));
    return List.copyOf(ids);
  }

  /** The cells of one row; what is null or blank is not recorded. */
  static final class Cells {
    private final Map<String, String> cells = new HashMap<>();

    static Cells tie(Id one, Id other, String kind, @Nullable LocalDate on) {
      return new Cells()
          .with("person_a", one)
          .with("person_b", other)
          .with("kind", kind)
          .with("on", on);
    }

    static Cells engagement(
        @Nullable Id subject, String kind, @Nullable Id object, @Nullable LocalDate on) {
      return new Cells()
          .with("subject", subject)
          .with("kind", kind)
          .with("object", object)
          .with("on", on);
    }

    Cells with(String column, @Nullable Object value) {
      if (value != null && !value.toString().isBlank()) {
        cells.put(column, value.toString());
      }
      return this;
    }

    private Recording.Row row(String table) {
      return new Recording.Row(table, cells);
    }
  }
}
