package enishi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file under cypher/ is a statement that Neo4j can plan and whose header tells the truth. */
class StatementFilesIT {
  private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]+)");

  /** A parameter that holds all properties of a node. */
  private static final Pattern PROPERTIES = Pattern.compile("SET [a-z]+ \\+?= \\$([a-zA-Z]+)");

  static List<Path> statements() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
      return files
          .filter(f -> f.toString().endsWith(".cypher") && !f.startsWith("cypher/schema"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("statements")
  void headerNamesParametersAndColumns(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).startsWith("// params:");
    assertThat(lines.get(1)).startsWith("// columns:");
    List<String> declared = words(lines.get(0));
    String text = String.join("\n", lines.subList(2, lines.size()));
    var used = new TreeSet<String>();
    PARAMETER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(g -> g.substring(1))
        .forEach(used::add);
    assertThat(declared).as("params of %s", file).containsExactlyInAnyOrderElementsOf(used);

    Map<String, Object> parameters = new HashMap<>();
    declared.forEach(name -> parameters.put(name, List.of()));
    PROPERTIES.matcher(text).results().forEach(all -> parameters.put(all.group(1), Map.of()));
    try (var session = TestStore.empty().driver().session()) {
      var result = session.run("EXPLAIN " + text, parameters);
      assertThat(result.keys())
          .as("columns of %s", file)
          .containsExactlyElementsOf(words(lines.get(1)));
      assertThat(result.consume().notifications())
          .as("notifications of %s", file)
          .noneMatch(n -> n.code().contains("Deprecat"));
    }
  }

  private static List<String> words(String header) {
    String list = header.substring(header.indexOf(':') + 1).strip();
    return list.isEmpty() ? List.of() : Arrays.stream(list.split(",\\s*")).toList();
  }
}
