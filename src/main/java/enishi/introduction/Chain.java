package enishi.introduction;

import enishi.model.Id;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path as a page draws it: the requester, then a tie and a person for each hop.
 *
 * @param rank from 1; 0 for a path that has none
 * @param band the word of its band
 * @param probability in words, null while figures are not shown to people
 * @param names everybody in one line
 * @param reference what to hand back in order to ask along it; null where it cannot be asked
 */
record Chain(
    int rank,
    String band,
    String bandText,
    @Nullable String probability,
    String names,
    @Nullable Integer opens,
    @Nullable String reference,
    Person requester,
    List<Step> steps) {
  private static final int FACTS_SHOWN = 3;
  private static final int LEVELS = 5;

  Chain {
    steps = List.copyOf(steps);
  }

  static Chain of(int rank, IntroductionPath path, boolean withFigures, Wording words) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < path.hops().size(); i++) {
      boolean weakest = path.hops().size() > 1 && Integer.valueOf(i).equals(path.weakest());
      boolean last = i == path.hops().size() - 1;
      steps.add(Step.of(path.hops().get(i), weakest, last, words));
    }
    Hop first = path.hops().getFirst();
    Band band = Band.of(path.chance());
    return new Chain(
        rank,
        band.word(),
        words.band(band),
        withFigures ? words.percent(path.chance()) : null,
        words.chain(path),
        path.opens(),
        path.reference(),
        new Person(first.from(), words.person(first.fromName()), "requester"),
        steps);
  }

  /** A person on the way; without an id there is no card to open. */
  record Person(@Nullable Id id, String name, String role) {}

  /**
   * A tie and the person it leads to.
   *
   * @param level how thick the tie is drawn, 1..5
   * @param hidden how many facts there are that may not be told
   */
  record Step(
      int level,
      String strength,
      boolean weakest,
      List<Fact> facts,
      List<Fact> moreFacts,
      int hidden,
      Person person) {
    static Step of(Hop hop, boolean weakest, boolean last, Wording words) {
      boolean masked = hop.from() == null || hop.to() == null;
      List<Fact> all =
          masked
              ? List.of()
              : hop.evidence().stream()
                  .map(fact -> new Fact(words.fact(fact), words.sources(fact)))
                  .toList();
      int shown = Math.min(FACTS_SHOWN, all.size());
      return new Step(
          Math.clamp((int) Math.ceil(hop.strength() * LEVELS), 1, LEVELS),
          words.strength(hop.strength()),
          weakest,
          all.subList(0, shown),
          all.subList(shown, all.size()),
          masked ? hop.evidence().size() : 0,
          new Person(hop.to(), words.person(hop.toName()), last ? "target" : "introducer"));
    }
  }

  /** A fact in words, and the rows that state it. */
  record Fact(String text, List<String> sources) {}
}
