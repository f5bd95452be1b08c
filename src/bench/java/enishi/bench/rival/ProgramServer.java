package enishi.bench.rival;

import enishi.bench.input.Input;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The main class of a measured Java program's process: {@code ProgramServer NAME INPUT_FOLDER}. */
public final class ProgramServer {
  private ProgramServer() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err);
    JsonMapper json = JsonMapper.builder().build();
    Input input = new Input(Path.of(arguments[1]));
    try (Program program = program(arguments[0], input);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      out.println("ready");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Question question = json.readValue(line, Question.class);
        forgetPeak();
        Answer answer;
        try {
          answer = program.answer(question);
        } catch (OutOfMemoryError e) {
          answer = Answer.cannot("out of memory at -Xmx" + Runtime.getRuntime().maxMemory());
        } catch (Exception e) {
          e.printStackTrace();
          answer = Answer.cannot("failed: " + e);
        }
        out.println(json.writeValueAsString(answer.peaking(peakMb())));
      }
    }
    System.exit(0);
  }

  private static Program program(String name, Input input) throws Exception {
    return switch (name) {
      case "enishi" -> new EnishiProgram(input);
      case "jgrapht" -> new JGraphTProgram(input);
      case "cwts" -> new CwtsProgram(input);
      case "gds" -> GdsProgram.start(input);
      default -> throw new IllegalArgumentException("no program " + name);
    };
  }

  /** Linux then counts the peak of resident memory anew; elsewhere nothing happens. */
  private static void forgetPeak() {
    try {
      Files.writeString(Path.of("/proc/self/clear_refs"), "5");
    } catch (IOException e) {
      // Not Linux, or not allowed: the peak is that of the whole process.
    }
  }

  private static @Nullable Integer peakMb() {
    try {
      List<String> lines = Files.readAllLines(Path.of("/proc/self/status"));
      return lines.stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      return null;
    }
  }
}
