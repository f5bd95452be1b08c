package enishi;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs in a process of their own, on the tests' class path, to be killed while they work. */
public final class KillableProgram {
  private KillableProgram() {}

  /**
   * Starts a command of Enishi.
   *
   * @param output what the program says is added to that file
   */
  public static Process start(Path output, String... words) throws IOException {
    return startMain(output, "enishi.Enishi", words);
  }

  /** The same for any class with a {@code main}. */
  public static Process startMain(Path output, String mainClass, String... words)
      throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> java =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xmx512m",
            "-cp",
            classPath,
            mainClass);
    return new ProcessBuilder(Stream.concat(java.stream(), Stream.of(words)).toList())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(output.toString())))
        .start();
  }
}
