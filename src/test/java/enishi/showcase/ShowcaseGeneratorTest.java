package enishi.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShowcaseGeneratorTest {
  @Test
  void writesTheCommittedFilesByteForByte() throws IOException {
    Map<String, String> committed = new TreeMap<>();
    try (var files = Files.list(ShowcaseGenerator.DATASET)) {
      for (var file : files.filter(f -> !f.toString().endsWith(".md")).toList()) {
        committed.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    Map<String, String> generated = ShowcaseGenerator.generate();
    assertThat(generated.keySet()).isEqualTo(committed.keySet());
    generated.forEach((name, text) -> assertThat(text).as(name).isEqualTo(committed.get(name)));
  }
}
