package enishi.referral;

import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who came into a project by whose referral, as trees: founders at their tops, then those who
 * joined without one, below everybody those whom their referral brought. Everybody who ever had a
 * part stands in it once.
 *
 * <p>Where referrals go in a circle, whoever came first of it stands at a top. Those who came last
 * choose first, so nobody but the circle's first is kept from the member who brought them. Time:
 * O(n log n + r log r + n d) for n persons, r referrals and trees d deep. The order is that of
 * days, then of ids.
 */
final class ReferralForest {
  /**
   * One person's place, in the order of reading: a branch follows its top at once.
   *
   * @param parent the place above; −1 at a top
   * @param referral the one that brought them, or the first there was; null where none is recorded
   * @param depth referrals between a top and this place
   * @param below places in the branch under this one
   */
  record Place(Involved who, int parent, @Nullable Referred referral, int depth, int below) {
    Id person() {
      return who.person();
    }

    /** What has become of the referral; null where none was needed. */
    @Nullable ReferralState state() {
      if (referral != null) {
        return referral.state();
      }
      return who.founder() || who.options().isEmpty() ? null : ReferralState.CIRCLE;
    }
  }

  private final List<Place> places;
  private final Map<Id, Integer> numbers;

  private ReferralForest(List<Place> places) {
    this.places = List.copyOf(places);
    numbers = HashMap.newHashMap(places.size());
    for (int i = 0; i < places.size(); i++) {
      numbers.put(places.get(i).who().person(), i);
    }
  }

  static ReferralForest of(Network network, Vouchings vouchings, Id project, LocalDate day) {
    Map<Id, Involved> all = Involved.all(network, vouchings, project, day);
    return new ReferralForest(new Planting(all).places());
  }

  List<Place> places() {
    return places;
  }

  /** The person's place; −1 for somebody without a part. */
  int number(Id person) {
    return numbers.getOrDefault(person, -1);
  }

  /** The places under that one. */
  List<Place> branch(int number) {
    return places.subList(number + 1, number + 1 + places.get(number).below());
  }

  /** Lays everybody out under whoever brought them. */
  private static final class Planting {
    private static final Comparator<Involved> TOPS =
        Comparator.comparing((Involved one) -> !one.founder())
            .thenComparing(Involved::firstDay)
            .thenComparing(Involved::person);

    private final Map<Id, Involved> all;
    private final Map<Id, Referred> chosen = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    Planting(Map<Id, Involved> all) {
      this.all = all;
      all.values().stream()
          .filter(one -> !one.founder())
          .sorted(
              Comparator.comparing(Involved::firstDay).thenComparing(Involved::person).reversed())
          .forEach(this::choose);
    }

    private void choose(Involved one) {
      one.options().stream()
          .filter(option -> !isUnder(option.by(), one.person()))
          .findFirst()
          .ifPresent(option -> chosen.put(one.person(), option));
    }

    /** Whether somebody stands in the branch of that top, as far as it is laid out. */
    private boolean isUnder(Id person, Id top) {
      Id at = person;
      Referred above = chosen.get(at);
      while (above != null && !at.equals(top)) {
        at = above.by();
        above = chosen.get(at);
      }
      return at.equals(top);
    }

    List<Place> places() {
      Map<Id, List<Involved>> children = new HashMap<>();
      List<Involved> tops = new ArrayList<>();
      for (Involved one : all.values()) {
        Referred by = chosen.get(one.person());
        (by == null ? tops : children.computeIfAbsent(by.by(), id -> new ArrayList<>())).add(one);
      }
      tops.sort(TOPS);
      children
          .values()
          .forEach(
              some ->
                  some.sort(
                      Comparator.comparing(this::referredOn).thenComparing(Involved::person)));
      write(tops, children);
      return withBelow();
    }

    private LocalDate referredOn(Involved one) {
      return Objects.requireNonNull(chosen.get(one.person())).on();
    }

    /** Depth first, without recursion: a chain of referrals may be long. */
    private void write(List<Involved> tops, Map<Id, List<Involved>> children) {
      record Next(Involved one, int parent) {}
      Deque<Next> ahead = new ArrayDeque<>();
      tops.reversed().forEach(one -> ahead.push(new Next(one, -1)));
      while (!ahead.isEmpty()) {
        Next next = ahead.pop();
        int number = places.size();
        int depth = next.parent() < 0 ? 0 : places.get(next.parent()).depth() + 1;
        places.add(new Place(next.one(), next.parent(), chosen.get(next.one().person()), depth, 0));
        children
            .getOrDefault(next.one().person(), List.of())
            .reversed()
            .forEach(child -> ahead.push(new Next(child, number)));
      }
    }

    private List<Place> withBelow() {
      int[] below = new int[places.size()];
      for (int i = below.length - 1; i >= 0; i--) {
        int parent = places.get(i).parent();
        if (parent >= 0) {
          below[parent] += below[i] + 1;
        }
      }
      List<Place> counted = new ArrayList<>();
      for (Place place : places) {
        counted.add(
            new Place(
                place.who(),
                place.parent(),
                place.referral(),
                place.depth(),
                below[counted.size()]));
      }
      return counted;
    }
  }
}
