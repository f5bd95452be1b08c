package enishi.network;

import java.util.List;

/**
 * An import whose rows count. Its rows do not change while they count, so the imports say all about
 * the facts.
 *
 * @param startedAt date and time, which tells imports of one number in two stores apart
 * @param rows how many rows it wrote
 */
record LiveImport(
    long number, String id, String startedAt, String source, List<String> files, long rows) {
  LiveImport {
    files = List.copyOf(files);
  }
}
