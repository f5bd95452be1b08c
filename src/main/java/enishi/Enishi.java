package enishi;

import enishi.store.StoreUse;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

/**
 * Starts Enishi: the web application without a command or with {@code serve}, else the command. The
 * way through the code: dataset file → table → intake → store → network → algorithm → feature →
 * answer.
 */
public final class Enishi {
  private Enishi() {}

  public static void main(String[] arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out, err));
  }

  /** The exit code. Whatever happens, people see a sentence. */
  private static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    try (var rooms =
        new Rooms(new Lazy<>(Enishi::settings), StoreUse.COMMAND, Clock.system(Rooms.JAPAN))) {
      return new CommandRunner(rooms, out, err)
          .run(arguments.length == 0 ? new String[] {"serve"} : arguments);
    } catch (RuntimeException | LinkageError e) {
      return Failures.report(e, err);
    }
  }

  /** Settings as the web application would read them, without starting it. */
  private static Settings settings() {
    var environment = new StandardEnvironment();
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return Settings.of(environment);
  }
}
