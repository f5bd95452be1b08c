package enishi.network;

import enishi.model.EntityKind;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Collects what differs between facts and those they are made from; rather too much than less. */
final class Touched {
  private final BitSet numbers = new BitSet();

  /** Touches what the rows name whose origin is wanted. */
  void rows(Rows rows, IntPredicate origins) {
    for (int row = 0; row < rows.size(); row++) {
      if (origins.test(rows.origin(row))) {
        numbers.set(rows.from(row));
        numbers.set(rows.to(row));
        if (rows.place(row) != Rows.NONE) {
          numbers.set(rows.place(row));
        }
      }
    }
  }

  /**
   * The difference, once all rows are known.
   *
   * @param changed numbers of what is described otherwise, or no longer
   * @param records whether a stay or a request came or went
   */
  Change change(
      Facts before,
      IdTable ids,
      Descriptions descriptions,
      int[] changed,
      Rows rows,
      boolean records) {
    for (int number : changed) {
      numbers.set(number);
    }
    comeAndGone(before, ids, descriptions, changed, rows);
    if (records || changed.length > 0) {
      undated(rows);
    }
    return new Change(numbers, records);
  }

  /** A row without a date has that of its event or stay, so what changes there may touch it. */
  private void undated(Rows rows) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.on(row) == Day.NEVER) {
        numbers.set(rows.from(row));
        numbers.set(rows.to(row));
      }
    }
  }

  /**
   * A person who is newly described, or no longer, makes their rows count or not; and where their
   * id was known before, a project may name them as a founder.
   */
  private void comeAndGone(
      Facts before, IdTable ids, Descriptions descriptions, int[] changed, Rows rows) {
    boolean mayBeFounder = false;
    for (int number : changed) {
      if (ids.kind(number) == EntityKind.PERSON
          && before.descriptions().has(number) != descriptions.has(number)) {
        mayBeFounder |= number < before.ids().size();
        for (int row = rows.begin(number); row < rows.end(number); row++) {
          numbers.set(rows.to(row));
        }
      }
    }
    for (int number = 0; mayBeFounder && number < before.ids().size(); number++) {
      if (before.descriptions().has(number)
          && before.descriptions().is(number, Descriptions.FOUNDED)) {
        numbers.set(number);
      }
    }
  }
}
