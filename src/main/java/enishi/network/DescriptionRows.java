package enishi.network;

import enishi.store.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All descriptions that count of some entities, by id. */
record DescriptionRows(Map<String, List<Values>> byId) {
  private static final Comparator<Values> OLDEST_FIRST =
      Comparator.comparingLong(Values::importNumber)
          .thenComparingLong(values -> values.numberOr("file", 0))
          .thenComparingLong(values -> values.numberOr("row", 0));

  static DescriptionRows of(Row row) {
    List<String> ids = row.texts("ids");
    List<Map<String, Object>> values = row.maps("values");
    Map<String, List<Values>> byId = LinkedHashMap.newLinkedHashMap(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      byId.computeIfAbsent(ids.get(i), any -> new ArrayList<>(1)).add(new Values(values.get(i)));
    }
    return new DescriptionRows(byId);
  }

  /**
   * Where several imports describe one thing, what the newest of them recorded wins, field by
   * field. What somebody recorded here themselves, such as their consent, outranks every dataset,
   * also a later one; only the name stays as the datasets have it.
   */
  void addTo(FactColumns facts, LiveImports imports) {
    byId.forEach(
        (id, descriptions) -> {
          descriptions.sort(
              Comparator.comparing((Values values) -> imports.isRecorded(values.importNumber()))
                  .thenComparing(OLDEST_FIRST));
          Values merged = descriptions.getFirst();
          long from = merged.importNumber();
          for (Values newer : descriptions.subList(1, descriptions.size())) {
            from = newer.importNumber() == from ? from : Descriptions.SEVERAL;
            merged =
                imports.isRecorded(newer.importNumber())
                    ? newer.without("name", "nameKey").over(merged)
                    : newer.over(merged);
          }
          facts.describe(id, merged.all(), (int) from);
        });
  }
}
