package enishi.recording;

import enishi.intake.Recording;
import enishi.model.Id;
import enishi.model.Word;
import enishi.network.Facts;
import enishi.store.Row;
import enishi.store.Store;
import enishi.store.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded by form, in the store: a node for each recording and one for each of its rows,
 * so that the erasure of one person leaves the rows about others.
 */
final class KeptRecordings {
  private static final String NEW = "new";

  private final Store store;

  KeptRecordings(Store store) {
    this.store = store;
  }

  static void keep(Work work, Kept kept) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", kept.id());
    values.put("kind", kept.kind().word());
    values.put("at", kept.at().toEpochMilli());
    values.put("account", kept.account());
    values.put("state", kept.state().word());
    values.put("source", kept.source());
    values.put("confirmation", kept.confirmation().word());
    Id reporter = kept.reporter();
    Id other = kept.other();
    if (reporter != null) {
      values.put("reporter", reporter.value());
    }
    if (other != null) {
      values.put("other", other.value());
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    kept.described().forEach(row -> rows.add(row(row, NEW, rows.size())));
    kept.facts().forEach(row -> rows.add(row(row, "fact", rows.size())));
    work.run(RecordingCypher.KEEP_RECORDING, Map.of("values", values, "rows", rows));
  }

  private static Map<String, Object> row(Recording.Row row, String part, int position) {
    Map<String, String> cells = new TreeMap<>(row.cells());
    return Map.of(
        "position", (long) position,
        "part", part,
        "table", row.table(),
        "columns", List.copyOf(cells.keySet()),
        "cells", List.copyOf(cells.values()));
  }

  Optional<Kept> find(String id) {
    return store.read(RecordingCypher.FIND_RECORDING, Map.of("id", id)).stream()
        .findFirst()
        .map(KeptRecordings::kept);
  }

  /** The same inside a transaction, held against others until it ends. */
  static Optional<Kept> hold(Work work, String id) {
    return work.run(RecordingCypher.HOLD_RECORDING, Map.of("id", id)).stream()
        .findFirst()
        .map(KeptRecordings::kept);
  }

  /**
   * The latest of those that are wanted, newest first. Reads a page at a time, as many as it takes.
   *
   * @param account whose they are; empty for anybody's
   */
  List<Kept> latest(int most, String account, Predicate<Kept> wanted) {
    List<Kept> found = new ArrayList<>();
    long at = Long.MAX_VALUE;
    String id = "";
    while (true) {
      List<Kept> page =
          store
              .read(RecordingCypher.LIST_RECORDINGS, Map.of("account", account, "at", at, "id", id))
              .stream()
              .map(KeptRecordings::kept)
              .toList();
      page.stream().filter(wanted).limit((long) most - found.size()).forEach(found::add);
      if (page.isEmpty() || found.size() >= most) {
        return found;
      }
      at = page.getLast().at().toEpochMilli();
      id = page.getLast().id();
    }
  }

  /** The latest of one kind that an account recorded, also where it was taken back. */
  Optional<Kept> last(FactKind kind, String account) {
    return store
        .read(RecordingCypher.LAST_RECORDING, Map.of("kind", kind.word(), "account", account))
        .stream()
        .findFirst()
        .map(KeptRecordings::kept);
  }

  /** Reports that name a person on either side, by any of their ids, newest first. */
  List<Kept> reportsOf(Id person, Facts facts) {
    List<String> persons = facts.idsOf(person).stream().map(Id::value).toList();
    return store.read(RecordingCypher.LIST_REPORTS, Map.of("persons", persons)).stream()
        .map(row -> kept(row).resolved(facts))
        .toList();
  }

  /** Answers whether it counted until now. */
  static boolean close(Work work, String id, String by, Instant at) {
    return !work.run(
            RecordingCypher.CLOSE_RECORDING, Map.of("id", id, "by", by, "at", at.toEpochMilli()))
        .isEmpty();
  }

  static void confirm(Work work, String id, Kept.Confirmation confirmation, String source) {
    work.run(
        RecordingCypher.CONFIRM_RECORDING,
        Map.of("id", id, "confirmation", confirmation.word(), "source", source));
  }

  /** The ids of what a recording describes that anything else that counts speaks of. */
  static Set<String> namedElsewhere(Work work, Kept kept) {
    List<String> ids =
        kept.described().stream()
            .map(row -> row.cells().getOrDefault("id", ""))
            .filter(id -> !id.isEmpty())
            .toList();
    return work
        .run(
            RecordingCypher.NAMED_ELSEWHERE,
            Map.of("id", kept.id(), "title", kept.newTitle(), "ids", ids))
        .stream()
        .map(row -> row.text("named"))
        .collect(Collectors.toSet());
  }

  /** What was taken back and described one of the ids. */
  static List<Kept> describedBefore(Work work, List<Id> ids) {
    return work
        .run(RecordingCypher.DESCRIBED_BEFORE, Map.of("ids", ids.stream().map(Id::value).toList()))
        .stream()
        .map(KeptRecordings::kept)
        .toList();
  }

  private static Kept kept(Row row) {
    Map<String, Object> values = row.map("recording");
    List<Recording.Row> described = new ArrayList<>();
    List<Recording.Row> facts = new ArrayList<>();
    for (Map<String, Object> one : row.maps("rows")) {
      (NEW.equals(one.get("part")) ? described : facts).add(row(one));
    }
    return new Kept(
        text(values, "id"),
        Word.parse(FactKind.class, text(values, "kind")),
        Instant.ofEpochMilli((Long) values.getOrDefault("at", 0L)),
        text(values, "account"),
        Word.parse(Kept.State.class, text(values, "state")),
        text(values, "source"),
        id(values, "reporter"),
        id(values, "other"),
        Word.parse(Kept.Confirmation.class, text(values, "confirmation")),
        described,
        facts);
  }

  private static Recording.Row row(Map<String, Object> one) {
    List<?> columns = (List<?>) one.getOrDefault("columns", List.of());
    List<?> cells = (List<?>) one.getOrDefault("cells", List.of());
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      texts.put(String.valueOf(columns.get(i)), String.valueOf(cells.get(i)));
    }
    return new Recording.Row(String.valueOf(one.get("table")), texts);
  }

  private static String text(Map<String, Object> values, String key) {
    return String.valueOf(values.getOrDefault(key, ""));
  }

  private static @Nullable Id id(Map<String, Object> values, String key) {
    return Id.find(text(values, key)).orElse(null);
  }
}
