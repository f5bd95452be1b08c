package enishi.export;

import enishi.export.TableContent.Column;
import enishi.export.TableContent.ColumnType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An undirected graph without parallel edges.
 *
 * @param nodes by id
 * @param edges by source, then target
 */
record GraphContent(LocalDate asOf, List<Node> nodes, List<Edge> edges) implements Content {
  GraphContent {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A person or a thing.
   *
   * @param label its name, or a pseudonym
   * @param kind the word before the colon of ids
   * @param municipality where the person lives or the thing lies; null where that is not recorded
   *     or left out
   * @param sector of an organization
   */
  record Node(
      String id,
      String label,
      String kind,
      @Nullable String municipality,
      @Nullable String municipalityName,
      @Nullable String sector) {}

  /**
   * A connection of two persons, or what a person or an organization has to do with a thing.
   *
   * @param kind {@code connection}, or the kinds of engagement with {@code ;} between
   * @param strength 0..1; null where none is defined or nothing counts
   */
  record Edge(String source, String target, String kind, @Nullable Double strength) {}

  @Override
  public TableContent table() {
    List<List<@Nullable Object>> rows = new ArrayList<>(edges.size());
    for (Edge edge : edges) {
      rows.add(Arrays.asList(edge.source(), edge.target(), edge.kind(), edge.strength()));
    }
    return new TableContent(
        List.of(
            new Column("source", ColumnType.TEXT),
            new Column("target", ColumnType.TEXT),
            new Column("kind", ColumnType.TEXT),
            new Column("strength", ColumnType.REAL)),
        rows);
  }

  @Override
  public void forEachStatement(Consumer<List<? extends @Nullable Object>> consumer) {
    for (Node node : nodes) {
      consumer.accept(
          Arrays.asList(
              node.id(),
              node.label(),
              node.kind(),
              node.municipality(),
              node.municipalityName(),
              node.sector()));
    }
    for (Edge edge : edges) {
      consumer.accept(Arrays.asList(edge.source(), edge.target(), edge.kind(), edge.strength()));
    }
  }
}
