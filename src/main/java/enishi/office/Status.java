package enishi.office;

import enishi.network.NetworkFigures;
import enishi.office.backup.Attempt;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How this Enishi is, in figures; it names nobody.
 *
 * @param store where the store is; null where the asker is no administrator
 * @param revision grows with every committed write
 * @param entities how many of each kind are described
 * @param facts how many of each kind are recorded, each fact once
 * @param connections pairs of persons with a strength above 0 on that day
 * @param graphBytes the memory that the graph of that day takes
 * @param graphBytesPerConnection the same for one connection, evidence left out
 * @param network what the facts behind it take, and where they came from
 * @param imports those whose rows count now, oldest first
 * @param backup the last that was taken for the shelf; null where there is none, and where the
 *     asker is no administrator
 * @param failedBackup what went wrong since; null likewise
 * @param heapUsedBytes the memory that the program's objects take now, garbage included
 * @param heapMaxBytes the memory that they may take
 */
public record Status(
    String version,
    LocalDate asOf,
    @Nullable String store,
    long revision,
    Map<String, Integer> entities,
    Map<String, Integer> facts,
    int connections,
    long graphBytes,
    double graphBytesPerConnection,
    NetworkFigures network,
    List<LiveImport> imports,
    @Nullable Attempt backup,
    @Nullable Attempt failedBackup,
    long heapUsedBytes,
    long heapMaxBytes) {
  public Status {
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    imports = List.copyOf(imports);
  }

  /**
   * An import whose rows count.
   *
   * @param asOf when it was imported, ISO date and time
   */
  public record LiveImport(String id, String dataset, String asOf, long rows, long problems) {}
}
