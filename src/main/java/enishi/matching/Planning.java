package enishi.matching;

import enishi.algorithm.matching.Assignment;
import enishi.algorithm.matching.Assignment.Pair;
import enishi.model.Id;
import enishi.model.Need;
import enishi.model.Person;
import enishi.model.ProposalStatus;
import enishi.network.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Assigns persons to needs so that the scores add up to the most. */
final class Planning {
  private final PlanQuery query;
  private final List<Need> needs;
  private final int[] wanted;
  private final int[] contracted;
  private final List<Id> persons;
  private final List<Pair> pairs;

  /**
   * @param mayBe whom the asker may assign
   */
  Planning(PlanQuery query, List<Need> needs, Scoring scoring, Predicate<Id> mayBe) {
    this.query = query;
    this.needs = List.copyOf(needs);
    contracted =
        needs.stream()
            .mapToInt(
                need ->
                    (int)
                        scoring.proposals().to(need.id()).stream()
                            .filter(state -> state.is(ProposalStatus.CONTRACTED))
                            .count())
            .toArray();
    wanted = Arrays.stream(contracted).map(had -> Math.max(0, query.each() - had)).toArray();
    int all = Arrays.stream(wanted).sum();
    TreeMap<Id, Integer> numbers = new TreeMap<>();
    List<List<Scored>> fitting = new ArrayList<>();
    for (Need need : needs) {
      List<Scored> best =
          scoring.score(need).stream()
              .filter(one -> mayBe.test(one.person()) && (one.own() == null || one.own().isOpen()))
              .limit(all)
              .toList();
      best.forEach(one -> numbers.put(one.person(), 0));
      fitting.add(best);
    }
    persons = List.copyOf(numbers.keySet());
    persons.forEach(person -> numbers.put(person, numbers.headMap(person).size()));
    pairs = new ArrayList<>();
    for (int i = 0; i < fitting.size(); i++) {
      for (Scored one : fitting.get(i)) {
        pairs.add(new Pair(i, numbers.getOrDefault(one.person(), 0), one.score()));
      }
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  int[] wanted() {
    return wanted;
  }

  int[] capacities() {
    int[] most = new int[persons.size()];
    Arrays.fill(most, query.most());
    return most;
  }

  /**
   * The best assignment. A need's candidates beyond as many as are wanted by all needs together are
   * left aside: somebody among the first of them is always free.
   */
  List<Pair> best() {
    return Assignment.best(pairs, wanted, capacities());
  }

  List<Pair> greedy() {
    return Assignment.greedy(pairs, wanted, capacities());
  }

  Plan plan(Network network, MatchCards cards) {
    List<Pair> best = best();
    List<Pair> greedy = greedy();
    Set<Pair> inGreedy = new HashSet<>(greedy);
    List<Plan.Filled> filled = new ArrayList<>();
    for (int i = 0; i < needs.size(); i++) {
      int number = i;
      List<Plan.Chosen> chosen =
          best.stream()
              .filter(pair -> pair.left() == number)
              .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
              .map(pair -> chosen(pair, inGreedy.contains(pair), network, cards))
              .toList();
      filled.add(
          new Plan.Filled(
              cards.need(needs.get(i)), contracted[i], chosen, wanted[i] - chosen.size()));
    }
    return new Plan(
        query.asOf(),
        query.each(),
        query.most(),
        true,
        Assignment.total(best),
        Assignment.total(greedy),
        filled);
  }

  private Plan.Chosen chosen(Pair pair, boolean greedy, Network network, MatchCards cards) {
    Person person = network.facts().person(persons.get(pair.right()));
    return new Plan.Chosen(
        person.id(),
        String.valueOf(cards.show(person.id()).name()),
        person.fictional(),
        pair.weight(),
        greedy);
  }
}
