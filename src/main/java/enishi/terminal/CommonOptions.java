package enishi.terminal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. A command has them as a mixin named {@link #MIXIN}. */
public final class CommonOptions {
  public static final String MIXIN = "common";

  @Option(
      names = "--format",
      paramLabel = "table|json|csv",
      description = "How to print the answer (default: table)")
  private Format format = Format.table;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day the answer is for (default: today in Japan)")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--store",
      paramLabel = "URI|DIR",
      description = "A Neo4j server, or the directory of an embedded one (default: data)")
  private @Nullable String store;

  /** How to print; the constants are what people type. */
  public enum Format {
    table,
    json,
    csv
  }

  public Format format() {
    return format;
  }

  /** The day asked for, else today. */
  public LocalDate asOf(Clock clock) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  public Optional<String> store() {
    return Optional.ofNullable(store);
  }
}
