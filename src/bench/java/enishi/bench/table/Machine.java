package enishi.bench.table;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the figures were measured on, in one line. */
final class Machine {
  private Machine() {}

  static String inWords() {
    return "%s · %d cores · %s · %,d MB · Java %s (%s) · load average %.2f · %s"
        .formatted(
            field("/proc/cpuinfo", "model name", "processor not known"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name") + " " + System.getProperty("os.version"),
            memoryMb(),
            Runtime.version(),
            System.getProperty("java.vm.vendor"),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
            Instant.now().truncatedTo(ChronoUnit.MINUTES));
  }

  private static long memoryMb() {
    return Long.parseLong(field("/proc/meminfo", "MemTotal", "0").replaceAll("\\D", "")) / 1024;
  }

  private static String field(String file, String name, String otherwise) {
    try {
      List<String> lines = Files.readAllLines(Path.of(file));
      return lines.stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException e) {
      return otherwise;
    }
  }
}
