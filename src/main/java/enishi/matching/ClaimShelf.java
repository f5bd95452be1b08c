package enishi.matching;

import enishi.model.Id;
import enishi.model.Word;
import enishi.rules.RuleMap;
import enishi.store.Row;
import enishi.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The claims of documents that speak about a funnel's stages. Holds no claims itself. */
final class ClaimShelf {
  private static final String FILE = "/funnels/measures.yaml";

  private final Store store;
  private final Map<Stage, Set<String>> measures;

  ClaimShelf(Store store) {
    this.store = store;
    measures = measures();
  }

  /** A document's figure about a stage. */
  record Said(
      Stage stage,
      Id subject,
      String measure,
      String value,
      @Nullable String unit,
      @Nullable String qualifier,
      @Nullable String asOf,
      @Nullable String source) {
    /** The value where it is a whole number of what the stage counts. */
    Optional<Integer> number() {
      return value.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    boolean isInUnit() {
      return stage.unit().equals(unit);
    }
  }

  /** Those about these things, by the things' ids and then as the files have them. */
  List<Said> about(Collection<Id> subjects) {
    List<String> ids = subjects.stream().distinct().sorted().map(Id::value).toList();
    return store
        .read(MatchingCypher.CLAIMS_ABOUT, Map.of("subjects", ids, "live", store.revision().live()))
        .stream()
        .flatMap(row -> stageOf(row.text("measure")).map(stage -> said(stage, row)).stream())
        .toList();
  }

  private Optional<Stage> stageOf(String measure) {
    return measures.entrySet().stream()
        .filter(entry -> entry.getValue().contains(measure))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Said said(Stage stage, Row row) {
    return new Said(
        stage,
        Id.parse(row.text("subject")),
        row.text("measure"),
        row.text("value"),
        row.textOrNull("unit"),
        row.textOrNull("qualifier"),
        row.textOrNull("asOf"),
        row.textOrNull("source"));
  }

  private static Map<Stage, Set<String>> measures() {
    try (InputStream bytes = ClaimShelf.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + FILE + " on the class path");
      }
      RuleMap root =
          RuleMap.read("measures.yaml", new InputStreamReader(bytes, StandardCharsets.UTF_8));
      root.text("name");
      root.number("version", 1, 1_000_000);
      root.flag("ours");
      Map<Stage, Set<String>> measures = new EnumMap<>(Stage.class);
      for (RuleMap one : root.maps("stages")) {
        measures.put(Word.parse(Stage.class, one.text("stage")), one.texts("measures"));
        one.end();
      }
      root.end();
      return measures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
