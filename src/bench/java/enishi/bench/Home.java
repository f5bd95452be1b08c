package enishi.bench;

import java.nio.file.Path;

/** Where the launcher stands, and so the project's files. */
final class Home {
  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("enishi.bench.home", "target"));
  }

  static Path rivalsInPython() {
    return folder().resolve("rivals.py").toAbsolutePath();
  }
}
