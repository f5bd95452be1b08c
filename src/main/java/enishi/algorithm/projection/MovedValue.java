package enishi.algorithm.projection;

import java.util.Arrays;

/**
 * Ascending rows in one array after one value left some rows and entered others. O(rows + values)
 * time, by copying whole stretches.
 */
final class MovedValue {
  /** offsets[row] = first place of the row; rows + 1 values. */
  final int[] offsets;

  /** values[place] = value, ascending within a row. */
  final int[] values;

  /** Both lists of rows ascend; the value is in exactly those of rowsBefore. */
  MovedValue(int[] oldOffsets, int[] oldValues, int value, int[] rowsBefore, int[] rowsNow) {
    offsets = new int[oldOffsets.length];
    values = new int[oldValues.length - rowsBefore.length + rowsNow.length];
    int read = 0;
    int shift = 0;
    int b = 0;
    int a = 0;
    for (int row = 0; row < offsets.length - 1; row++) {
      offsets[row] = oldOffsets[row] + shift;
      boolean before = b < rowsBefore.length && rowsBefore[b] == row;
      boolean now = a < rowsNow.length && rowsNow[a] == row;
      b += before ? 1 : 0;
      a += now ? 1 : 0;
      if (before != now) {
        int found = Arrays.binarySearch(oldValues, oldOffsets[row], oldOffsets[row + 1], value);
        int place = before ? found : -found - 1;
        System.arraycopy(oldValues, read, values, read + shift, place - read);
        read = place;
        if (before) {
          read++;
          shift--;
        } else {
          values[place + shift++] = value;
        }
      }
    }
    System.arraycopy(oldValues, read, values, read + shift, oldValues.length - read);
    offsets[offsets.length - 1] = values.length;
  }
}
