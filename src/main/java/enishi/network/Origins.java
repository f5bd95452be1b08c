package enishi.network;

import enishi.model.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where rows came from, each combination of import, source and file under a number, so that a row
 * needs two ints to name its evidence. Immutable.
 */
final class Origins {
  /** The origin of a row that has no evidence. */
  static final int NONE = -1;

  private final List<Origin> origins;

  Origins(List<Origin> origins) {
    this.origins = List.copyOf(origins);
  }

  /** The evidence of a row of that origin; empty where it has none. */
  List<Evidence> evidence(int origin, int row) {
    if (origin == NONE) {
      return List.of();
    }
    Origin from = origins.get(origin);
    return List.of(new Evidence(from.importId(), from.source(), from.file(), row));
  }

  List<Origin> list() {
    return origins;
  }

  /** The import of a row of that origin; 0 where it has none. */
  long importNumber(int origin) {
    return origin == NONE ? 0 : origins.get(origin).importNumber();
  }

  Builder more() {
    return new Builder(origins);
  }

  /**
   * @param importNumber the number under which the store knows the import; 0 for one that was never
   *     in a store
   */
  record Origin(long importNumber, String importId, String source, String file) {}

  /** Numbers origins behind those there are. */
  static final class Builder {
    private final List<Origin> origins;
    private final Map<Origin, Integer> numbers = new HashMap<>();

    private Builder(List<Origin> from) {
      origins = new ArrayList<>(from);
      from.forEach(origin -> numbers.put(origin, numbers.size()));
    }

    int number(Origin origin) {
      return numbers.computeIfAbsent(
          origin,
          added -> {
            origins.add(added);
            return origins.size() - 1;
          });
    }

    Origins build() {
      return new Origins(origins);
    }
  }
}
