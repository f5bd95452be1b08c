package enishi;

import enishi.terminal.CommonOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

/** {@code enishi serve}, and {@code enishi} alone. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Starts the web application and the REST API; ends when the process is stopped.",
      "Settings are environment variables such as SERVER_PORT, or words such as --server.port=0."
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() throws InterruptedException {
    List<String> words = new ArrayList<>(settings);
    options.store().ifPresent(store -> words.addAll(List.of("--store", store)));
    Server.run(words);
    Thread.currentThread().join();
    return 0;
  }
}
