package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.store.StoreUse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no store. */
class CommandRunnerTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... words) {
    Lazy<Settings> none =
        new Lazy<>(
            () -> {
              throw new AssertionError("the settings were read");
            });
    try (var rooms = new Rooms(none, StoreUse.COMMAND, Clock.systemUTC())) {
      return new CommandRunner(rooms, new PrintWriter(out), new PrintWriter(err)).run(words);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "introduce",
        "eligible",
        "tier",
        "population",
        "communities",
        "brokers",
        "strength",
        "search",
        "import",
        "imports",
        "undo-import",
        "export",
        "replay"
      })
  void explainsEveryCommand(String command) {
    assertThat(run(command, "--help")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("Usage: enishi " + command, "--format", "--store");
  }

  @Test
  void pointsToTheHelpWhereSomethingIsMissing() {
    assertThat(run("tier")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(2).last().isEqualTo("Maybe see: enishi tier --help");
  }
}
