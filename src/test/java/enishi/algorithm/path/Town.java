package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** A drawn graph that is asked, and answers, by ids. */
final class Town {
  private static final Pattern COST = Pattern.compile("\\d+");

  final CsrGraph graph;
  final BoundedSimplePaths paths;

  Town(String drawing) {
    this(Graphs.parse(drawing));
  }

  Town(CsrGraph graph) {
    this.graph = graph;
    this.paths = new BoundedSimplePaths(graph);
  }

  /** A drawing with costs in place of strengths. */
  static Town byCost(String drawing) {
    return new Town(
        COST.matcher(drawing)
            .replaceAll(cost -> "" + StrictMath.exp(-Integer.parseInt(cost.group()))));
  }

  PathQuestion.Builder ask(String from, String to) {
    return PathQuestion.from(vertices(from)).to(vertices(to));
  }

  FoundPaths best(PathQuestion.Builder question) {
    return paths.best(question.build());
  }

  BitSet vertices(String... ids) {
    BitSet vertices = new BitSet();
    for (String id : ids) {
      vertices.set(Graphs.vertex(graph, id));
    }
    return vertices;
  }

  /** Each path as its ids with spaces between. */
  List<String> drawn(FoundPaths found) {
    return found.paths().stream()
        .map(path -> String.join(" ", graph.ids().list(path.vertices())))
        .toList();
  }
}
