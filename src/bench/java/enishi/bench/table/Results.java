package enishi.bench.table;

import enishi.bench.input.Input;
import enishi.bench.rival.Operation;
import enishi.bench.rival.Rival;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** All that was measured, one file for each program and operation, so that a run can be resumed. */
public final class Results {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  public Results(Path folder) {
    this.folder = folder;
  }

  public Optional<Measured> find(String input, Operation operation, Rival program) {
    Path file = file(input, operation, program, ".json");
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  public void keep(Measured measured) {
    Path file = file(measured.input(), measured.operation(), measured.program(), ".json");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, JSON.writeValueAsString(measured));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a program leaves its labels. */
  public Path labels(Input input, Operation operation, Rival program) {
    Path file = file(input.name(), operation, program, ".labels");
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** Everything measured on an input, by operation and then by program. */
  public List<Measured> list(String input) {
    List<Measured> found = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      for (Rival program : Rival.values()) {
        find(input, operation, program).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Forgets what was measured of one operation on an input. */
  public void forget(String input, Operation operation) {
    for (Rival program : Rival.values()) {
      try {
        Files.deleteIfExists(file(input, operation, program, ".json"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The inputs on which anything was measured. */
  public List<String> inputs() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String input, Operation operation, Rival program, String ending) {
    return folder.resolve(input).resolve(operation.word() + "-" + program.word() + ending);
  }

  private static Measured read(Path file) {
    try {
      return JSON.readValue(Files.readString(file), Measured.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
