package enishi.export;

import enishi.export.GraphContent.Edge;
import enishi.export.GraphContent.Node;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes GraphML.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 */
final class GraphMlWriter {
  private static final List<String> NODE_KEYS =
      List.of("label", "kind", "municipality", "municipality_name", "sector");

  private final XmlFile xml;

  private GraphMlWriter(XmlFile xml) {
    this.xml = xml;
  }

  static void write(GraphContent graph, OutputStream out) {
    XmlFile.write(out, xml -> new GraphMlWriter(xml).graph(graph));
  }

  private void graph(GraphContent graph) throws XMLStreamException {
    xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    for (String key : NODE_KEYS) {
      xml.empty("key", "id", key, "for", "node", "attr.name", key, "attr.type", "string");
    }
    xml.empty("key", "id", "relation", "for", "edge", "attr.name", "kind", "attr.type", "string");
    xml.empty(
        "key", "id", "strength", "for", "edge", "attr.name", "strength", "attr.type", "double");
    xml.start("graph", "id", "enishi-" + graph.asOf(), "edgedefault", "undirected");
    for (Node node : graph.nodes()) {
      xml.start("node", "id", node.id());
      data("label", node.label());
      data("kind", node.kind());
      data("municipality", node.municipality());
      data("municipality_name", node.municipalityName());
      data("sector", node.sector());
      xml.end();
    }
    int number = 0;
    for (Edge edge : graph.edges()) {
      xml.start("edge", "id", "e" + number++, "source", edge.source(), "target", edge.target());
      data("relation", edge.kind());
      data("strength", edge.strength());
      xml.end();
    }
    xml.end();
    xml.end();
  }

  private void data(String key, @Nullable Object value) throws XMLStreamException {
    if (value != null) {
      xml.text("data", value.toString(), "key", key);
    }
  }
}
