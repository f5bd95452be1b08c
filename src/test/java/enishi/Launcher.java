package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The packaged program, run as people run it. */
final class Launcher {
  private static final long PATIENCE_SECONDS = 180;

  private final Path store;

  /** For commands on the store in that directory. */
  Launcher(Path store) {
    this.store = store;
  }

  /** What a finished run left behind. */
  record Run(String command, int exitCode, String out, String err) {
    /** Asserts the exit code, and that people got at most two lines and no stack. */
    Run endsWith(int expected) {
      assertThat(exitCode).as("%s\n%s\n%s", command, out, err).isEqualTo(expected);
      assertThat(err.lines())
          .as(command)
          .hasSizeLessThanOrEqualTo(2)
          .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
      return this;
    }
  }

  /** What the command answers as JSON, without a word on standard error. */
  JsonNode json(String day, String... words) {
    Run run = onTheStore(with(words, "--as-of", day, "--format", "json")).endsWith(0);
    assertThat(run.err()).as(run.command()).isEmpty();
    return Scripts.json(run.out());
  }

  Run onTheStore(String... words) {
    return run(with(words, "--store", store.toString()));
  }

  private static String[] with(String[] words, String... more) {
    return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
  }

  /** Without the settings of the shell that runs the tests. */
  static Run run(String... words) {
    List<String> command =
        Stream.concat(Stream.of(System.getProperty("enishi.launcher")), Stream.of(words)).toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("ENISHI_"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = null;
    try {
      Path out = Files.createTempFile("enishi-run", ".out");
      Path err = Files.createTempFile("enishi-run", ".err");
      process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("still running: " + String.join(" ", words));
      }
      return new Run(String.join(" ", words), process.exitValue(), take(out), take(err));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } finally {
      if (process != null) {
        process.destroyForcibly();
      }
    }
  }

  private static String take(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
