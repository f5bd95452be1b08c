package enishi.bench.table;

import enishi.bench.input.Input;
import enishi.bench.rival.Operation;
import enishi.bench.rival.Rival;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of one input in Markdown: Enishi, each rival, the ratio, what was wanted. */
public final class ResultTable {
  private static final String NOTHING = "–";

  /** The wanted modularity was asked for towns of so many people and more. */
  private static final int LEAST_PEOPLE = 100_000;

  private final Input input;
  private final Results results;
  private final Quality quality;
  private final List<Rival> rivals;

  public ResultTable(Input input, Results results) {
    this.input = input;
    this.results = results;
    quality = new Quality(input, results);
    rivals =
        Arrays.stream(Rival.values())
            .filter(rival -> rival != Rival.ENISHI)
            .filter(
                rival ->
                    results.list(input.name()).stream()
                        .anyMatch(m -> m.program() == rival && m.millis().isPresent()))
            .toList();
  }

  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(
        "### %s: %,d people, %,d ties, %,d seats%n%n%s%n%n"
            .formatted(
                input.name(), input.people(), input.ties(), input.seats(), Machine.inWords()));
    List<String> head = new ArrayList<>(List.of("operation", "Enishi"));
    rivals.forEach(rival -> head.add(rival.label()));
    head.addAll(List.of("quoted", "ratio", "wanted", "met", "quality"));
    text.append(row(head)).append(row(head.stream().map(cell -> "---").toList()));
    for (Operation operation : Operation.values()) {
      if (Arrays.stream(Rival.values()).anyMatch(rival -> find(operation, rival).isPresent())) {
        text.append(row(cells(operation)));
      }
    }
    return text.append(memory()).append(notes()).toString();
  }

  private List<String> cells(Operation operation) {
    Optional<Measured> enishi = find(operation, Rival.ENISHI);
    List<String> cells = new ArrayList<>();
    cells.add(operation.title());
    cells.add(enishi.map(ResultTable::time).orElse(NOTHING));
    for (Rival rival : rivals) {
      cells.add(find(operation, rival).map(m -> timeAndRatio(m, enishi)).orElse(NOTHING));
    }
    String quoted = Quoted.of(input.people(), operation);
    cells.add(quoted.isEmpty() ? NOTHING : quoted);
    cells.add(ratio(operation, enishi));
    Optional<Wanted> wanted = wanted(operation);
    cells.add(wanted.map(Wanted::text).orElse(NOTHING));
    cells.add(
        wanted
            .filter(w -> enishi.flatMap(m -> box(m)).isPresent())
            .map(w -> w.isMet(enishi.orElseThrow(), modularity(operation)) ? "yes" : "no")
            .orElse(NOTHING));
    cells.add(quality(operation, enishi));
    return cells;
  }

  private Optional<Wanted> wanted(Operation operation) {
    Optional<Wanted> wanted = Wanted.of(operation);
    if (input.isPeers() && input.people() >= LEAST_PEOPLE) {
      return wanted;
    }
    double best =
        rivals.stream()
            .flatMap(rival -> quality.division(rival).stream())
            .mapToDouble(Division::modularity)
            .max()
            .orElse(0);
    return wanted.map(w -> w.inAnotherTown(best - Quality.MODULARITY_TOLERANCE));
  }

  private double modularity(Operation operation) {
    return operation == Operation.LEIDEN
        ? quality.division(Rival.ENISHI).map(Division::modularity).orElse(0.0)
        : 0;
  }

  private static String time(Measured measured) {
    if (measured.millis().isEmpty()) {
      return measured.cannot() == null ? NOTHING : "see below";
    }
    String time = Figures.millis(measured.millis().getAsDouble());
    return measured.p99().isPresent()
        ? "%s (p99 %s; %d)"
            .formatted(time, Figures.millis(measured.p99().getAsDouble()), measured.count())
        : "%s (%d)".formatted(time, measured.count());
  }

  private static String timeAndRatio(Measured rival, Optional<Measured> enishi) {
    Optional<Double> ours = enishi.flatMap(ResultTable::box);
    Optional<Double> theirs = box(rival);
    return ours.isPresent() && theirs.isPresent()
        ? time(rival) + " " + Figures.times(theirs.get() / ours.get())
        : time(rival);
  }

  /** The fastest rival of equal quality over Enishi. */
  private String ratio(Operation operation, Optional<Measured> enishi) {
    Optional<Double> ours = enishi.flatMap(ResultTable::box);
    Optional<Measured> fastest =
        rivals.stream()
            .flatMap(rival -> find(operation, rival).stream())
            .filter(rival -> box(rival).isPresent() && quality.isEqual(rival, enishi))
            .min(Comparator.comparingDouble(rival -> box(rival).orElseThrow()));
    if (ours.isEmpty()) {
      return NOTHING;
    }
    return fastest
        .map(
            rival ->
                Figures.times(box(rival).orElseThrow() / ours.get())
                    + " "
                    + rival.program().label())
        .orElse("no rival of equal quality");
  }

  private String quality(Operation operation, Optional<Measured> enishi) {
    List<String> found = new ArrayList<>();
    for (Rival program : Rival.values()) {
      find(operation, program)
          .filter(m -> m.millis().isPresent())
          .map(m -> quality.compare(m, enishi))
          .filter(words -> !words.isEmpty())
          .ifPresent(words -> found.add(program.label() + ": " + words));
    }
    return found.isEmpty() ? NOTHING : String.join("; ", found);
  }

  private String memory() {
    StringBuilder text =
        new StringBuilder("%nPeak resident memory of each program's process (MB):%n%n".formatted());
    List<Rival> programs = new ArrayList<>(List.of(Rival.ENISHI));
    programs.addAll(rivals);
    List<String> head = new ArrayList<>(List.of("operation"));
    programs.forEach(program -> head.add(program.label()));
    text.append(row(head)).append(row(head.stream().map(cell -> "---").toList()));
    for (Operation operation : Operation.values()) {
      List<String> cells = new ArrayList<>(List.of(operation.title()));
      for (Rival program : programs) {
        int peak = find(operation, program).map(Measured::peakMb).orElse(0);
        cells.add(peak == 0 ? NOTHING : "%,d".formatted(peak));
      }
      if (cells.stream().skip(1).anyMatch(cell -> !cell.equals(NOTHING))) {
        text.append(row(cells));
      }
    }
    return text.toString();
  }

  private String notes() {
    Set<String> notes = new LinkedHashSet<>();
    notes.add(
        "In brackets: the 99th percentile of queries, and how many queries or runs were timed;"
            + " times are medians. × is the rival's time over Enishi's.");
    double loadAverage =
        results.list(input.name()).stream().mapToDouble(Measured::load).max().orElse(0);
    notes.add("The highest load average before any operation was %.2f.".formatted(loadAverage));
    for (Measured measured : results.list(input.name())) {
      String program = measured.program().label();
      if (measured.cannot() != null) {
        notes.add(
            "%s, %s: %s.".formatted(program, measured.operation().title(), measured.cannot()));
      }
      measured
          .notes()
          .forEach(
              n -> notes.add("%s, %s: %s.".formatted(program, measured.operation().title(), n)));
    }
    StringBuilder text = new StringBuilder("\n");
    notes.forEach(note -> text.append("- ").append(note).append('\n'));
    return text.toString();
  }

  private Optional<Measured> find(Operation operation, Rival program) {
    return results.find(input.name(), operation, program);
  }

  private static Optional<Double> box(Measured measured) {
    return measured.millis().isPresent()
        ? Optional.of(measured.millis().getAsDouble())
        : Optional.empty();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
