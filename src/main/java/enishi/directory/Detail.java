package enishi.directory;

import java.util.List;

/**
 * One recorded property of a thing.
 *
 * @param label the key of its words in the room's messages
 * @param more how many values there are beyond those given
 */
record Detail(String label, List<Value> values, int more) {
  static final int MAX_VALUES = 10;

  Detail {
    values = List.copyOf(values);
  }

  static Detail of(String label, List<Value> all) {
    List<Value> shown = all.subList(0, Math.min(MAX_VALUES, all.size()));
    return new Detail(label, shown, all.size() - shown.size());
  }
}
