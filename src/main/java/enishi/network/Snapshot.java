package enishi.network;

import enishi.graph.CsrGraph;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds so that a program starts from it: the facts, and the graph of one day.
 *
 * @param storeIdentity of the store that the facts were read from
 * @param fullPageBytes bytes of properties when all facts were last read as a whole
 */
record Snapshot(String storeIdentity, long fullPageBytes, Facts facts, @Nullable DayGraph graph) {

  /** Equal for two snapshots of which one need not be saved where the other is. */
  Object mark() {
    return List.of(facts.imports(), graph == null ? "" : graph.asOf() + graph.rules());
  }

  /**
   * The connections of one day as columns.
   *
   * @param rules the strength rules, as text, that they were computed by
   */
  record DayGraph(LocalDate asOf, String rules, CsrGraph.Columns columns) {}
}
