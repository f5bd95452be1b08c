package enishi.referral;

import enishi.model.Evidence;

/**
 * Where a fact came from.
 *
 * @param source the document or list, in free words
 * @param file the file inside the dataset
 * @param row the row as a spreadsheet numbers it
 */
public record Source(String source, String file, int row) {
  static Source of(Evidence evidence) {
    return new Source(evidence.source(), evidence.file(), evidence.row());
  }
}
