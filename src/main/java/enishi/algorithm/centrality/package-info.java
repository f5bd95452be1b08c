/** Who holds the graph together: betweenness, structural holes, cut vertices, dominators. */
@NullMarked
package enishi.algorithm.centrality;

import org.jspecify.annotations.NullMarked;
