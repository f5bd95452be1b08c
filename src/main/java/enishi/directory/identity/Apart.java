package enishi.directory.identity;

import enishi.model.Id;
import enishi.network.Facts;
import enishi.store.Row;
import java.time.Instant;

/** Two ids of which somebody said that they are never the same. */
public record Apart(Id a, String aName, Id b, String bName, Instant at, String by) {
  static Apart of(Row row, Facts recorded) {
    Id a = Id.parse(row.text("a"));
    Id b = Id.parse(row.text("b"));
    return new Apart(
        a,
        Decision.name(a, recorded),
        b,
        Decision.name(b, recorded),
        Instant.ofEpochMilli(row.number("at")),
        row.text("by"));
  }

  public String pair() {
    return a + ";" + b;
  }
}
