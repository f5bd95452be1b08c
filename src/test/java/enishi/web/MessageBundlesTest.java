package enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundlesTest {
  private static final Path DIRECTORY = Path.of("src", "main", "resources", "messages");

  static List<String> rooms() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("(_en)?\\.properties$", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void saysTheSameThingsInBothLanguages(String room) throws IOException {
    Properties japanese = bundle(room + ".properties");
    Properties english = bundle(room + "_en.properties");
    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(japanese.stringPropertyNames())
        .allMatch(key -> key.startsWith(room + "."));
  }

  @Test
  void speaksJapaneseToEverybodyElse() throws IOException {
    var messages = MessageBundles.all();
    assertThat(messages.getMessage("web.sign-out", null, Locale.JAPANESE)).isEqualTo("ログアウト");
    assertThat(messages.getMessage("web.sign-out", null, Locale.FRENCH)).isEqualTo("ログアウト");
    assertThat(messages.getMessage("web.sign-out", null, Locale.UK)).isEqualTo("Sign out");
    assertThat(
            messages.getMessage("web.progress.of", new Object[] {"1,000", "2,000", 50}, Locale.UK))
        .isEqualTo("1,000 / 2,000 (50 %)");
  }

  @Test
  void hasPlainWordsForEveryProblem() throws IOException {
    Stream<String> codes =
        Stream.concat(
            Arrays.stream(ErrorCode.values()).map(ErrorCode::word),
            IntStream.range(400, 600).mapToObj(status -> Problem.of(status).code()));
    assertThat(bundle("web.properties").stringPropertyNames())
        .containsAll(
            codes
                .flatMap(
                    code ->
                        Stream.of("web.error." + code + ".title", "web.error." + code + ".text"))
                .toList());
  }

  private static Properties bundle(String name) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(DIRECTORY.resolve(name))) {
      properties.load(reader);
    }
    return properties;
  }
}
