package enishi.office.settings;

import static enishi.model.EnishiException.badInput;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to hold: single numbers by key, or all numbers of a version.
 *
 * @param values number by key, as typed; empty or {@code standard} for the standard
 * @param version the version to return to, 0 for the standard; null where there are values
 */
record Proposal(SortedMap<String, String> values, @Nullable Integer version) {
  Proposal {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    if (values.isEmpty() == (version == null)) {
      throw badInput(
          "values (%s) and version (%s): expected one of both.%n"
              + "Maybe --set enishi.strength.kappa=2.5.",
          values, version == null ? "none" : version);
    }
  }

  static Proposal of(Map<String, String> values) {
    return new Proposal(new TreeMap<>(values), null);
  }
}
