package enishi.programme.event;

import enishi.model.Id;
import enishi.store.Row;
import enishi.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what documents and answers say of events. */
final class EventRecords {
  private static final int SCORES = 11;

  private final Store store;

  EventRecords(Store store) {
    this.store = store;
  }

  /** A recorded claim, as the document has it. */
  record Claim(
      Id subject,
      String measure,
      String value,
      @Nullable String unit,
      @Nullable String qualifier,
      @Nullable String asOf,
      String source) {
    /** Whether the document says that there may be more. */
    boolean isAtLeast() {
      return qualifier != null && qualifier.contains("以上");
    }

    /** The measure without what it says in brackets. */
    String stem() {
      int bracket = measure.indexOf('（');
      return bracket < 0 ? measure : measure.substring(0, bracket);
    }
  }

  /** By subject, then as the documents have them; the same claim of the same source once. */
  List<Claim> claims(Collection<Id> subjects) {
    Set<Claim> claims = new LinkedHashSet<>();
    List<String> ids = subjects.stream().map(Id::value).toList();
    for (Row row :
        store.read(
            EventCypher.CLAIMS_ABOUT, Map.of("subjects", ids, "live", store.revision().live()))) {
      claims.add(
          new Claim(
              Id.parse(row.text("subject")),
              row.text("measure"),
              row.text("value"),
              row.textOrNull("unit"),
              row.textOrNull("qualifier"),
              row.textOrNull("asOf"),
              row.text("source")));
    }
    return List.copyOf(claims);
  }

  /** counts[score] = how many gave it; of several answers of one respondent the last stands. */
  List<Integer> answers(Id event) {
    Map<String, Integer> last = new HashMap<>();
    for (Row row :
        store.read(
            EventCypher.ANSWERS_ABOUT,
            Map.of("event", event.value(), "live", store.revision().live()))) {
      last.put(row.text("respondent"), (int) row.numberOr("score", 0));
    }
    List<Integer> counts = new ArrayList<>(Collections.nCopies(SCORES, 0));
    last.values().forEach(score -> counts.set(score, counts.get(score) + 1));
    return counts;
  }
}
