package enishi.intake;

import enishi.model.EntityKind;
import java.util.Map;

/** What a row becomes in the graph. */
sealed interface Placement {
  /** A description of the entity whose id is in the {@code key} column. */
  record Describes(String key, EntityKind kind) implements Placement {}

  /**
   * A relationship from one column's entity to another's, of the type that a column's word or the
   * constant names.
   */
  record Relates(String from, String to, String typeColumn, String type) implements Placement {
    static Relates typedBy(String column, String from, String to) {
      return new Relates(from, to, column, "");
    }

    static Relates as(String type, String from, String to) {
      return new Relates(from, to, "", type);
    }
  }

  /** A node of its own, linked to the entities it names: column to relationship type. */
  record Records(String label, Map<String, String> links) implements Placement {
    public Records {
      links = Map.copyOf(links);
    }
  }
}
