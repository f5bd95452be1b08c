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

  Mark mark() {
    return new Mark(
        facts.imports(), facts.merges(), graph == null ? "" : graph.asOf() + graph.rules());
  }

  /**
   * What tells snapshots of one store apart.
   *
   * @param graph the graph's day and rules; empty where there is none
   */
  record Mark(List<LiveImport> imports, Merges merges, String graph) {
    /** Whether a file of this one need not be replaced by the other. */
    boolean covers(Mark other) {
      return imports.equals(other.imports)
          && merges.equals(other.merges)
          && (other.graph.isEmpty() || graph.equals(other.graph));
    }
  }

  /**
   * The connections of one day as columns.
   *
   * @param rules the strength rules, as text, that they were computed by
   */
  record DayGraph(LocalDate asOf, String rules, CsrGraph.Columns columns) {}
}
