package enishi;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;

/** Starts the web application and the REST API, and says in one or two lines why where it cannot. */
final class Server {
  private Server() {}

  static void run(String... arguments) {
    try {
      new SpringApplication(WebApplication.class).run(arguments);
    } catch (RuntimeException e) {
      System.exit(Failures.report(e, new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }
  }
}
