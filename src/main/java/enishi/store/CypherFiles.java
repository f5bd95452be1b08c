package enishi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads statements from their files, each once. */
final class CypherFiles {
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  String text(Statement statement) {
    return texts.computeIfAbsent(statement.resource(), CypherFiles::read);
  }

  private static String read(String resource) {
    try (var in = CypherFiles.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no statement file (%s)".formatted(resource));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
