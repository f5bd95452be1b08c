package enishi.bench.rival;

import enishi.bench.input.Input;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A measured program in a process of its own, with the input loaded. It is killed where it does not
 * answer in time, so that one slow rival cannot hold up the others.
 */
public final class ProgramProcess implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ENDED = "ended";

  private final Process process;
  private final BufferedWriter questions;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final @Nullable String missing;
  private boolean usable;

  private ProgramProcess(Process process, double seconds) {
    this.process = process;
    questions =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    Thread.ofVirtual().start(this::listen);
    String first = next(seconds);
    usable = "ready".equals(first);
    missing =
        usable
            ? null
            : first == null
                ? "did not load within %.0f s".formatted(seconds)
                : first.equals(ENDED) ? "could not start, see its log" : first;
    if (!usable) {
      process.destroyForcibly();
    }
  }

  /**
   * Starts the program and waits until the input is loaded.
   *
   * @param python the interpreter and the script of the rivals in Python
   */
  public static ProgramProcess start(
      Rival rival, Input input, List<String> python, String heap, Path log, double seconds)
      throws IOException {
    List<String> command = new ArrayList<>();
    if (rival.isJava()) {
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(
          List.of(
              "-Xmx" + heap,
              "--enable-native-access=ALL-UNNAMED",
              "--sun-misc-unsafe-memory-access=allow",
              "-cp",
              System.getProperty("java.class.path"),
              ProgramServer.class.getName()));
    } else {
      command.addAll(python);
    }
    command.addAll(List.of(rival.word(), input.folder().toString()));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(new File(log.toString())))
              .start();
      // Whoever interrupts the benchmark also ends what it started.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new ProgramProcess(process, seconds);
    } catch (IOException e) {
      throw new IOException(
          "%s does not start (%s).%nMaybe install it or name another with --python."
              .formatted(command.getFirst(), e.getMessage()),
          e);
    }
  }

  /** Why it cannot be asked; null while it can. */
  public @Nullable String missing() {
    return missing;
  }

  public boolean isUsable() {
    return usable;
  }

  /** Asks and waits; after so many seconds the process is killed and the answer says so. */
  public Answer ask(Question question, double seconds) {
    try {
      questions.write(JSON.writeValueAsString(question));
      questions.newLine();
      questions.flush();
    } catch (IOException e) {
      usable = false;
      return Answer.cannot("ended by itself, see its log");
    }
    String line = next(seconds);
    if (line == null || line.equals(ENDED)) {
      usable = false;
      process.destroyForcibly();
      return Answer.cannot(
          line == null
              ? "over %.0f s".formatted(seconds)
              : "ended by itself, maybe out of memory; see its log");
    }
    return JSON.readValue(line, Answer.class);
  }

  @Override
  public void close() {
    usable = false;
    try {
      questions.close();
    } catch (IOException e) {
      // It has ended before.
    }
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answers.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      answers.add(ENDED);
    }
  }

  private @Nullable String next(double seconds) {
    try {
      return answers.poll((long) (seconds * 1000), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ENDED;
    }
  }
}
