package enishi.network;

import java.util.List;

/**
 * An import whose rows count. Its rows change only where a person is erased, so the imports say all
 * about the facts.
 *
 * @param startedAt date and time when it began or its rows were last rewritten; then, where some of
 *     its rows were refuted or restored, a blank and how often
 * @param rows how many rows it wrote
 */
record LiveImport(
    long number, String id, String startedAt, String source, List<String> files, long rows) {
  LiveImport {
    files = List.copyOf(files);
  }

  /** Whether the other is this one with some rows refuted or restored. */
  boolean differsByMarks(LiveImport other) {
    return !startedAt.equals(other.startedAt) && written().equals(other.written());
  }

  private String written() {
    return startedAt.split(" ", 2)[0];
  }
}
