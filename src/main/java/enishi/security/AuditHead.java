package enishi.security;

import static enishi.model.EnishiException.badInput;

import com.fasterxml.jackson.annotation.JsonValue;
import enishi.model.Sha256;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the chain as one notes it down on paper: {@code 1234-5f0c-91aa-…}, the number of the
 * last entry and 80 bits of its hash. A chain that is shorter later, or has another entry there, is
 * not the one that was noted.
 */
public record AuditHead(long number, String digits) {
  private static final int BYTES = 10;
  private static final Pattern SHAPE = Pattern.compile("([0-9]{1,18})((?:-[0-9a-f]{4}){5})");

  /** Of the entry of that number and hash. */
  static AuditHead of(long number, String hash) {
    return new AuditHead(number, Sha256.hex(hash, BYTES).replaceAll("(.{4})", "-$1"));
  }

  /** What was noted down. Throws bad-input where it has another shape. */
  public static AuditHead parse(String text) {
    Matcher matcher = SHAPE.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw badInput(
          "head (%s) is none, expected one such as 1234-5f0c-91aa-0b2c-77de-10f4 from enishi audit"
              + " head",
          text);
    }
    return new AuditHead(Long.parseLong(matcher.group(1)), matcher.group(2));
  }

  @JsonValue
  @Override
  public String toString() {
    return number + digits;
  }
}
