package enishi.store;

import java.util.List;

/**
 * The state of the store that readers agree on: its number, which grows with every committed write,
 * and the numbers of the imports whose rows count. Rows of any other import are as if they were not
 * there.
 */
public record Revision(long number, List<Long> live) {
  public Revision {
    live = List.copyOf(live);
  }
}
