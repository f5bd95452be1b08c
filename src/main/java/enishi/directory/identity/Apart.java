package enishi.directory.identity;

import enishi.model.Id;
import java.time.Instant;

/** Two ids of which somebody said that they are never the same. */
public record Apart(Id a, String aName, Id b, String bName, Instant at, String by) {
  public String pair() {
    return a + ";" + b;
  }
}
