package enishi.bench.rival;

import org.jspecify.annotations.Nullable;

/**
 * One line from a program. What does not apply stays null.
 *
 * @param millis a whole run
 * @param micros micros[query], for operations that are many small queries
 * @param costs costs[query] = the paths' costs, lowest first
 * @param values values[i] = what was found for the i-th person asked
 * @param vertices the highest-scored people, highest first
 * @param ties how many ties a projection has, with the sum of their weights and a checksum over
 *     which weight stands where
 * @param peakMb the most memory that the process held during the operation
 * @param cannot why the program does not do this
 */
public record Answer(
    @Nullable Double millis,
    double @Nullable [] micros,
    double @Nullable [][] costs,
    double @Nullable [] values,
    int @Nullable [] vertices,
    @Nullable Long ties,
    @Nullable Double sum,
    @Nullable Double checksum,
    @Nullable Integer peakMb,
    @Nullable String note,
    @Nullable String cannot) {

  static Answer cannot(String why) {
    return new Answer(null, null, null, null, null, null, null, null, null, null, why);
  }

  static Answer run(long nanos) {
    return new Answer(nanos / 1e6, null, null, null, null, null, null, null, null, null, null);
  }

  static Answer queries(double[] micros, double[][] costs) {
    return new Answer(null, micros, costs, null, null, null, null, null, null, null, null);
  }

  static Answer values(long nanos, double[] values) {
    return new Answer(nanos / 1e6, null, null, values, null, null, null, null, null, null, null);
  }

  static Answer top(long nanos, int[] vertices) {
    return new Answer(nanos / 1e6, null, null, null, vertices, null, null, null, null, null, null);
  }

  static Answer projection(long nanos, long ties, double sum, double checksum) {
    return new Answer(nanos / 1e6, null, null, null, null, ties, sum, checksum, null, null, null);
  }

  Answer noting(String text) {
    return new Answer(
        millis, micros, costs, values, vertices, ties, sum, checksum, peakMb, text, cannot);
  }

  Answer peaking(@Nullable Integer megabytes) {
    return new Answer(
        millis, micros, costs, values, vertices, ties, sum, checksum, megabytes, note, cannot);
  }
}
