package enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every page says what it is, in both languages. */
class HelpTest {
  /** What is no page of its own, or explains itself. */
  private static final Set<String> WITHOUT =
      Set.of("/error", "/table-file", "/sign-in", "/sign-in/code", "/join");

  @Test
  void everyPageSaysWhatItIs() throws IOException {
    Set<String> paths = paths();
    assertThat(paths).contains("/", "/population", "/programmes/x/subsidy").hasSizeGreaterThan(60);
    assertThat(paths)
        .filteredOn(path -> !WITHOUT.contains(path))
        .allSatisfy(path -> assertThat(Help.keyOf(path)).as(path).isPresent());
    var messages = MessageBundles.all();
    for (String path : paths) {
      Help.keyOf(path)
          .ifPresent(
              key -> {
                String code = "web.help." + key;
                assertThat(messages.getMessage(code, null, Locale.JAPANESE)).hasSizeLessThan(90);
                assertThat(messages.getMessage(code, null, Locale.ENGLISH)).hasSizeLessThan(200);
              });
    }
  }

  /** Every address that a controller of pages answers, with x for what varies. */
  private static Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .importUrl(Help.class.getProtectionDomain().getCodeSource().getLocation())) {
      if (type.isMetaAnnotatedWith(Controller.class)) {
        collect(type.reflect(), paths);
      }
    }
    paths.removeIf(path -> path.startsWith("/api/"));
    // A card's first part is a kind of thing, not any word.
    if (paths.remove("/x/x")) {
      paths.add("/people/x");
    }
    return paths;
  }

  private static void collect(Class<?> controller, Set<String> paths) {
    RequestMapping whole =
        AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
    String[] roots = whole == null || whole.path().length == 0 ? new String[] {""} : whole.path();
    for (var method : controller.getDeclaredMethods()) {
      RequestMapping mapping =
          AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
      if (mapping == null || !Set.of(mapping.method()).contains(RequestMethod.GET)) {
        continue;
      }
      for (String root : roots) {
        for (String path : mapping.path().length == 0 ? new String[] {""} : mapping.path()) {
          paths.add((root + path).replaceAll("\\{[^}]*}", "x"));
        }
      }
    }
  }
}
