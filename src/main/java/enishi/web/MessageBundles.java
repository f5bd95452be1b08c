package enishi.web;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of all rooms: {@code messages/<room>.properties} in Japanese beside {@code
 * messages/<room>_en.properties}, each key beginning with its room's name.
 */
final class MessageBundles {
  private static final String ENGLISH = "_en.properties";

  private MessageBundles() {}

  static MessageSource all() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:messages/*_en.properties");
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames(
        Arrays.stream(files)
            .map(file -> String.valueOf(file.getFilename()))
            .map(name -> "messages/" + name.substring(0, name.length() - ENGLISH.length()))
            .distinct()
            .sorted()
            .toArray(String[]::new));
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
