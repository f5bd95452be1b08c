package enishi.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a workbook as text: a formula gives the value the spreadsheet last computed, a date ISO
 * text, a number its digits without exponent, at most 15 significant ones as a spreadsheet shows.
 */
final class XlsxCells {
  private static final Pattern ERROR =
      Pattern.compile("#(REF!|N/A|NAME\\?|DIV/0!|VALUE!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!)");
  private static final Pattern ZERO_PADDED = Pattern.compile("0{2,20}");
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final MathContext SHOWN_DIGITS = new MathContext(15);
  private static final int MAX_DIGITS = 310;

  private final boolean from1904;

  XlsxCells(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The cell's text; empty where it is faulty. */
  String text(Cell cell) {
    return fault(cell) != null ? "" : value(cell);
  }

  /** What keeps the cell's value from being known; null where nothing does. */
  @Nullable String fault(Cell cell) {
    String raw = cell.getRawValue();
    if (cell.getType() == CellType.ERROR) {
      return raw == null ? "an unreadable value" : raw;
    }
    if (cell.getType() != CellType.FORMULA) {
      return null;
    }
    if (raw == null) {
      return "a formula without a computed value";
    }
    return ERROR.matcher(raw).matches() ? raw : null;
  }

  private String value(Cell cell) {
    return switch (cell.getValue()) {
      case null -> "";
      case BigDecimal number -> number(number, cell);
      case Boolean truth -> truth.toString();
      case Object text -> unescaped(text.toString());
    };
  }

  private String number(BigDecimal number, Cell cell) {
    Optional<DateFormat> date = DateFormat.of(formatId(cell), cell.getDataFormatString());
    if (date.isPresent()) {
      String text = SerialDate.text(number, date.get(), from1904);
      if (text != null) {
        return text;
      }
    }
    BigDecimal shown = number.round(SHOWN_DIGITS);
    if (shown.signum() == 0) {
      shown = BigDecimal.ZERO;
    } else if (Math.abs((long) shown.precision() - shown.scale()) > MAX_DIGITS) {
      return shown.toString();
    }
    String plain = shown.stripTrailingZeros().toPlainString();
    return padded(plain, cell.getDataFormatString());
  }

  /** A code such as 016331 is often the number 16331 in the format 000000. */
  private static String padded(String digits, @Nullable String format) {
    if (format == null
        || !ZERO_PADDED.matcher(format).matches()
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return digits;
    }
    return "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
  }

  private static int formatId(Cell cell) {
    Integer id = cell.getDataFormatId();
    return id == null ? 0 : id;
  }

  /** Workbooks write control characters as _x000D_. */
  private static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))))
        : text;
  }
}
