package enishi.ledger;

import java.math.BigDecimal;

/**
 * One figure of a document: how much, and of what.
 *
 * @param value exact, without zeros at its end
 * @param unit as the document says it, for example 件; empty where it says none
 */
public record Quantity(BigDecimal value, String unit) {
  public Quantity {
    value = Numeral.plain(value);
  }

  /** Whether both count the same; 人 and 名 are one unit. */
  boolean hasUnitOf(Quantity other) {
    return sameUnit(unit, other.unit);
  }

  static boolean sameUnit(String one, String other) {
    return one.replace('名', '人').equals(other.replace('名', '人'));
  }

  @Override
  public String toString() {
    return value.toPlainString() + unit;
  }
}
