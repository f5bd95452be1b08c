package enishi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import enishi.directory.Views;
import enishi.export.GraphContent.Edge;
import enishi.export.GraphContent.Node;
import enishi.network.Network;
import enishi.network.Town;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again by programs of others: JGraphT, Hardwood, NetworkX, igraph. */
class GraphFilesTest {
  private static final LocalDate DAY = LocalDate.parse("2022-12-01");
  private static final Path PYTHON = Path.of("/usr/bin/python3");

  private static final Network NETWORK =
      Town.parse(
              """
              person:aoki lives municipality:016331
              person:baba lives municipality:016331
              person:chiba lives municipality:131032
              organization:o in municipality:131032
              event:x 2022-08-26..2022-08-27 in municipality:016331
              aoki knows baba 2022-01-01
              baba knows chiba 2022-06-01
              chiba worked_with doi 2023-06-01
              aoki attended event:x 2022-08-26
              chiba attended event:x 2022-08-26
              aoki donated municipality:016331 2022-07-01
              organization:o sponsored event:x 2022-08-26
              """)
          .network();

  private static GraphContent graph(What what, int suppressBelow) {
    var view = new Views(UnusedStore.create()).of(Asker.owner(), NETWORK, DAY);
    return new GraphReading(NETWORK, view, DAY, suppressBelow).of(what);
  }

  private static byte[] bytes(Content content, FileFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(content, format, out);
    return out.toByteArray();
  }

  private static String text(Content content, FileFormat format) {
    return new String(bytes(content, format), StandardCharsets.UTF_8);
  }

  @Test
  void holdsThePersonsAndTheConnectionsOfTheDay() {
    GraphContent people = graph(What.PEOPLE, 0);
    assertThat(people.nodes())
        .extracting(Node::id)
        .containsExactly("person:aoki", "person:baba", "person:chiba", "person:doi");
    assertThat(people.edges())
        .extracting(edge -> edge.source() + " " + edge.target())
        .containsExactly(
            "person:aoki person:baba", "person:aoki person:chiba", "person:baba person:chiba");
    assertThat(people.edges())
        .allSatisfy(edge -> assertThat(edge.strength()).isNotNull().isPositive().isLessThan(1));
    assertThat(graph(What.ALL, 0).edges())
        .extracting(edge -> edge.source() + " " + edge.kind() + " " + edge.target())
        .contains(
            "event:x attended person:aoki",
            "event:x sponsored organization:o",
            "municipality:016331 donated person:aoki");
  }

  @Test
  void leavesOutWhatTooFewShare() {
    GraphContent two = graph(What.ALL, 2);
    assertThat(two.nodes())
        .extracting(Node::id)
        .contains("event:x")
        .doesNotContain("organization:o");
    assertThat(two.nodes())
        .filteredOn(node -> node.kind().equals("person"))
        .extracting(Node::municipality)
        .containsExactly("municipality:016331", "municipality:016331", null, null);
    assertThat(graph(What.ALL, 3).nodes()).extracting(Node::kind).containsOnly("person");
  }

  private static List<FileFormat> graphFormats() {
    return What.ALL.formats();
  }

  @ParameterizedTest
  @MethodSource("graphFormats")
  void isTheSameBytesEveryTime(FileFormat format) throws InterruptedException {
    byte[] first = bytes(graph(What.ALL, 0), format);
    Thread.sleep(format == FileFormat.XLSX ? 2_100 : 1);
    assertThat(bytes(graph(What.ALL, 0), format)).isEqualTo(first);
  }

  @Test
  void isReadByJGraphT() {
    GraphContent all = graph(What.ALL, 0);
    GraphMLImporter<String, DefaultEdge> graphMl = new GraphMLImporter<>();
    graphMl.setVertexFactory(id -> id);
    Map<String, String> labels = new TreeMap<>();
    Map<String, String> strengths = new TreeMap<>();
    Graph<String, DefaultEdge> read = empty();
    graphMl.addVertexAttributeConsumer(
        (key, value) -> {
          if (key.getSecond().equals("label")) {
            labels.put(key.getFirst(), value.getValue());
          }
        });
    graphMl.addEdgeAttributeConsumer(
        (key, value) -> {
          if (key.getSecond().equals("strength")) {
            strengths.put(pair(read, key.getFirst()), value.getValue());
          }
        });
    graphMl.importGraph(read, new StringReader(text(all, FileFormat.GRAPHML)));
    assertSame(all, read);
    assertThat(labels).hasSize(all.nodes().size());
    for (Edge edge : all.edges()) {
      assertThat(strengths.get(edge.source() + " " + edge.target()))
          .isEqualTo(edge.strength() == null ? null : edge.strength().toString());
    }
    SimpleGEXFImporter<String, DefaultEdge> gexf = new SimpleGEXFImporter<>();
    gexf.setVertexFactory(id -> id);
    gexf.setSchemaValidation(false);
    Graph<String, DefaultEdge> other = empty();
    gexf.importGraph(other, new StringReader(text(all, FileFormat.GEXF)));
    assertSame(all, other);
  }

  private static Graph<String, DefaultEdge> empty() {
    return new SimpleGraph<>(null, SupplierUtil.createDefaultEdgeSupplier(), false);
  }

  private static String pair(Graph<String, DefaultEdge> graph, DefaultEdge edge) {
    TreeSet<String> ends =
        new TreeSet<>(List.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)));
    return String.join(" ", ends);
  }

  private static void assertSame(GraphContent written, Graph<String, DefaultEdge> read) {
    assertThat(read.vertexSet())
        .containsExactlyInAnyOrderElementsOf(written.nodes().stream().map(Node::id).toList());
    assertThat(read.edgeSet().stream().map(edge -> pair(read, edge)))
        .containsExactlyInAnyOrderElementsOf(
            written.edges().stream().map(edge -> edge.source() + " " + edge.target()).toList());
  }

  @Test
  void parquetIsReadByHardwood() throws IOException {
    TableContent table = graph(What.ALL, 0).table();
    List<List<Object>> read = new ArrayList<>();
    try (ParquetFileReader file =
            ParquetFileReader.open(
                InputFile.of(ByteBuffer.wrap(bytes(table, FileFormat.PARQUET))));
        RowReader rows = file.rowReader()) {
      while (rows.hasNext()) {
        rows.next();
        List<Object> row = new ArrayList<>();
        row.add(rows.getString("source"));
        row.add(rows.getString("target"));
        row.add(rows.getString("kind"));
        row.add(rows.isNull("strength") ? null : rows.getDouble("strength"));
        read.add(row);
      }
    }
    assertThat(read).isEqualTo(table.rows()).isNotEmpty();
    assertThat(table.rows()).anyMatch(row -> row.getLast() == null);
  }

  /** More rows than a level's run or a group holds. */
  @Test
  void parquetHoldsManyRows() throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (long i = 0; i < 250_001; i++) {
      List<Object> row = new ArrayList<>();
      row.add(i % 3 == 0 ? null : i);
      rows.add(row);
    }
    TableContent table =
        new TableContent(
            List.of(new TableContent.Column("n", TableContent.ColumnType.WHOLE)),
            new ArrayList<>(rows));
    long number = 0;
    try (ParquetFileReader file =
            ParquetFileReader.open(
                InputFile.of(ByteBuffer.wrap(bytes(table, FileFormat.PARQUET))));
        RowReader read = file.rowReader()) {
      while (read.hasNext()) {
        read.next();
        assertThat(read.isNull("n")).isEqualTo(number % 3 == 0);
        if (number % 3 != 0) {
          assertThat(read.getLong("n")).isEqualTo(number);
        }
        number++;
      }
    }
    assertThat(number).isEqualTo(250_001);
  }

  @Test
  void isReadByNetworkXAndIgraph(@TempDir Path folder) throws Exception {
    assumeTrue(
        Files.isExecutable(PYTHON) && run("-c", "import networkx, igraph").exitCode() == 0,
        "NetworkX and igraph read nothing here: apt-get install python3-networkx python3-igraph");
    GraphContent all = graph(What.ALL, 0);
    for (FileFormat format : List.of(FileFormat.GRAPHML, FileFormat.GEXF, FileFormat.JSON)) {
      Files.write(folder.resolve("g." + format.word()), bytes(all, format));
    }
    Path script = folder.resolve("read.py");
    Files.writeString(
        script,
        """
        import json, sys, inspect
        import networkx as nx, igraph
        folder = sys.argv[1]
        def told(name, edges):
            for a, b, s in sorted((*sorted((a, b)), s) for a, b, s in edges):
                print(name, a, b, "-" if s is None else repr(float(s)))
        def of_networkx(name, graph):
            told(name, [(a, b, d.get("strength")) for a, b, d in graph.edges(data=True)])
        of_networkx("graphml", nx.read_graphml(folder + "/g.graphml"))
        try:
            nx.readwrite.gexf.GEXF.versions["1.3"]
            version = "1.3"
        except KeyError:
            # Before 3.0 it knows 1.2 only, whose elements have the same names.
            text = open(folder + "/g.gexf", encoding="utf-8").read()
            text = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
            open(folder + "/g.gexf", "w", encoding="utf-8").write(text.replace('"1.3"', '"1.2"'))
            version = "1.2draft"
        of_networkx("gexf", nx.read_gexf(folder + "/g.gexf", version=version))
        data = json.load(open(folder + "/g.json", encoding="utf-8"))
        known = inspect.signature(nx.node_link_graph).parameters
        word = "edges" if "edges" in known else "link"
        of_networkx("json", nx.node_link_graph(data, **{word: "edges"}))
        g = igraph.Graph.Read_GraphML(folder + "/g.graphml")
        told("igraph", [(g.vs[e.source]["id"], g.vs[e.target]["id"],
                         None if e["strength"] != e["strength"] else e["strength"]) for e in g.es])
        """);
    Ran ran = run(script.toString(), folder.toString());
    assertThat(ran.exitCode()).as(ran.out()).isZero();
    List<String> expected = new ArrayList<>();
    for (String name : List.of("graphml", "gexf", "json", "igraph")) {
      for (Edge edge : all.edges()) {
        expected.add(
            "%s %s %s %s"
                .formatted(
                    name,
                    edge.source(),
                    edge.target(),
                    edge.strength() == null ? "-" : edge.strength()));
      }
    }
    assertThat(ran.out().lines()).containsExactlyElementsOf(expected);
  }

  private record Ran(int exitCode, String out) {}

  private static Ran run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PYTHON.toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out);
  }
}
