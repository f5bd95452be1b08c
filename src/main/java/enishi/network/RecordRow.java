package enishi.network;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.store.Row;
import java.util.Map;

/** A stay or an introduction request as the store has it. */
record RecordRow(int kind, Values values) {
  static RecordRow of(Row row) {
    return new RecordRow(
        row.text("label").equals("Stay") ? Records.STAY : Records.REQUEST,
        new Values(row.map("values")));
  }

  void addTo(FactColumns facts, LiveImports imports) {
    if (kind == Records.STAY && imports.refutesSome(values.importNumber()) && isRefuted(imports)) {
      return;
    }
    int origin =
        imports.origin(
            facts,
            values.importNumber(),
            (int) values.numberOr("file", 0),
            values.textOrNull("source"));
    Map<String, Object> kept = values.all();
    facts.record(kind, origin, (int) values.numberOr("row", 0), kept);
  }

  private boolean isRefuted(LiveImports imports) {
    Id person = values.idOrNull("person");
    return person != null
        && imports.refutes(FactKey.ofStay(person, Id.parse(EntityKind.STAY, values.text("id"))));
  }
}
