package enishi.model;

import static enishi.model.EnishiException.badInput;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stated, dated fact that links two persons directly (つながり). It has no direction: {@code a} is
 * the smaller id.
 *
 * @param event where they met, for {@code met_at}
 */
public record Tie(
    Id a, Id b, TieKind kind, Period when, @Nullable Id event, List<Evidence> evidence) {
  public Tie {
    if (a.compareTo(b) >= 0) {
      throw badInput("tie (%s – %s) must join two persons, the smaller id first", a, b);
    }
    evidence = List.copyOf(evidence);
  }

  /** The tie of two persons, named in any order. */
  public static Tie between(
      Id one, Id other, TieKind kind, Period when, @Nullable Id event, List<Evidence> evidence) {
    return one.compareTo(other) < 0
        ? new Tie(one, other, kind, when, event, evidence)
        : new Tie(other, one, kind, when, event, evidence);
  }
}
