package enishi.bench.table;

import enishi.bench.input.Input;
import enishi.bench.rival.Answer;
import enishi.bench.rival.Operation;
import enishi.bench.rival.ProgramProcess;
import enishi.bench.rival.Question;
import enishi.bench.rival.Rival;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures all programs on one input, operation by operation. Queries are asked program by program;
 * whole runs in rounds, each program once a round, so that a change of the machine's mood meets
 * all. A program is started when it is first needed and ended after its last operation.
 */
public final class Measuring {
  /** A first run shorter than this only warms up and does not count. */
  private static final double WARM_UP_MILLIS = 10_000;

  private static final int RUNS = 3;

  /** Enishi's own runs are repeated for so long, whatever is spent on rivals. */
  private static final double OWN_SPEND_SECONDS = 100;

  private final Input input;
  private final Settings settings;
  private final Results results;
  private final PrintStream progress;
  private final Map<Rival, ProgramProcess> processes = new EnumMap<>(Rival.class);

  /**
   * How to measure.
   *
   * @param queries at most so many queries of one operation
   * @param querySeconds no program begins a query after so many
   * @param limitSeconds a program that takes longer over one question is killed
   * @param spendSeconds a rival's runs are repeated for so long
   * @param everything also what is known to take minutes
   * @param log where the programs' own messages go
   */
  public record Settings(
      List<Rival> programs,
      List<Operation> operations,
      int queries,
      double querySeconds,
      double limitSeconds,
      double spendSeconds,
      boolean everything,
      List<String> python,
      String heap,
      Path log) {
    public Settings {
      programs = List.copyOf(programs);
      operations = List.copyOf(operations);
      python = List.copyOf(python);
    }
  }

  public Measuring(Input input, Settings settings, Results results, PrintStream progress) {
    this.input = input;
    this.settings = settings;
    this.results = results;
    this.progress = progress;
  }

  /** Measures what is not there yet. */
  public void run() throws IOException {
    try {
      for (Operation operation : settings.operations()) {
        measure(operation);
        endWhatIsNotNeededAfter(operation);
      }
    } finally {
      processes.values().forEach(ProgramProcess::close);
      processes.clear();
    }
  }

  private void measure(Operation operation) throws IOException {
    Map<Rival, Trial> trials = new EnumMap<>(Rival.class);
    for (Rival program : settings.programs()) {
      if (program.does(operation) && results.find(input.name(), operation, program).isEmpty()) {
        trials.put(program, new Trial(operation, program));
      }
    }
    boolean again = true;
    while (again) {
      again = false;
      for (Trial trial : trials.values()) {
        again |= trial.runOnce();
      }
    }
    trials.values().forEach(Trial::keep);
  }

  private void endWhatIsNotNeededAfter(Operation done) {
    List<Operation> left =
        settings
            .operations()
            .subList(settings.operations().indexOf(done) + 1, settings.operations().size());
    processes
        .entrySet()
        .removeIf(
            entry -> {
              boolean needed = left.stream().anyMatch(entry.getKey()::does);
              if (!needed) {
                entry.getValue().close();
              }
              return !needed;
            });
  }

  /** One program's runs of one operation. */
  private final class Trial {
    private final Operation operation;
    private final Rival program;
    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final List<Answer> runs = new ArrayList<>();
    private @Nullable String cannot;
    private int asked;
    private double spentSeconds;

    Trial(Operation operation, Rival program) {
      this.operation = operation;
      this.program = program;
    }

    /** Whether there is another run to come. */
    boolean runOnce() throws IOException {
      if (!wantsMore()) {
        return false;
      }
      if (isBeyondLimit()) {
        cannot = "only asked up to %,d people".formatted(program.limit(operation).orElse(0));
        return false;
      }
      ProgramProcess process = process();
      if (process.missing() != null) {
        cannot = process.missing();
        return false;
      }
      long start = System.nanoTime();
      Answer answer = process.ask(question(), settings.limitSeconds());
      spentSeconds += (System.nanoTime() - start) / 1e9;
      progress.printf("  %-38s %-20s %s%n", operation.title(), program.label(), inShort(answer));
      asked++;
      if (answer.cannot() != null) {
        cannot = runs.isEmpty() ? answer.cannot() : null;
        return false;
      }
      boolean onlyWarmsUp =
          !operation.isQueries()
              && asked == 1
              && answer.millis() != null
              && answer.millis() < WARM_UP_MILLIS;
      if (!onlyWarmsUp) {
        runs.add(answer);
      }
      return wantsMore();
    }

    private boolean wantsMore() {
      if (cannot != null || (asked > 0 && !stillRuns())) {
        return false;
      }
      int wanted = operation.isQueries() || operation == Operation.BETWEENNESS_EXACT ? 1 : RUNS;
      double spend = program == Rival.ENISHI ? OWN_SPEND_SECONDS : settings.spendSeconds();
      return runs.isEmpty() || (runs.size() < wanted && spentSeconds < spend);
    }

    private boolean stillRuns() {
      ProgramProcess process = processes.get(program);
      return process != null && process.isUsable();
    }

    private boolean isBeyondLimit() {
      return !settings.everything()
          && program.limit(operation).filter(limit -> input.people() > limit).isPresent();
    }

    private Question question() {
      return new Question(
          operation.word(),
          settings.queries(),
          settings.querySeconds(),
          asked,
          results.labels(input, operation, program).toAbsolutePath().toString());
    }

    private ProgramProcess process() throws IOException {
      ProgramProcess process = processes.get(program);
      if (process == null || (process.missing() == null && !process.isUsable())) {
        process =
            ProgramProcess.start(
                program,
                input,
                settings.python(),
                settings.heap(),
                settings.log(),
                settings.limitSeconds());
        processes.put(program, process);
      }
      return process;
    }

    void keep() {
      results.keep(
          new Measured(
              input.name(),
              input.people(),
              input.ties(),
              operation,
              program,
              runs,
              cannot,
              load,
              Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    private String inShort(Answer answer) {
      if (answer.cannot() != null) {
        return answer.cannot();
      }
      double[] micros = answer.micros();
      return micros != null
          ? micros.length + " queries"
          : "%.1f ms".formatted(answer.millis() == null ? Double.NaN : answer.millis());
    }
  }
}
