package enishi.directory.identity;

import enishi.model.Id;
import enishi.network.Network;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two ids that may mean one person or one organization.
 *
 * @param a the smaller id
 * @param points what the reasons count together (our setting); at least 0
 */
record Suspected(Id a, Id b, double points, List<Part> parts) {
  static final Comparator<Suspected> BEST_FIRST =
      Comparator.comparingDouble((Suspected s) -> -s.points())
          .thenComparing(Suspected::a)
          .thenComparing(Suspected::b);

  Suspected {
    parts = List.copyOf(parts);
  }

  /** All pairs of a network that are worth looking at, best first. */
  static List<Suspected> in(Network network) {
    return Stream.of(Register.ofPeople(network), Register.ofOrganizations(network))
        .flatMap(register -> in(register, network).stream())
        .sorted(BEST_FIRST)
        .toList();
  }

  static List<Suspected> in(Register register, Network network) {
    return Blocks.of(register).stream()
        .map(
            pair ->
                of(
                    register.profiles().get(pair.one()),
                    register.profiles().get(pair.other()),
                    register,
                    network))
        .filter(suspected -> suspected.points() >= 0)
        .sorted(BEST_FIRST)
        .toList();
  }

  static Suspected of(Profile one, Profile other, Register register, Network network) {
    boolean inOrder = one.id().compareTo(other.id()) < 0;
    Profile a = inOrder ? one : other;
    Profile b = inOrder ? other : one;
    List<Part> parts = Scoring.of(a, b, register, network);
    return new Suspected(a.id(), b.id(), Scoring.points(parts), parts);
  }
}
