package enishi.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Finds Chromium, or installs it where this process is root on Debian. Never skips quietly. */
final class ChromiumBinary {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final String MISSING =
      "browser tests need Chromium with Japanese fonts: install the packages chromium and"
          + " fonts-noto-cjk, or name a browser in ENISHI_CHROMIUM";

  private ChromiumBinary() {}

  static Path find() {
    String named = System.getenv("ENISHI_CHROMIUM");
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    return onPath()
        .filter(chromium -> hasJapaneseFont())
        .or(ChromiumBinary::installed)
        .orElseThrow(() -> new AssertionError(MISSING));
  }

  private static Optional<Path> onPath() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(
            name ->
                Arrays.stream(path.split(java.io.File.pathSeparator))
                    .map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Whether fontconfig names a font for Japanese; true where there is no fontconfig to ask. */
  private static boolean hasJapaneseFont() {
    try {
      Process process = new ProcessBuilder("fc-list", ":lang=ja").start();
      return !new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).isBlank();
    } catch (IOException e) {
      return true;
    }
  }

  private static Optional<Path> installed() {
    boolean canInstall =
        "root".equals(System.getProperty("user.name"))
            && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    if (!canInstall) {
      return Optional.empty();
    }
    System.out.println("Installing chromium and fonts-noto-cjk for the browser tests …");
    run("apt-get", "-q", "update");
    run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
    return onPath();
  }

  private static void run(String... command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroy();
        throw new AssertionError("%s (%s failed)".formatted(MISSING, String.join(" ", command)));
      }
    } catch (IOException e) {
      throw new AssertionError(MISSING, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(MISSING, e);
    }
  }
}
