package enishi.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people call the program and the machine that a User-Agent header stands for. */
final class BrowserName {
  private static final String UNKNOWN = "?";

  /** Each pretends to be those after it. */
  private static final Map<String, String> PROGRAMS =
      ordered(
          "Edg",
          "Edge",
          "OPR/",
          "Opera",
          "Firefox/",
          "Firefox",
          "FxiOS/",
          "Firefox",
          "CriOS/",
          "Chrome",
          "Chrome/",
          "Chrome",
          "Safari/",
          "Safari",
          "Java",
          "Java",
          "curl",
          "curl");

  private static final Map<String, String> MACHINES =
      ordered(
          "iPhone",
          "iPhone",
          "iPad",
          "iPad",
          "Android",
          "Android",
          "Windows",
          "Windows",
          "CrOS",
          "ChromeOS",
          "Mac OS X",
          "Mac",
          "Linux",
          "Linux");

  private BrowserName() {}

  static String of(@Nullable String userAgent) {
    String text = userAgent == null ? "" : userAgent;
    String machine = first(MACHINES, text);
    String program = first(PROGRAMS, text);
    return machine.equals(UNKNOWN) ? program : program + ", " + machine;
  }

  private static String first(Map<String, String> names, String text) {
    return names.entrySet().stream()
        .filter(name -> text.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      names.put(pairs[i], pairs[i + 1]);
    }
    return names;
  }
}
