package enishi;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.springframework.boot.SpringApplication;

/**
 * Starts the web application and the REST API, and says in one or two lines why where it cannot.
 */
final class Server {
  private static final String STORE = "--store";

  private Server() {}

  static void run(List<String> words) {
    try {
      new SpringApplication(WebApplication.class).run(settings(words));
    } catch (RuntimeException e) {
      System.exit(Failures.report(e, new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }
  }

  /**
   * The words after {@code serve} as settings: {@code --store} as every command takes it, the rest
   * as it is.
   */
  static String[] settings(List<String> words) {
    List<String> settings = new ArrayList<>();
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (word.equals(STORE) && rest.hasNext()) {
        settings.addAll(place(rest.next()));
      } else if (word.startsWith(STORE + "=")) {
        settings.addAll(place(word.substring(STORE.length() + 1)));
      } else {
        settings.add(word);
      }
    }
    return settings.toArray(String[]::new);
  }

  /** An address with a scheme, else a directory, whatever address the environment names. */
  private static List<String> place(String store) {
    return store.contains("://")
        ? List.of("--enishi.store.uri=" + store)
        : List.of("--enishi.store.uri=", "--enishi.store.directory=" + store);
  }
}
