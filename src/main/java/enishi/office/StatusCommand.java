package enishi.office;

import enishi.network.NetworkFigures;
import enishi.office.backup.Attempt;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code enishi status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "What is in the store, how large the network is, and what memory it takes.")
public final class StatusCommand implements Callable<Integer> {
  private static final long MIB = 1L << 20;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  private final Supplier<Statuses> statuses;
  private final Clock clock;
  private final Terminal terminal;

  public StatusCommand(Supplier<Statuses> statuses, Clock clock, Terminal terminal) {
    this.statuses = statuses;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Status status = statuses.get().find(options.asOf(clock), Asker.owner());
    terminal.print(options.format(), status, () -> sheets(status));
    return 0;
  }

  private static List<Sheet> sheets(Status status) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("version", status.version()));
    rows.add(List.of("store", String.valueOf(status.store())));
    rows.add(List.of("revision", String.valueOf(status.revision())));
    status.entities().forEach((kind, count) -> rows.add(List.of(kind, String.valueOf(count))));
    status.facts().forEach((kind, count) -> rows.add(List.of(kind, String.valueOf(count))));
    rows.add(List.of("connections on " + status.asOf(), String.valueOf(status.connections())));
    rows.add(
        List.of(
            "graph",
            "%,d bytes, %.1f a connection"
                .formatted(status.graphBytes(), status.graphBytesPerConnection())));
    network(status.network(), rows);
    rows.add(
        List.of(
            "heap",
            "%,d of %,d MiB".formatted(status.heapUsedBytes() / MIB, status.heapMaxBytes() / MIB)));
    backup(status, rows);
    List<List<String>> imports =
        status.imports().stream()
            .map(
                i ->
                    List.of(
                        i.id(),
                        i.asOf(),
                        String.valueOf(i.rows()),
                        String.valueOf(i.problems()),
                        i.dataset()))
            .toList();
    return List.of(
        new Sheet("", List.of("what", "value"), rows, List.of()),
        new Sheet(
            "imports that count",
            List.of("import", "as of", "rows", "problems", "dataset"),
            imports,
            List.of()));
  }

  private static void backup(Status status, List<List<String>> rows) {
    Attempt taken = status.backup();
    Attempt failed = status.failedBackup();
    rows.add(
        List.of(
            "last backup", taken == null ? "none" : "%s, %s".formatted(taken.at(), taken.file())));
    if (failed != null) {
      rows.add(List.of("backup failed", "%s: %s".formatted(failed.at(), failed.words())));
    }
  }

  private static void network(NetworkFigures network, List<List<String>> rows) {
    rows.add(List.of("ids", "%,d bytes".formatted(network.idsBytes())));
    rows.add(List.of("facts with evidence and ids", "%,d bytes".formatted(network.factsBytes())));
    rows.add(List.of("layout by persons", "%,d bytes".formatted(network.layoutBytes())));
    rows.add(
        List.of(
            "network read from",
            "%s in %,d ms"
                .formatted(
                    switch (network.how()) {
                      case FILE -> "the snapshot file";
                      case DELTA -> "what was there and what was written since";
                      case FULL -> "the store as a whole";
                    },
                    network.tookMillis())));
    rows.add(
        List.of(
            "snapshot file",
            network.savedAt() == null
                ? "none"
                : "%,d bytes, saved at %s".formatted(network.fileBytes(), network.savedAt())));
  }
}
