package enishi.model;

import org.jspecify.annotations.Nullable;

/**
 * The one exception that people see. Its message says what is wrong, the value in parentheses, what
 * was expected, then "Maybe …" with the cure, in one or two lines.
 */
public final class EnishiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  public EnishiException(ErrorCode code, String message) {
    this(code, message, null);
  }

  public EnishiException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public static EnishiException badInput(String message, Object... arguments) {
    return new EnishiException(ErrorCode.BAD_INPUT, message.formatted(arguments));
  }

  public static EnishiException unknownId(Id id) {
    return new EnishiException(
        ErrorCode.UNKNOWN_ID,
        "unknown id (%s).%nMaybe search for the name: enishi search NAME.".formatted(id));
  }

  public ErrorCode code() {
    return code;
  }

  /** Never null: every constructor asks for one. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
