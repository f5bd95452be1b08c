package enishi.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench load}: asks a running Enishi at a steady rate, whether or not it keeps up. The time
 * of an answer counts from when its question should have been sent, so that one stall shows in all
 * the questions that it holds up.
 */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Asks a running Enishi at a steady rate and prints how long answers took.")
public final class LoadCommand implements Callable<Integer> {
  private enum Question {
    introductions,
    eligibility
  }

  @Option(names = "--url", description = "the server (default: ${DEFAULT-VALUE})")
  private URI url = URI.create("http://127.0.0.1:8080/");

  @Option(names = "--dataset", required = true, description = "the imported town's folder")
  private Path dataset = Path.of(".");

  @Option(names = "--token", description = "what enishi token printed")
  private @Nullable String token;

  @Option(names = "--account", description = "instead of a token (default: ${DEFAULT-VALUE})")
  private String account = "admin";

  @Option(names = "--password", description = "of the account", interactive = true, arity = "0..1")
  private @Nullable String password;

  @Option(names = "--ask", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Question ask = Question.introductions;

  @Option(names = "--rate", description = "questions a second (default: ${DEFAULT-VALUE})")
  private double rate = 50;

  @Option(names = "--seconds", description = "default: ${DEFAULT-VALUE}")
  private double seconds = 60;

  @Option(
      names = "--warm-up",
      description = "seconds before that, not counted (default: ${DEFAULT-VALUE})")
  private double warmUp = 20;

  @Option(names = "--max-hops", description = "default: ${DEFAULT-VALUE}")
  private int maxHops = 3;

  @Option(names = "-k", description = "default: ${DEFAULT-VALUE}")
  private int k = 5;

  @Option(
      names = "--near",
      description =
          "share of the questions between people whom shared groups join in that many hops; the"
              + " rest asks for anybody (default: ${DEFAULT-VALUE})")
  private double near = 0.8;

  @Option(names = "--as-of", description = "default: what the server takes for today")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--project",
      description = "eligibility for this one only (default: any of the dataset)")
  private @Nullable String project;

  @Option(names = "--seed", description = "default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(
      names = "--p99",
      description = "milliseconds that were wanted (default: ${DEFAULT-VALUE})")
  private double wanted = 25;

  private static final Pattern A_PATH = Pattern.compile("\"paths?\"\\s*:\\s*\\[\\s*\\{");

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  /** 0 where the 99th percentile was met and nothing failed, else 1. */
  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    Asked asked = new Asked(url, dataset, project, seed, maxHops, k, near, asOf);
    send(asked, warmUp);
    Latencies found = send(asked, seconds);
    double p99 = found.millis(0.99);
    boolean met = p99 <= wanted && found.failuresInWords().equals("none");
    out.printf(
        "%s, %.0f a second for %.0f s, maxHops %d, k %d: %d answered, %d of them with a path,"
            + " failed: %s%n",
        ask,
        rate,
        seconds,
        maxHops,
        k,
        found.answered(),
        found.withPath(),
        found.failuresInWords());
    out.printf(
        "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms; wanted p99 ≤ %.0f ms: %s%n",
        found.millis(0.5),
        found.millis(0.95),
        p99,
        found.millis(1),
        wanted,
        met ? "met" : "not met");
    return met ? 0 : 1;
  }

  private Latencies send(Asked asked, double duration) throws InterruptedException {
    List<HttpRequest> requests = new ArrayList<>();
    for (int i = 0; i < rate * duration; i++) {
      requests.add(
          request(ask == Question.introductions ? asked.introduction() : asked.eligibility()));
    }
    Latencies found = new Latencies(requests.size());
    long start = System.nanoTime();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < requests.size(); i++) {
        int number = i;
        long due = start + (long) (i * 1e9 / rate);
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        senders.submit(() -> sendOne(requests.get(number), number, due, found));
      }
    }
    return found;
  }

  private void sendOne(HttpRequest request, int number, long due, Latencies found) {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() == 200) {
        long took = System.nanoTime() - due;
        found.answered(number, took, A_PATH.matcher(response.body()).find());
      } else {
        found.failed("HTTP " + response.statusCode());
      }
    } catch (IOException e) {
      found.failed(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(URI uri) {
    String credentials =
        token != null
            ? "Bearer " + token
            : "Basic "
                + Base64.getEncoder()
                    .encodeToString((account + ":" + String.valueOf(password)).getBytes(UTF_8));
    return HttpRequest.newBuilder(uri)
        .header("Authorization", credentials)
        .header("Accept", "application/json")
        .timeout(Duration.ofSeconds(30))
        .build();
  }
}
