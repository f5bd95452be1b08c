package enishi.office.settings;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.store.Row;
import enishi.store.Statement;
import enishi.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The versions of the numbers, as the store keeps them. */
final class KeptSettings {
  private final Store store;

  KeptSettings(Store store) {
    this.store = store;
  }

  /** The one set last; the standard where nobody set any. */
  SettingVersion newest() {
    return read(SettingsCypher.NEWEST_SETTING).stream().findFirst().orElse(SettingVersion.STANDARD);
  }

  /** All that were set, newest first. */
  List<SettingVersion> list() {
    return read(SettingsCypher.LIST_SETTINGS);
  }

  /**
   * Keeps the numbers as the next version and announces a new revision, so that every process reads
   * them with its next question. Throws in-use where another version was set after that one.
   */
  SettingVersion keep(
      int after, SortedMap<String, String> values, Instant at, String by, String note) {
    List<String> keys = List.copyOf(values.keySet());
    List<String> texts = List.copyOf(values.values());
    Map<String, Object> params =
        Map.of(
            "after",
            after,
            "keys",
            keys,
            "texts",
            texts,
            "at",
            at.toEpochMilli(),
            "by",
            by,
            "note",
            note);
    return store.transaction(
        work -> {
          work.nextRevision();
          if (work.run(SettingsCypher.KEEP_SETTING, params).isEmpty()) {
            throw new EnishiException(
                ErrorCode.IN_USE,
                ("settings were changed after version (%d), on which this change rests.%n"
                        + "Maybe look at them again and repeat the preview.")
                    .formatted(after));
          }
          return new SettingVersion(after + 1, values, at, by, note);
        });
  }

  private List<SettingVersion> read(Statement statement) {
    return store.read(statement, Map.of()).stream().map(KeptSettings::version).toList();
  }

  private static SettingVersion version(Row row) {
    List<String> keys = row.texts("keys");
    List<String> texts = row.texts("texts");
    SortedMap<String, String> values = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      values.put(keys.get(i), texts.get(i));
    }
    return new SettingVersion(
        (int) row.number("number"),
        values,
        Instant.ofEpochMilli(row.number("at")),
        row.text("by"),
        row.text("note"));
  }
}
