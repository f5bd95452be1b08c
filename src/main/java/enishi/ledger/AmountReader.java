package enishi.ledger;

import enishi.ledger.Amount.State;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures out of a cell's text. Widths do not matter (NFKC); products are multiplied out;
 * なし is 0. What is left over is never guessed at: further figures stand beside as asides, and a
 * text without a figure is unreadable.
 */
final class AmountReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> NOTHING = Set.of("なし", "無し", "無", "該当なし", "実績なし", "皆無");
  private static final Set<String> UNMEASURED =
      Set.of("", "-", "‐", "–", "—", "―", "ー", "未測定", "未計測", "未集計", "不明", "測定せず");

  /** What counts when and not how much. */
  private static final Pattern TIMES =
      Pattern.compile(
          "(令和|平成|昭和)?[0-9元]+年度(末)?(までに|まで|中に|中)?|(?<![0-9])[0-9]{4}年[0-9]*月?(末)?(までに|まで)?"
              + "|[0-9]+月末?(までに|まで)|第[0-9]+[回期次]");

  private static final String KANJI_MULTIPLE = "[十百千万億兆]";
  private static final String PLAIN = "[0-9][0-9,]*(?:\\.[0-9]+)?";
  private static final String NUMBER = PLAIN + "(?:" + KANJI_MULTIPLE + "+(?:" + PLAIN + ")?)*";
  private static final String UNIT = "[^0-9\\s×✕*()\\[\\]/〜~、。,・+]*";
  private static final Pattern FIGURE =
      Pattern.compile("([-−△▲])?(" + NUMBER + ")\\s?(" + UNIT + ")");

  /** All in kanji only where a counter follows: 一般 is no figure. */
  private static final Pattern KANJI =
      Pattern.compile(
          "^(約|延べ|のべ)?([〇一二三四五六七八九十百千万億兆]+)"
              + "(件|名|人|社|組|回|品|団体|事業者|事業所|商品|自治会|箇所|か所|戸|世帯|冊|本|校|円|日)");

  private static final Pattern BETWEEN = Pattern.compile("\\s?(×|✕|\\*|x|X)\\s?");
  private static final Pattern RANGE = Pattern.compile("\\s?(〜|~|から|-|–)\\s?");
  private static final Pattern ENDING = Pattern.compile("(以上|以下|以内|未満|超|程度|前後|弱|強|増加|増|減少|減|達成)$");
  private static final Pattern BEFORE = Pattern.compile("対前年比|前年比|約|およそ|延べ|のべ|最大");
  private static final Pattern PER = Pattern.compile("^\\s?/\\s?(年|月|週|日|人|回)");

  private final String text;
  private final String unitOtherwise;
  private final List<Quantity> factors = new ArrayList<>();
  private final List<String> qualifiers = new ArrayList<>();
  private @Nullable BigDecimal upTo;

  private AmountReader(String text, String unitOtherwise) {
    this.text = text;
    this.unitOtherwise = unitOtherwise;
  }

  /**
   * @param text the document's own words; null where the cell is empty
   * @param unitOtherwise the unit where the text says none
   */
  static Amount read(@Nullable String text, @Nullable String unitOtherwise) {
    String own = text == null ? "" : text.strip();
    String plain = normal(own);
    String unit = unitOtherwise == null ? "" : unitOtherwise.strip();
    if (UNMEASURED.contains(plain)) {
      return new Amount(own, State.ABSENT, List.of(), List.of(), unit, List.of(), List.of());
    }
    if (NOTHING.contains(plain)) {
      return new Amount(
          own, State.NONE, List.of(), List.of(BigDecimal.ZERO), unit, List.of(), List.of());
    }
    return new AmountReader(own, unit).amount(plain);
  }

  /** One width, one kind of space, no words about when. */
  private static String normal(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    return TIMES.matcher(narrow.replace('～', '〜')).replaceAll("").strip();
  }

  private Amount amount(String plain) {
    Matcher kanji = KANJI.matcher(plain);
    if (plain.chars().noneMatch(c -> c >= '0' && c <= '9') && kanji.find()) {
      if (kanji.group(1) != null) {
        qualifiers.add(kanji.group(1));
      }
      factors.add(new Quantity(Numeral.parse(kanji.group(2)), kanji.group(3)));
      qualify(plain.substring(kanji.end()));
      return amount(List.of());
    }
    Matcher figure = FIGURE.matcher(plain);
    if (!figure.find()) {
      return new Amount(text, State.UNREADABLE, List.of(), List.of(), "", List.of(), List.of());
    }
    BEFORE
        .matcher(plain.substring(0, figure.start()))
        .results()
        .forEach(word -> qualifiers.add(word.group()));
    int end = take(figure, plain);
    Matcher more = FIGURE.matcher(plain);
    while (true) {
      int times = follow(BETWEEN, plain, end);
      if (times >= 0 && more.find(times) && more.start() == times) {
        end = take(more, plain);
        continue;
      }
      int range = follow(RANGE, plain, end);
      if (factors.size() == 1 && range >= 0 && more.find(range) && more.start() == range) {
        end = takeRange(more);
      }
      break;
    }
    Matcher per = PER.matcher(plain.substring(end));
    if (per.find()) {
      qualifiers.add("/" + per.group(1));
      end += per.end();
    }
    qualify(plain.substring(end));
    List<Quantity> asides = new ArrayList<>();
    while (more.find(end)) {
      asides.add(quantity(more));
      end = more.end();
    }
    return amount(asides);
  }

  /** Where the text goes on behind that sign; −1 where the sign does not follow. */
  private static int follow(Pattern sign, String plain, int from) {
    Matcher matcher = sign.matcher(plain).region(from, plain.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** Takes a factor; returns where it ends. A trailing sign of multiplication is no unit. */
  private int take(Matcher figure, String plain) {
    String unit = figure.group(3);
    int end = figure.end();
    Matcher letter = Pattern.compile("[xX]$").matcher(unit);
    if (letter.find() && end < plain.length() && Character.isDigit(plain.charAt(end))) {
      end -= 1;
      unit = unit.substring(0, unit.length() - 1);
    }
    int kara = unit.indexOf("から");
    if (kara >= 0) {
      end -= unit.length() - kara;
      unit = unit.substring(0, kara);
    }
    int dash = unit.indexOf('-');
    if (dash >= 0) {
      end -= unit.length() - dash;
      unit = unit.substring(0, dash);
    }
    factors.add(quantity(figure, unit));
    return end;
  }

  private int takeRange(Matcher figure) {
    Quantity far = quantity(figure);
    Quantity near = factors.getFirst();
    upTo = far.value();
    if (near.unit().isEmpty()) {
      factors.set(0, new Quantity(near.value(), far.unit()));
    }
    return figure.end();
  }

  private Quantity quantity(Matcher figure) {
    return quantity(figure, figure.group(3));
  }

  private Quantity quantity(Matcher figure, String unit) {
    BigDecimal value = Numeral.parse(figure.group(2));
    return new Quantity(figure.group(1) == null ? value : value.negate(), unitOf(unit));
  }

  /** The unit without the words of degree that follow it, which become qualifiers. */
  private String unitOf(String unit) {
    String rest = unit.strip();
    Matcher ending = ENDING.matcher(rest);
    if (ending.find()) {
      qualifiers.add(ending.group(1));
      rest = rest.substring(0, ending.start()).strip();
    }
    return rest;
  }

  /** The word of degree that stands apart from its figure. */
  private void qualify(String rest) {
    Matcher word = Pattern.compile("^\\s?(以上|以下|以内|未満|超|程度|増|減)").matcher(rest);
    if (word.find()) {
      qualifiers.add(word.group(1));
    }
  }

  private Amount amount(List<Quantity> asides) {
    BigDecimal product =
        factors.stream().map(Quantity::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
    String unit = String.join("×", factors.stream().map(Quantity::unit).toList());
    if (unit.isEmpty()) {
      unit = unitOtherwise;
    }
    return new Amount(
        text, State.MEASURED, factors, values(product, unit), unit, asides, qualifiers);
  }

  private List<BigDecimal> values(BigDecimal product, String unit) {
    BigDecimal value = Numeral.plain(product);
    if (upTo != null) {
      return List.of(value, upTo);
    }
    if (unit.equals("%") && (qualifiers.contains("増") || qualifiers.contains("増加"))) {
      return List.of(Numeral.plain(HUNDRED.add(value)), value);
    }
    if (unit.equals("%") && (qualifiers.contains("減") || qualifiers.contains("減少"))) {
      return List.of(Numeral.plain(HUNDRED.subtract(value)), value);
    }
    return List.of(value);
  }
}
