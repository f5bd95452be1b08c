package enishi.network;

import enishi.model.EntityKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The described things that have a card, in the order of their ids, which puts those of one kind
 * together; so the place of a person among the persons is their vertex. Immutable.
 */
final class EntityOrder {
  private static final Set<EntityKind> CARDS =
      EnumSet.of(
          EntityKind.PERSON,
          EntityKind.ORGANIZATION,
          EntityKind.MUNICIPALITY,
          EntityKind.PROJECT,
          EntityKind.EVENT,
          EntityKind.NEED,
          EntityKind.PROGRAMME);

  /** numbers[place] = number of the entity there. */
  private final int[] numbers;

  /** places[number] = place of an entity, −1 for one without a card. */
  private final int[] places;

  /** begins[kind], ends[kind] = places of the entities of a kind, by its ordinal. */
  private final int[] begins = new int[EntityKind.values().length];

  private final int[] ends = new int[EntityKind.values().length];

  private EntityOrder(int[] numbers, IdTable ids) {
    this.numbers = numbers;
    places = new int[ids.size()];
    Arrays.fill(places, -1);
    for (int place = 0; place < numbers.length; place++) {
      places[numbers[place]] = place;
      int kind = ids.kind(numbers[place]).ordinal();
      if (ends[kind] == 0) {
        begins[kind] = place;
      }
      ends[kind] = place + 1;
    }
  }

  /** Takes the numbers as {@link #numbers} gave them. */
  static EntityOrder ofSorted(int[] numbers, IdTable ids) {
    return new EntityOrder(numbers, ids);
  }

  /** The order of all that is described; what was described before is not sorted again. */
  static EntityOrder of(IdTable ids, Descriptions descriptions, int[] changed, EntityOrder before) {
    boolean same =
        Arrays.stream(changed)
            .allMatch(n -> (before.place(n) >= 0) == hasCard(n, ids, descriptions));
    if (same) {
      return before;
    }
    int[] old = Arrays.stream(before.numbers).filter(descriptions::has).toArray();
    Named[] added =
        Arrays.stream(changed)
            .distinct()
            .filter(n -> before.place(n) < 0 && hasCard(n, ids, descriptions))
            .mapToObj(n -> new Named(ids.text(n), n))
            .toArray(Named[]::new);
    Arrays.parallelSort(added);
    int[] all = new int[old.length + added.length];
    int i = 0;
    int j = 0;
    for (int place = 0; place < all.length; place++) {
      boolean takesOld =
          j == added.length || (i < old.length && ids.text(old[i]).compareTo(added[j].text()) < 0);
      all[place] = takesOld ? old[i++] : added[j++].number();
    }
    return new EntityOrder(all, ids);
  }

  static EntityOrder empty() {
    return new EntityOrder(new int[0], IdTable.builder().build());
  }

  private static boolean hasCard(int number, IdTable ids, Descriptions descriptions) {
    return descriptions.has(number) && CARDS.contains(ids.kind(number));
  }

  int size() {
    return numbers.length;
  }

  int number(int place) {
    return numbers[place];
  }

  /** The place of an entity, −1 for one without a card. */
  int place(int number) {
    return number < 0 || number >= places.length ? -1 : places[number];
  }

  int begin(EntityKind kind) {
    return begins[kind.ordinal()];
  }

  int end(EntityKind kind) {
    return ends[kind.ordinal()];
  }

  /** Shared, not to be changed. */
  int[] numbers() {
    return numbers;
  }

  long memoryBytes() {
    return 4L * (numbers.length + places.length) + 160;
  }

  private record Named(String text, int number) implements Comparable<Named> {
    @Override
    public int compareTo(Named other) {
      return text.compareTo(other.text);
    }
  }
}
