package enishi;

/** Starts the web application. */
final class Server {
  private Server() {}

  static void run(String... arguments) {
    throw new IllegalStateException("wired in the next step");
  }
}
