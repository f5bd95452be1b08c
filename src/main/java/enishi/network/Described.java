package enishi.network;

import enishi.model.Entity;
import enishi.model.Id;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The described things of one kind, or of all, by id: a view that reads a thing when it is asked
 * for, so going through all of them costs time and holding on to all of them costs memory.
 */
final class Described<E extends Entity> extends AbstractMap<Id, E> {
  private final Facts facts;
  private final Class<E> type;
  private final int begin;
  private final int end;

  /** The things at the places begin..end−1 of the order of all. */
  Described(Facts facts, Class<E> type, int begin, int end) {
    this.facts = facts;
    this.type = type;
    this.begin = begin;
    this.end = end;
  }

  @Override
  public int size() {
    return end - begin;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof Id id && isHere(facts.placeOf(id));
  }

  @Override
  public @Nullable E get(@Nullable Object key) {
    return key instanceof Id id && isHere(facts.placeOf(id))
        ? type.cast(facts.find(id).orElseThrow())
        : null;
  }

  @Override
  public Set<Id> keySet() {
    return view(facts::idAt);
  }

  @Override
  public Set<Map.Entry<Id, E>> entrySet() {
    return view(
        place -> {
          Id id = facts.idAt(place);
          return Map.entry(id, type.cast(facts.find(id).orElseThrow()));
        });
  }

  private boolean isHere(int place) {
    return place >= begin && place < end;
  }

  private <T> Set<T> view(IntFunction<T> at) {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return end - begin;
      }

      @Override
      public Iterator<T> iterator() {
        return IntStream.range(begin, end).mapToObj(at).iterator();
      }

      @Override
      public boolean contains(@Nullable Object item) {
        Object key = item instanceof Map.Entry<?, ?> entry ? entry.getKey() : item;
        return containsKey(key);
      }
    };
  }
}
