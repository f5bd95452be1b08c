package enishi.network;

import enishi.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A town drawn as text for tests. Sentences end with {@code ;} or a line; {@code #} starts a
 * comment. A word without a colon is a person, and everything that is named exists. Dates are
 * {@code 2022-08-26}, {@code 2022-08-26..2022-08-28}, {@code 2022-08-26..} or {@code ..2022-08-28}.
 *
 * <pre>
 * aoki knows baba 2022-01-01              any kind of tie
 * aoki met_at baba 2022-08-26 event:x     the event of a tie
 * aoki attended event:x 2022-08-26        any kind of engagement, also of organization:…
 * aoki refers baba project:p 2022-01-01 expires 2022-12-31 revoked 2022-06-01
 * aoki asks baba chiba 2022-01-01 accepted 2022-01-05
 * aoki proposes need:n 2022-01-01 contracted 2022-02-01
 * aoki registered register:fans 2022-01-01 in municipality:016331
 * stay:s aoki baba organization:o in municipality:m 2022-09-01..2022-09-05 headcount 5
 * event:x 2022-08-26..2022-08-27 in municipality:m of project:p reported 400 closed
 * project:p founders aoki baba started 2020-01-01 in municipality:m referral_only
 * organization:o in municipality:m government
 * need:n by organization:o in municipality:m skills editing
 * person:aoki lives municipality:m hidden limit 2 skills editing decision_maker
 * </pre>
 */
public final class Town {
  private final Facts facts;
  private final StrengthRules rules;
  private @Nullable Network network;

  private Town(Facts facts, StrengthRules rules) {
    this.facts = facts;
    this.rules = rules;
  }

  public static Town parse(String text) {
    return new Town(TownReader.read(text), StrengthRules.standard());
  }

  public Town with(StrengthRules other) {
    return new Town(facts, other);
  }

  public Facts facts() {
    return facts;
  }

  public synchronized Network network() {
    if (network == null) {
      network = new Network(facts, rules);
    }
    return network;
  }

  public Connections at(String day) {
    return network().at(LocalDate.parse(day));
  }

  /** Between two persons, or a person or organization and a municipality. */
  public Strength strength(String a, String b, String day) {
    LocalDate asOf = LocalDate.parse(day);
    return b.startsWith("municipality:")
        ? network().municipalityStrengths().with(id(a), id(b), asOf)
        : network().strengths().between(id(a), id(b), asOf);
  }

  /** The sum A of what counts between the two. */
  public double sum(String a, String b, String day) {
    return strength(a, b, day).facts().stream().mapToDouble(Contribution::contribution).sum();
  }

  /** The id of a word: a person where it has no kind. */
  public static Id id(String word) {
    return word.indexOf(':') < 0 ? Id.person(word) : Id.parse(word);
  }
}
