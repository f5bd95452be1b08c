package enishi.export;

import enishi.export.GraphContent.Edge;
import enishi.export.GraphContent.Node;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes GEXF 1.3, which Gephi reads. The weight of an edge is its strength.
 *
 * @see <a href="https://gexf.net/schema.html">GEXF 1.3</a>
 */
final class GexfWriter {
  private static final List<String> NODE_KEYS =
      List.of("kind", "municipality", "municipality_name", "sector");

  private final XmlFile xml;

  private GexfWriter(XmlFile xml) {
    this.xml = xml;
  }

  static void write(GraphContent graph, OutputStream out) {
    XmlFile.write(out, xml -> new GexfWriter(xml).graph(graph));
  }

  private void graph(GraphContent graph) throws XMLStreamException {
    xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.start("meta");
    xml.text("creator", "Enishi");
    xml.text("description", "as of " + graph.asOf());
    xml.end();
    xml.start("graph", "mode", "static", "defaultedgetype", "undirected");
    xml.start("attributes", "class", "node", "mode", "static");
    for (String key : NODE_KEYS) {
      xml.empty("attribute", "id", key, "title", key, "type", "string");
    }
    xml.end();
    xml.start("attributes", "class", "edge", "mode", "static");
    xml.empty("attribute", "id", "relation", "title", "relation", "type", "string");
    xml.empty("attribute", "id", "strength", "title", "strength", "type", "double");
    xml.end();
    xml.start("nodes");
    for (Node node : graph.nodes()) {
      node(node);
    }
    xml.end();
    xml.start("edges");
    int number = 0;
    for (Edge edge : graph.edges()) {
      edge(number++, edge);
    }
    xml.end();
    xml.end();
    xml.end();
  }

  private void node(Node node) throws XMLStreamException {
    xml.start("node", "id", node.id(), "label", node.label());
    xml.start("attvalues");
    value("kind", node.kind());
    value("municipality", node.municipality());
    value("municipality_name", node.municipalityName());
    value("sector", node.sector());
    xml.end();
    xml.end();
  }

  private void edge(int number, Edge edge) throws XMLStreamException {
    if (edge.strength() == null) {
      xml.start("edge", "id", "e" + number, "source", edge.source(), "target", edge.target());
    } else {
      xml.start(
          "edge",
          "id",
          "e" + number,
          "source",
          edge.source(),
          "target",
          edge.target(),
          "weight",
          edge.strength().toString());
    }
    xml.start("attvalues");
    value("relation", edge.kind());
    value("strength", edge.strength());
    xml.end();
    xml.end();
  }

  private void value(String key, @Nullable Object value) throws XMLStreamException {
    if (value != null) {
      xml.empty("attvalue", "for", key, "value", value.toString());
    }
  }
}
