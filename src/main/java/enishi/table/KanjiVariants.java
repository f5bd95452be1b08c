package enishi.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Old and variant kanji of names → the form by which they are compared (kanji-variants.txt). */
final class KanjiVariants {
  private static final Map<Integer, Integer> COMMON = load();

  private KanjiVariants() {}

  static int common(int character) {
    return COMMON.getOrDefault(character, character);
  }

  private static Map<Integer, Integer> load() {
    Map<Integer, Integer> common = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                KanjiVariants.class.getResourceAsStream("kanji-variants.txt"),
                "kanji-variants.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.startsWith("#")) {
          int target = line.codePointAt(0);
          line.codePoints().filter(c -> c != ' ').forEach(c -> common.put(c, target));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(common);
  }
}
