package enishi.algorithm.community;

import enishi.graph.JGraphTView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/**
 * {@link Leiden} behind JGraphT's interface, for a reader who knows that one. The clusters come in
 * the order of {@link Communities}, largest first, and each lists its vertices in ascending order.
 * The strengths count, whichever weight the view shows.
 */
public final class JGraphTLeiden implements ClusteringAlgorithm<Integer> {
  private final JGraphTView view;
  private final LeidenSettings settings;

  public JGraphTLeiden(JGraphTView view, LeidenSettings settings) {
    this.view = view;
    this.settings = settings;
  }

  @Override
  public Clustering<Integer> getClustering() {
    Communities communities = new Leiden(view.graph()).run(settings);
    List<Set<Integer>> clusters = new ArrayList<>(communities.count());
    for (int c = 0; c < communities.count(); c++) {
      clusters.add(LinkedHashSet.newLinkedHashSet(communities.size(c)));
    }
    for (int v = 0; v < communities.vertexCount(); v++) {
      clusters.get(communities.label(v)).add(v);
    }
    return new ClusteringImpl<>(clusters);
  }
}
