package enishi.office.backup;

import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code enishi drill FILE}: exit code 0 where everything is the same, else 1. */
@Command(
    name = "drill",
    mixinStandardHelpOptions = true,
    description = {
      "Tries a backup out: restores it into a store that is thrown away, and compares.",
      "Exit code 0: all the same; 1: something differs."
    })
public final class DrillCommand implements Callable<Integer> {
  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Mixin private KeyOption key = new KeyOption();

  @Parameters(paramLabel = "FILE", description = "What `enishi backup` wrote")
  private Path file = Path.of("");

  private final Supplier<Drill> drill;
  private final Supplier<BackupSettings> settings;
  private final Terminal terminal;

  public DrillCommand(Supplier<Drill> drill, Supplier<BackupSettings> settings, Terminal terminal) {
    this.drill = drill;
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DrillReport report;
    try (var line = new CopyLine()) {
      report = drill.get().run(file, key.key(settings.get()), line);
    }
    terminal.print(options.format(), report, () -> List.of(sheet(report)));
    return report.same() ? 0 : 1;
  }

  private static Sheet sheet(DrillReport report) {
    return new Sheet(
        "",
        List.of("compared", "file or running store", "restored", "same"),
        report.lines().stream()
            .map(
                line ->
                    List.of(
                        line.what(),
                        line.expected() == null ? "–" : line.expected(),
                        line.restored(),
                        line.expected() == null ? "–" : line.same() ? "yes" : "NO"))
            .toList(),
        List.of(
            report.running()
                ? "The running store is still at revision %d: its answers were compared."
                    .formatted(report.revision())
                : "No running store is at revision %d: the file was compared, and the restored store asked."
                    .formatted(report.revision()),
            report.same()
                ? "All the same, in %,d ms.".formatted(report.millis())
                : "Something differs: do not rely on this backup."));
  }
}
