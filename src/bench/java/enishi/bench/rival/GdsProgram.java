package enishi.bench.rival;

import enishi.bench.input.ArrayFile;
import enishi.bench.input.Input;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Result;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Graph Data Science in an embedded Neo4j Community. The graph is projected from arrays
 * straight into its memory, undirected, with weight and cost on every tie.
 */
final class GdsProgram implements Program {
  private static final int K = 5;
  private static final int PIVOTS = 100;

  private final DatabaseManagementService server;
  private final GraphDatabaseAPI database;
  private final Input input;
  private final int[] from;
  private final int[] to;

  private GdsProgram(DatabaseManagementService server, Input input) {
    this.server = server;
    this.input = input;
    database = (GraphDatabaseAPI) server.database("neo4j");
    from = input.pairFrom();
    to = input.pairTo();
  }

  static GdsProgram start(Input input) throws Exception {
    Path directory = Files.createTempDirectory("enishi-bench-gds");
    DatabaseManagementService server =
        new DatabaseManagementServiceBuilder(directory.toAbsolutePath().normalize())
            .setConfig(BoltConnector.enabled, false)
            .setConfig(HttpConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*"))
            .build();
    GdsProgram program = new GdsProgram(server, input);
    program.register();
    program.project();
    return program;
  }

  private void register() throws Exception {
    GlobalProcedures procedures =
        database.getDependencyResolver().resolveDependency(GlobalProcedures.class);
    for (String name : services("org.neo4j.procedure.Procedure")) {
      procedures.registerProcedure(Class.forName(name));
    }
    for (String name : services("org.neo4j.procedure.UserFunction")) {
      procedures.registerFunction(Class.forName(name));
    }
    for (String name : services("org.neo4j.procedure.UserAggregationFunction")) {
      procedures.registerAggregationFunction(Class.forName(name));
    }
  }

  private static Set<String> services(String service) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (URL url :
        Collections.list(
            GdsProgram.class.getClassLoader().getResources("META-INF/services/" + service))) {
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
        lines
            .lines()
            .map(String::strip)
            .filter(l -> l.startsWith("org.neo4j.gds"))
            .forEach(names::add);
      }
    }
    return names;
  }

  private void project() {
    int[] smaller = input.tieSmaller();
    int[] larger = input.tieLarger();
    double[] weights = input.tieWeights();
    float[] strengths = input.tieStrengths();
    List<List<Object>> rows = new ArrayList<>(smaller.length);
    for (int tie = 0; tie < smaller.length; tie++) {
      rows.add(
          List.of(
              (long) smaller[tie], (long) larger[tie], weights[tie], 0 - Math.log(strengths[tie])));
    }
    ask(
        """
        UNWIND $rows AS row
        RETURN gds.graph.project('g', row[0], row[1],
          {relationshipProperties: {weight: row[2], cost: row[3]}},
          {undirectedRelationshipTypes: ['*']}) AS graph
        """,
        Map.of("rows", rows),
        Result::resultAsString);
  }

  @Override
  public Answer answer(Question question) throws Exception {
    return switch (Operation.of(question)) {
      case PATH ->
          paths(
              question,
              """
              CALL gds.shortestPath.dijkstra.stream('g',
                {sourceNode: $from, targetNode: $to, relationshipWeightProperty: 'cost'})
              YIELD totalCost RETURN totalCost
              """);
      case KPATHS ->
          paths(
              question,
              """
              CALL gds.shortestPath.yens.stream('g',
                {sourceNode: $from, targetNode: $to, k: $k, relationshipWeightProperty: 'cost',
                 concurrency: $cores})
              YIELD totalCost RETURN totalCost
              """);
      case LEIDEN -> leiden(question);
      case BETWEENNESS ->
          betweenness(
              question,
              """
              CALL gds.betweenness.stats('g',
                {concurrency: $cores, samplingSize: $pivots, samplingSeed: $seed})
              YIELD computeMillis RETURN computeMillis
              """);
      case BETWEENNESS_COST ->
          betweenness(
              question,
              """
              CALL gds.betweenness.stats('g',
                {concurrency: $cores, samplingSize: $pivots, samplingSeed: $seed,
                 relationshipWeightProperty: 'cost'})
              YIELD computeMillis RETURN computeMillis
              """);
      default -> Answer.cannot("not asked of GDS");
    };
  }

  private Answer paths(Question question, String statement) throws Exception {
    return Queries.time(
        question,
        from.length,
        i ->
            ask(
                statement,
                Map.of("from", (long) from[i], "to", (long) to[i], "k", K, "cores", cores()),
                GdsProgram::costs));
  }

  private static double[] costs(Result result) {
    double[] costs =
        result.stream().mapToDouble(row -> number(row, "totalCost").doubleValue()).toArray();
    Arrays.sort(costs);
    return costs;
  }

  private Answer leiden(Question question) {
    int[] labels = new int[input.people()];
    Arrays.setAll(labels, v -> v);
    long start = System.nanoTime();
    ask(
        """
        CALL gds.leiden.stream('g',
          {relationshipWeightProperty: 'weight', concurrency: $cores, randomSeed: $seed})
        YIELD nodeId, communityId RETURN nodeId, communityId
        """,
        Map.of("seed", (long) question.run(), "cores", cores()),
        result -> {
          // People without ties are not in the projection; they stay alone under free numbers.
          result.stream()
              .forEach(
                  row ->
                      labels[number(row, "nodeId").intValue()] =
                          input.people() + number(row, "communityId").intValue());
          return true;
        });
    long nanos = System.nanoTime() - start;
    ArrayFile.write(Path.of(question.answers()), labels);
    return Answer.run(nanos);
  }

  private Answer betweenness(Question question, String statement) {
    long start = System.nanoTime();
    ask(
        statement,
        Map.of("seed", (long) question.run(), "pivots", (long) PIVOTS, "cores", cores()),
        Result::resultAsString);
    return Answer.run(System.nanoTime() - start).noting("pivots of its own choice");
  }

  private static Number number(Map<String, Object> row, String column) {
    if (row.get(column) instanceof Number number) {
      return number;
    }
    throw new IllegalStateException("no number (%s) in %s".formatted(column, row));
  }

  /** Community allows at most 4. */
  private static long cores() {
    return Math.min(4, Runtime.getRuntime().availableProcessors());
  }

  private <T> T ask(String statement, Map<String, Object> parameters, Function<Result, T> read) {
    return database.executeTransactionally(statement, parameters, read::apply);
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
