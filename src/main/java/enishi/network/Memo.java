package enishi.network;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when first asked for, once, and then kept. */
final class Memo<T> {
  private @Nullable Supplier<T> work;
  private volatile @Nullable T value;

  Memo(Supplier<T> work) {
    this.work = work;
  }

  T get() {
    T known = value;
    return known == null ? workedOut() : known;
  }

  /** The value, if somebody asked for it before. */
  Optional<T> known() {
    return Optional.ofNullable(value);
  }

  private synchronized T workedOut() {
    T known = value;
    if (known == null) {
      Supplier<T> left = work;
      if (left == null) {
        throw new IllegalStateException("worked out, but nothing came of it");
      }
      known = left.get();
      value = known;
      work = null;
    }
    return known;
  }
}
