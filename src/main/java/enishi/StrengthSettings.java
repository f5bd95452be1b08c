package enishi;

import static enishi.model.EnishiException.badInput;

import enishi.network.StrengthNumbers;
import enishi.network.StrengthRules;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/** What {@code enishi.strength.*} says from outside, by the names of {@link StrengthNumbers}. */
final class StrengthSettings {
  private static final String PREFIX = "enishi.strength.";
  private static final SortedMap<String, String> STANDARD =
      StrengthNumbers.of(StrengthRules.standard());

  private final Binder binder;

  StrengthSettings(Binder binder) {
    this.binder = binder;
  }

  /** What was set, by its whole key. */
  SortedMap<String, String> fixed() {
    SortedMap<String, String> fixed = new TreeMap<>();
    binder
        .bind(PREFIX + "kappa", Double.class)
        .ifBound(number -> fixed.put(PREFIX + "kappa", number.toString()));
    binder
        .bind(PREFIX + "max-shared", Integer.class)
        .ifBound(number -> fixed.put(PREFIX + "max-shared", number.toString()));
    fixed.putAll(fixed("base", Double.class));
    fixed.putAll(fixed("half-life-days", Integer.class));
    return Collections.unmodifiableSortedMap(fixed);
  }

  private <T> SortedMap<String, String> fixed(String group, Class<T> type) {
    Map<String, T> found =
        binder.bind(PREFIX + group, Bindable.mapOf(String.class, type)).orElse(Map.of());
    SortedMap<String, String> fixed = new TreeMap<>();
    // A map finds what the environment writes with underscores, one key what it writes for dashes.
    for (String kind : kinds(group)) {
      binder
          .bind(PREFIX + group + "." + kind.replace('_', '-'), type)
          .ifBound(number -> fixed.put(PREFIX + group + "." + kind, number.toString()));
    }
    new TreeMap<>(found)
        .forEach(
            (kind, number) ->
                fixed.put(PREFIX + group + "." + kind(kind, group), number.toString()));
    return fixed;
  }

  /** The environment cannot write dashes and underscores apart, so only letters are compared. */
  private static String kind(String written, String group) {
    List<String> kinds = kinds(group);
    return kinds.stream()
        .filter(kind -> letters(kind).equals(letters(written)))
        .findFirst()
        .orElseThrow(
            () ->
                badInput("strength of kind (%s) is not known, expected one of %s", written, kinds));
  }

  private static List<String> kinds(String group) {
    return STANDARD.keySet().stream()
        .filter(name -> name.startsWith(group + "."))
        .map(name -> name.substring(group.length() + 1))
        .toList();
  }

  private static String letters(String kind) {
    return kind.replaceAll("[._-]", "");
  }
}
