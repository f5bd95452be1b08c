package enishi.algorithm.path;

import java.util.List;
import java.util.Optional;

/**
 * Paths in the order {@link FoundPath#CHEAPEST_FIRST}, and why there are not more of them. Whatever
 * the flags say, the paths given are the very first ones of that order.
 *
 * @param paths best first
 * @param ceilingCut fewer paths than asked for, and at least one more lies above the cost ceiling
 * @param limitCut at least one more path lies within the ceiling than the limit let through; told
 *     by {@link BoundedSimplePaths#within} only
 * @param stopped the search was told to stop before it was done
 */
public record FoundPaths(
    List<FoundPath> paths, boolean ceilingCut, boolean limitCut, boolean stopped) {
  public FoundPaths {
    paths = List.copyOf(paths);
  }

  public Optional<FoundPath> first() {
    return paths.stream().findFirst();
  }
}
