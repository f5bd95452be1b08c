package enishi.network;

import enishi.model.Consent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of a thing that is described under several ids: the kept one's own values, and
 * those of the others where it has none. Names and readings of the others become aliases, skills
 * are put together, and of consent the strictest counts.
 */
final class MergedDescription {
  private final List<Values> all;
  private final Map<String, Object> merged;

  private MergedDescription(List<Values> all) {
    this.all = all;
    merged = new HashMap<>();
    all.reversed().forEach(values -> merged.putAll(values.all()));
  }

  /**
   * @param all the kept one's values first
   */
  static Map<String, Object> of(List<Values> all) {
    MergedDescription description = new MergedDescription(all);
    description.join("aliases", description.aliases());
    description.join("skills", description.all.stream().flatMap(v -> v.texts("skills").stream()));
    description.consent();
    description.limit();
    return description.merged;
  }

  private Stream<String> aliases() {
    Stream<String> names =
        all.stream()
            .skip(1)
            .flatMap(v -> Stream.of(v.textOrNull("name"), v.textOrNull("kana")))
            .filter(Objects::nonNull);
    return Stream.concat(all.stream().flatMap(v -> v.texts("aliases").stream()), names)
        .filter(alias -> !alias.equals(merged.get("name")) && !alias.equals(merged.get("kana")));
  }

  private void join(String name, Stream<String> texts) {
    Set<String> once = new LinkedHashSet<>(texts.toList());
    if (once.isEmpty()) {
      merged.remove(name);
    } else {
      merged.put(name, new ArrayList<>(once));
    }
  }

  private void consent() {
    all.stream()
        .map(v -> v.word(Consent.class, "consent", Consent.INTRODUCIBLE))
        .max(Comparator.comparingInt(MergedDescription::strictness))
        .filter(strictest -> strictest != Consent.INTRODUCIBLE)
        .ifPresent(strictest -> merged.put("consent", strictest.word()));
  }

  private static int strictness(Consent consent) {
    return switch (consent) {
      case INTRODUCIBLE -> 0;
      case TARGET_ONLY -> 1;
      case HIDDEN -> 2;
    };
  }

  private void limit() {
    all.stream()
        .map(v -> v.numberOrNull("openRequestLimit"))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .ifPresent(least -> merged.put("openRequestLimit", least));
  }
}
