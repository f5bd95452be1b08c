package enishi.algorithm.path;

import java.util.Arrays;

/** Labels waiting in the order of their keys: a heap of four children a node, in two arrays. */
final class LabelQueue {
  private double[] keys = new double[64];
  private int[] labels = new int[64];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /** The least key, infinite where nothing waits. */
  double leastKey() {
    return size == 0 ? Double.POSITIVE_INFINITY : keys[0];
  }

  void add(double key, int label) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      labels = Arrays.copyOf(labels, 2 * size);
    }
    int at = size++;
    while (at > 0) {
      int parent = at - 1 >> 2;
      if (keys[parent] <= key) {
        break;
      }
      keys[at] = keys[parent];
      labels[at] = labels[parent];
      at = parent;
    }
    keys[at] = key;
    labels[at] = label;
  }

  /** Takes out the label of the least key. */
  int poll() {
    int first = labels[0];
    size--;
    if (size > 0) {
      sink(keys[size], labels[size]);
    }
    return first;
  }

  private void sink(double key, int label) {
    int at = 0;
    while (true) {
      int child = 4 * at + 1;
      if (child >= size) {
        break;
      }
      int least = child;
      int end = Math.min(child + 4, size);
      for (int other = child + 1; other < end; other++) {
        if (keys[other] < keys[least]) {
          least = other;
        }
      }
      if (keys[least] >= key) {
        break;
      }
      keys[at] = keys[least];
      labels[at] = labels[least];
      at = least;
    }
    keys[at] = key;
    labels[at] = label;
  }

  /** All labels that wait, in no order to rely on, taken out. */
  int[] drain() {
    int[] all = Arrays.copyOf(labels, size);
    size = 0;
    return all;
  }
}
