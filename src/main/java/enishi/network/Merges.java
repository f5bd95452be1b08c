package enishi.network;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which ids somebody said to mean one person or one organization. Each id is absorbed by at most
 * one other, so the ids that mean one thing form a tree, whose root is the id that was kept last.
 * Immutable.
 */
public final class Merges {
  public static final Merges NONE = new Merges(new TreeMap<>());

  /** By the absorbed id: the id that was kept. */
  private final SortedMap<Id, Id> kept;

  private Merges(SortedMap<Id, Id> kept) {
    this.kept = kept;
  }

  /**
   * Throws bad-input for ids of different kinds or of a kind that is not merged, and for a circle.
   *
   * @param kept the id that was kept, by the absorbed id
   */
  public static Merges of(Map<Id, Id> kept) {
    Merges merges = kept.isEmpty() ? NONE : new Merges(new TreeMap<>(kept));
    kept.forEach(Merges::requireMergeable);
    kept.keySet().forEach(merges::root);
    return merges;
  }

  public static boolean isMergeable(EntityKind kind) {
    return kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION;
  }

  private static void requireMergeable(Id gone, Id stays) {
    if (gone.kind() != stays.kind() || !isMergeable(gone.kind())) {
      throw badInput(
          "(%s) cannot be merged into (%s), expected two persons or two organizations",
          gone, stays);
    }
  }

  public boolean isEmpty() {
    return kept.isEmpty();
  }

  /** The id that was kept, by the absorbed id. */
  public Map<Id, Id> kept() {
    return Collections.unmodifiableSortedMap(kept);
  }

  /** The id that was kept in the end. Throws bad-input where ids absorb each other in a circle. */
  public Id root(Id id) {
    Id root = id;
    for (int steps = 0; kept.get(root) instanceof Id next; steps++) {
      if (steps > kept.size()) {
        throw badInput("(%s) would be merged into itself, expected no circle", id);
      }
      root = next;
    }
    return root;
  }

  /** All ids that mean one thing, by root: the root, then by steps from it, then by id. */
  Collection<List<Id>> sets() {
    Map<Id, List<Id>> sets = new TreeMap<>();
    for (Id gone : kept.keySet()) {
      Id root = root(gone);
      sets.computeIfAbsent(root, id -> new ArrayList<>(List.of(id))).add(gone);
    }
    sets.values()
        .forEach(set -> set.sort(Comparator.comparingInt(this::depth).thenComparing(i -> i)));
    return sets.values();
  }

  /** All ids that mean the same as that one, itself included, sorted as {@link #sets}. */
  List<Id> setOf(Id id) {
    if (kept.isEmpty()) {
      return List.of(id);
    }
    Id root = root(id);
    return sets().stream()
        .filter(set -> set.getFirst().equals(root))
        .findFirst()
        .orElse(List.of(id));
  }

  /**
   * The id that stands for each other one of its set: the first that is described, so that nobody
   * is lost where the import that described the root was taken back. Nothing stands for a set of
   * which nobody is described.
   */
  Map<Id, Id> standIns(Predicate<Id> isDescribed) {
    Map<Id, Id> found = new LinkedHashMap<>();
    for (List<Id> set : sets()) {
      set.stream()
          .filter(isDescribed)
          .findFirst()
          .ifPresent(
              stays ->
                  set.stream().filter(id -> !id.equals(stays)).forEach(id -> found.put(id, stays)));
    }
    return found;
  }

  private int depth(Id id) {
    int depth = 0;
    for (Id at = id; kept.get(at) instanceof Id next; at = next) {
      depth++;
    }
    return depth;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Merges merges && kept.equals(merges.kept);
  }

  @Override
  public int hashCode() {
    return kept.hashCode();
  }

  @Override
  public String toString() {
    return kept.toString();
  }
}
