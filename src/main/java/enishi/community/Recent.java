package enishi.community;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers asked for last, so many and no more. Only one thread works one out, and the others
 * who ask for it wait; what fails is not kept.
 */
final class Recent<K, V> {
  private final int most;

  /** The latest asked at the end. */
  private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

  Recent(int most) {
    this.most = most;
  }

  V get(K key, Supplier<V> compute) {
    Entry<V> entry;
    synchronized (entries) {
      entry = entries.computeIfAbsent(key, any -> new Entry<>());
      Iterator<K> oldest = entries.keySet().iterator();
      while (entries.size() > most) {
        oldest.next();
        oldest.remove();
      }
    }
    return entry.get(compute);
  }

  /** One answer, from the first time that it was worked out. */
  private static final class Entry<V> {
    private @Nullable V value;

    synchronized V get(Supplier<V> compute) {
      V known = value;
      if (known == null) {
        known = compute.get();
        value = known;
      }
      return known;
    }
  }
}
