package enishi.bench.input;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which town is measured.
 *
 * @param peers the folder with the peers' generator; null for a town of our own
 * @param python what runs it
 */
public record InputSpec(int people, long seed, @Nullable Path peers, String python) {
  static final String PEERS = "peers";

  /** For folders, tables and result files; says all that the town follows from. */
  public String name() {
    return (peers == null ? "town" : PEERS) + "-" + people + "-" + seed;
  }
}
