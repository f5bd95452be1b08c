package enishi.office.settings;

import enishi.introduction.Band;
import enishi.introduction.Hop;
import enishi.introduction.Introduction;
import enishi.introduction.IntroductionPath;
import enishi.introduction.Reason;
import enishi.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A best path of introductions, or why there is none.
 *
 * @param band null where there is no path
 * @param reason null where there is one
 * @param path the persons from the requester to the target
 * @param names theirs
 */
record Way(@Nullable Band band, @Nullable Reason reason, List<Id> path, List<String> names) {
  Way {
    path = List.copyOf(path);
    names = List.copyOf(names);
  }

  static Way of(Introduction answer) {
    if (answer.paths().isEmpty()) {
      return new Way(null, answer.reason(), List.of(), List.of());
    }
    IntroductionPath best = answer.paths().getFirst();
    List<Id> path = new ArrayList<>();
    List<String> names = new ArrayList<>();
    add(path, names, best.hops().getFirst().from(), best.hops().getFirst().fromName());
    for (Hop hop : best.hops()) {
      add(path, names, hop.to(), hop.toName());
    }
    return new Way(best.band(), null, path, names);
  }

  private static void add(
      List<Id> path, List<String> names, @Nullable Id id, @Nullable String name) {
    if (id != null) {
      path.add(id);
      names.add(Objects.requireNonNullElse(name, id.key()));
    }
  }
}
