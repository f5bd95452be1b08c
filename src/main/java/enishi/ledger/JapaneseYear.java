package enishi.ledger;

import static enishi.model.EnishiException.badInput;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year as people type it: 2020, 令和2年, R2, 平成元年度. */
final class JapaneseYear {
  private static final Pattern FORM =
      Pattern.compile("(?:(令和|平成|昭和|[RHSrhs])\\s?)?(元|[0-9]{1,4})\\s?(?:年度|年)?");
  private static final int REIWA = 2019;
  private static final int HEISEI = 1989;
  private static final int SHOWA = 1926;

  private JapaneseYear() {}

  static int parse(String text) {
    Matcher form = FORM.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    if (form.matches()) {
      String era = form.group(1);
      String number = form.group(2);
      int year = number.equals("元") ? 1 : Integer.parseInt(number);
      if (era != null && year <= 99) {
        return first(era) + year - 1;
      }
      if (era == null && number.length() == 4) {
        return year;
      }
    }
    throw badInput("year (%s) is not one, expected 2020 or 令和2年.", text);
  }

  private static int first(String era) {
    return switch (era) {
      case "令和", "R", "r" -> REIWA;
      case "平成", "H", "h" -> HEISEI;
      default -> SHOWA;
    };
  }

  static String say(int year) {
    if (year < SHOWA) {
      return String.valueOf(year);
    }
    int first = year >= REIWA ? REIWA : year >= HEISEI ? HEISEI : SHOWA;
    String era = year >= REIWA ? "令和" : year >= HEISEI ? "平成" : "昭和";
    return year + "（" + era + (year == first ? "元" : String.valueOf(year - first + 1)) + "年）";
  }
}
