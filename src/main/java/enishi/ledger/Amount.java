package enishi.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import enishi.model.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a target or an actual figure says, beside its own text.
 *
 * @param text the document's own words
 * @param factors the figures that are multiplied, one for most; 2 回×20 名 has two
 * @param values what it comes to. Several where it can be read in several ways, the most literal
 *     first: 150%増 is 250 (that much more) or 150 (up to that much), 3〜5 is 3 or 5. Empty where
 *     nothing was measured or it cannot be read.
 * @param unit of the values, for example 件 or 回×名
 * @param asides further figures in the same cell, for example the 40 名 of 1 件 (40 名)
 * @param qualifiers the words that qualify it: 以上, 約, 延べ, 増, 対前年比, 年
 */
public record Amount(
    String text,
    State state,
    List<Quantity> factors,
    List<BigDecimal> values,
    String unit,
    List<Quantity> asides,
    List<String> qualifiers) {
  public Amount {
    factors = List.copyOf(factors);
    values = List.copyOf(values);
    asides = List.copyOf(asides);
    qualifiers = List.copyOf(qualifiers);
  }

  /** How much can be said about it. */
  public enum State implements Word {
    /** A figure. */
    MEASURED("measured"),
    /** The document says なし, which is read as 0 (ours). */
    NONE("none"),
    /** Nothing is said: 未測定, which is not 0. */
    ABSENT("absent"),
    /** Something is said that is no figure. */
    UNREADABLE("unreadable");

    private final String word;

    State(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** The figures that could be compared by themselves: single factors, and those told besides. */
  @JsonIgnore
  List<Quantity> parts() {
    return Stream.concat(factors.size() > 1 ? factors.stream() : Stream.empty(), asides.stream())
        .toList();
  }

  /** The figure of that unit; the whole where the unit is empty. Empty where there is none. */
  Optional<BigDecimal> partOf(String wanted) {
    if (wanted.isEmpty() || Quantity.sameUnit(wanted, unit) || state == State.NONE) {
      return values.stream().findFirst();
    }
    return Stream.concat(factors.stream(), asides.stream())
        .filter(part -> Quantity.sameUnit(part.unit(), wanted))
        .map(Quantity::value)
        .findFirst();
  }
}
