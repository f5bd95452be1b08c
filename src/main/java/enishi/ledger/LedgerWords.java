package enishi.ledger;

import enishi.ledger.KpiLedger.Row;
import enishi.terminal.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a ledger's figures, in one language, for pages and the terminal. */
public final class LedgerWords {
  private static final int SHOWN_DECIMALS = 2;
  private static final int ASIDE_DECIMALS = 6;

  private final Phrases phrases;

  LedgerWords(Phrases phrases) {
    this.phrases = phrases;
  }

  String say(String key, Object... values) {
    return phrases.say(key, values);
  }

  List<String> list(String keys) {
    return phrases.list(keys);
  }

  /** A number with commas, at most two decimals. */
  public String number(@Nullable BigDecimal value) {
    return value == null
        ? say("nothing")
        : String.format(
            Locale.ROOT,
            "%,." + decimals(value) + "f",
            value.setScale(decimals(value), RoundingMode.HALF_UP));
  }

  private static int decimals(BigDecimal value) {
    BigDecimal rounded = Numeral.plain(value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP));
    return rounded.scale();
  }

  public String percent(@Nullable BigDecimal value) {
    return value == null ? say("nothing") : say("percent", number(value));
  }

  /** What the rate comes to, both ways where it can be read in two, or why there is none. */
  public String recomputed(Rate rate) {
    return rate.recomputed().isEmpty()
        ? say("state." + rate.state().word())
        : rate.recomputed().stream()
            .map(one -> percent(one.percent()))
            .distinct()
            .collect(Collectors.joining(say("or")));
  }

  /** What the amount was read as; empty where that is what the document says anyway. */
  public String read(Amount amount) {
    if (amount.state() == Amount.State.NONE) {
      return say("read.none");
    }
    if (amount.state() != Amount.State.MEASURED) {
      return say("read." + amount.state().word());
    }
    if (amount.values().size() == 1 && saysItself(amount)) {
      return "";
    }
    return amount.values().stream()
        .map(value -> number(value) + " " + amount.unit())
        .collect(Collectors.joining(say("or")));
  }

  /** Whether the document's own text begins with the very figure. */
  private static boolean saysItself(Amount amount) {
    String figure = amount.values().getFirst().toPlainString() + amount.unit();
    return amount.text().replaceAll("[\\s　]", "").startsWith(figure);
  }

  /** Whether and how the published rate follows, a line for each reading. */
  public List<String> verdict(Rate rate) {
    List<String> lines = new ArrayList<>();
    if (!rate.flagged()) {
      return lines;
    }
    rate.explanations()
        .forEach(one -> lines.add(say("reading." + one.reading().word(), one.formula())));
    if (lines.isEmpty()) {
      lines.add(
          say(
              rate.state() == Rate.State.DEFINED
                  ? "reading.nothing"
                  : "reading.nothing." + rate.state().word()));
    }
    return lines;
  }

  /** What else was read into the row. */
  public List<String> notes(Row row) {
    List<String> notes = new ArrayList<>();
    if (row.noneReadAsZero()) {
      notes.add(say("note.none"));
    }
    if (row.target().values().size() > 1) {
      notes.add(say("note.readings", read(row.target())));
    }
    if (row.unitsDiffer()) {
      notes.add(say("note.units", row.target().unit(), row.actual().unit()));
    }
    asides(row).ifPresent(notes::add);
    return notes;
  }

  /** The rate of the figures told besides, for example by persons where events were counted. */
  private Optional<String> asides(Row row) {
    for (Quantity goal : row.target().asides()) {
      for (Quantity done : row.actual().asides()) {
        if (goal.hasUnitOf(done) && goal.value().signum() != 0) {
          BigDecimal percent =
              done.value()
                  .multiply(BigDecimal.valueOf(100))
                  .divide(goal.value(), ASIDE_DECIMALS, RoundingMode.HALF_UP);
          return Optional.of(say("note.aside", done.toString(), goal.toString(), percent(percent)));
        }
      }
    }
    return Optional.empty();
  }

  /** What a comparison comes to, in one line. */
  public String outcome(Comparison comparison) {
    if (comparison.hidden()) {
      return say("compare.hidden");
    }
    BigDecimal found = comparison.found();
    if (found == null || comparison.stated() == null) {
      return say("compare.missing");
    }
    String figure = number(found) + " " + comparison.unit();
    if (comparison.partial()) {
      return say("compare.partial", figure);
    }
    if (comparison.agrees()) {
      return say("compare.same", figure);
    }
    return say(
        "compare.differs",
        number(comparison.stated()) + " " + comparison.unit(),
        figure,
        signed(comparison.difference()));
  }

  private String signed(@Nullable BigDecimal value) {
    return value != null && value.signum() > 0 ? "+" + number(value) : number(value);
  }

  /** How a comparison was made, one term after the other. */
  public String made(Comparison comparison) {
    String sum = joined(comparison, false);
    String by = joined(comparison, true);
    return by.isEmpty() ? sum : say("compare.divided", sum, by);
  }

  private String joined(Comparison comparison, boolean divisor) {
    return comparison.terms().stream()
        .filter(term -> term.divisor() == divisor)
        .map(term -> say("compare.term", term.label(), term.value(), term.source()))
        .collect(Collectors.joining(" + "));
  }
}
