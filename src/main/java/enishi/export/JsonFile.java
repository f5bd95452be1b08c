package enishi.export;

import enishi.export.GraphContent.Edge;
import enishi.export.GraphContent.Node;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a graph as NetworkX's node-link with {@code edges}, a table as its columns and rows.
 *
 * @see <a href="https://networkx.org/documentation/stable/reference/readwrite/json_graph.html">
 *     NetworkX, node_link_graph</a>
 */
final class JsonFile {
  private static final JsonMapper JSON = new JsonMapper();

  private final JsonGenerator json;

  private JsonFile(JsonGenerator json) {
    this.json = json;
  }

  static void write(Content content, OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      JsonFile file = new JsonFile(json);
      switch (content) {
        case GraphContent graph -> file.graph(graph);
        case TableContent table -> file.table(table);
        case ChartContent chart -> file.table(chart.table());
      }
    } catch (JacksonException e) {
      throw Exports.unwritable(e);
    }
  }

  private void graph(GraphContent graph) {
    json.writeStartObject();
    json.writeBooleanProperty("directed", false);
    json.writeBooleanProperty("multigraph", false);
    json.writeObjectPropertyStart("graph");
    json.writeStringProperty("asOf", graph.asOf().toString());
    json.writeEndObject();
    json.writeArrayPropertyStart("nodes");
    graph.nodes().forEach(this::node);
    json.writeEndArray();
    json.writeArrayPropertyStart("edges");
    graph.edges().forEach(this::edge);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void node(Node node) {
    json.writeStartObject();
    property("id", node.id());
    property("label", node.label());
    property("kind", node.kind());
    property("municipality", node.municipality());
    property("municipality_name", node.municipalityName());
    property("sector", node.sector());
    json.writeEndObject();
  }

  private void edge(Edge edge) {
    json.writeStartObject();
    property("source", edge.source());
    property("target", edge.target());
    property("kind", edge.kind());
    if (edge.strength() != null) {
      json.writeNumberProperty("strength", edge.strength());
    }
    json.writeEndObject();
  }

  private void property(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  private void table(TableContent table) {
    json.writeStartObject();
    json.writeArrayPropertyStart("columns");
    table.names().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("rows");
    for (List<@Nullable Object> row : table.rows()) {
      json.writeStartArray();
      row.forEach(this::cell);
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void cell(@Nullable Object cell) {
    switch (cell) {
      case null -> json.writeNull();
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Object text -> json.writeString(text.toString());
    }
  }
}
