package enishi.office.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** One number that becomes another. */
record Change(
    String key,
    String meaning,
    String meaningEn,
    String from,
    String to,
    String unit,
    String unitEn) {
  /** What differs between two sets of values; what is in neither is the standard. */
  static List<Change> between(SortedMap<String, String> from, SortedMap<String, String> to) {
    TreeSet<String> keys = new TreeSet<>(from.keySet());
    keys.addAll(to.keySet());
    List<Change> changes = new ArrayList<>();
    for (String key : keys) {
      Entry entry = Catalogue.find(key).orElse(null);
      String standard = entry == null ? "" : entry.standard();
      String before = from.getOrDefault(key, standard);
      String after = to.getOrDefault(key, standard);
      if (!before.equals(after)) {
        changes.add(
            new Change(
                key,
                entry == null ? key : Words.JAPANESE.meaning(entry),
                entry == null ? key : Words.ENGLISH.meaning(entry),
                Entry.plain(before),
                Entry.plain(after),
                entry == null ? "" : Words.JAPANESE.unit(entry.unit()),
                entry == null ? "" : Words.ENGLISH.unit(entry.unit())));
      }
    }
    return changes;
  }

  /** In one line, for the record of who read whose data. */
  String inWords() {
    return "%s %s → %s".formatted(key, from, to);
  }
}
