package enishi.network;

import enishi.model.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The columns of {@link Contexts} while they grow: parts are added to the context that is open, and
 * closing it begins the next one.
 */
final class ContextColumns {
  private byte[] kinds = new byte[64];
  private int[] reported = new int[64];

  /** partBegin[contexts] = the first part of the context that is open. */
  private int[] partBegin = new int[65];

  private int contexts;
  private int[] persons = new int[256];
  private int[] starts = new int[256];
  private int[] lasts = new int[256];
  private byte[] marks = new byte[256];
  private int parts;

  /** The columns of {@link Contexts}, by the same names. */
  record Columns(
      int[] indexes,
      Map<Id, Integer> stays,
      byte[] kinds,
      int[] reported,
      int[] partBegin,
      int[] persons,
      int[] starts,
      int[] lasts,
      byte[] marks) {}

  /**
   * What was closed so far.
   *
   * @param indexes by number the context of an event, organization or project, −1 where it is none
   * @param stays the context of a stay
   */
  Columns build(int[] indexes, Map<Id, Integer> stays) {
    return new Columns(
        indexes,
        Map.copyOf(stays),
        Arrays.copyOf(kinds, contexts),
        Arrays.copyOf(reported, contexts),
        Arrays.copyOf(partBegin, contexts + 1),
        Arrays.copyOf(persons, parts),
        Arrays.copyOf(starts, parts),
        Arrays.copyOf(lasts, parts),
        Arrays.copyOf(marks, parts));
  }

  /** Whether the open context has no part yet. */
  boolean isEmpty() {
    return parts == partBegin[contexts];
  }

  /** Takes the parts of the open context away again. */
  void clear() {
    parts = partBegin[contexts];
  }

  /** Adds a part to the open context. */
  void add(Participation part) {
    add(part.person(), part.start(), part.last(), part.mark());
  }

  /**
   * Likewise.
   *
   * @param person a vertex
   * @param start the first day, as {@link Day} counts it
   * @param last the last day
   * @param mark what {@link Participation#mark} says of it
   */
  void add(int person, int start, int last, byte mark) {
    if (parts == persons.length) {
      int room = parts + (parts >> 1);
      persons = Arrays.copyOf(persons, room);
      starts = Arrays.copyOf(starts, room);
      lasts = Arrays.copyOf(lasts, room);
      marks = Arrays.copyOf(marks, room);
    }
    persons[parts] = person;
    starts[parts] = start;
    lasts[parts] = last;
    marks[parts++] = mark;
  }

  /**
   * Closes the open context, its parts sorted by person.
   *
   * @param reportedPersons 0 where nobody reported how many there were
   * @return its number
   */
  int close(SharedContext.Kind kind, int reportedPersons) {
    sort(partBegin[contexts]);
    if (contexts == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * contexts);
      reported = Arrays.copyOf(reported, 2 * contexts);
      partBegin = Arrays.copyOf(partBegin, 2 * contexts + 1);
    }
    kinds[contexts] = (byte) kind.ordinal();
    reported[contexts++] = reportedPersons;
    partBegin[contexts] = parts;
    return contexts - 1;
  }

  private void sort(int begin) {
    boolean sorted = true;
    for (int i = begin + 1; i < parts && sorted; i++) {
      sorted = persons[i - 1] < persons[i];
    }
    if (sorted) {
      return;
    }
    Participation[] all = new Participation[parts - begin];
    for (int i = 0; i < all.length; i++) {
      int part = begin + i;
      all[i] = Participation.of(persons[part], starts[part], lasts[part], marks[part], List.of());
    }
    Arrays.sort(all, Participation.BY_PERSON);
    parts = begin;
    for (Participation part : all) {
      add(part);
    }
  }
}
