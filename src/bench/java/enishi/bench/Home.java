package enishi.bench;

import java.nio.file.Path;
import java.util.Locale;

/** What the commands have in common: where files are, and how sizes are written. */
final class Home {
  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("enishi.bench.home", "target"));
  }

  static Path rivalsInPython() {
    return folder().resolve("rivals.py").toAbsolutePath();
  }

  /** 10k, 100k, 1m or a plain number. */
  static int people(String size) {
    String text = size.strip().toLowerCase(Locale.ROOT);
    int unit = text.endsWith("k") ? 1000 : text.endsWith("m") ? 1_000_000 : 1;
    return Integer.parseInt(unit == 1 ? text : text.substring(0, text.length() - 1)) * unit;
  }
}
