package enishi.introduction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain of persons from the requester to a target.
 *
 * @param probability 0..1, the product over the hops; null where there is no path
 * @param weakest the hop of lowest probability, from 0; null where there is no path
 * @param opens how many people lie within two connections of its introducers whom the requester
 *     cannot reach within two; null where the order does not ask for it
 * @param reference what to hand back in order to ask along this path; null where the question was
 *     not for paths that can be asked
 */
public record IntroductionPath(
    @Nullable Double probability,
    @Nullable Band band,
    @Nullable Integer weakest,
    List<Hop> hops,
    @Nullable Integer opens,
    @Nullable String reference) {
  /** No path. */
  static final IntroductionPath NONE =
      new IntroductionPath(null, null, null, List.of(), null, null);

  public IntroductionPath {
    hops = List.copyOf(hops);
  }

  static IntroductionPath of(List<Hop> hops, @Nullable Integer opens, @Nullable String reference) {
    double probability = 1;
    int weakest = 0;
    for (int i = 0; i < hops.size(); i++) {
      probability *= hops.get(i).chance();
      weakest = hops.get(i).chance() < hops.get(weakest).chance() ? i : weakest;
    }
    return new IntroductionPath(probability, Band.of(probability), weakest, hops, opens, reference);
  }

  /** Its probability; 0 where there is no path. */
  double chance() {
    return probability == null ? 0 : probability;
  }
}
