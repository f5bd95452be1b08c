package enishi.web;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Why there is no answer, as scripts and people may know it.
 *
 * @param status the HTTP status
 * @param code a stable word, for example {@code unknown-id}
 * @param detail what is wrong and what was expected; nothing of the program's inside
 */
record Problem(int status, String code, String detail) {
  /** What a fault means to whoever asked. */
  static Problem of(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof EnishiException known) {
        return of(known);
      }
    }
    return switch (fault) {
      case MethodArgumentTypeMismatchException e ->
          new Problem(
              400,
              ErrorCode.BAD_INPUT.word(),
              "parameter %s (%s) is not what was expected: %s"
                  .formatted(e.getName(), e.getValue(), expected(e.getRequiredType())));
      case TypeMismatchException e ->
          new Problem(
              400,
              ErrorCode.BAD_INPUT.word(),
              "value (%s) is not what was expected".formatted(e.getValue()));
      case HttpMessageNotReadableException e ->
          new Problem(400, ErrorCode.BAD_INPUT.word(), "the body cannot be read as JSON");
      case AccessDeniedException e -> of(403);
      case ErrorResponse e -> of(e.getStatusCode().value(), e.getBody().getDetail());
      default -> of(500);
    };
  }

  static Problem of(int status) {
    return of(status, null);
  }

  /** Whether it is a fault of ours that the log must explain. */
  boolean isOurs() {
    return status >= 500 && !code.equals(ErrorCode.STORE_UNREACHABLE.word());
  }

  /** As RFC 9457 writes it, with our {@code code}. */
  ProblemDetail toProblemDetail(String path) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
    body.setInstance(URI.create(path));
    body.setProperty("code", code);
    return body;
  }

  private static Problem of(EnishiException known) {
    ErrorCode code = known.code();
    String detail =
        code == ErrorCode.FAILED ? "something inside Enishi failed" : known.getMessage();
    return new Problem(code.httpStatus(), code.word(), detail);
  }

  private static Problem of(int status, @Nullable String detail) {
    HttpStatus known = HttpStatus.resolve(status);
    if (known == null || !known.isError()) {
      return of(500);
    }
    String words = detail == null || status >= 500 ? known.getReasonPhrase() : detail;
    return new Problem(status, codeOf(known), words);
  }

  private static String codeOf(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> "not-signed-in";
      case FORBIDDEN -> ErrorCode.FORBIDDEN.word();
      case NOT_FOUND -> "unknown-path";
      case METHOD_NOT_ALLOWED -> "wrong-method";
      case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "wrong-format";
      case CONTENT_TOO_LARGE -> "file-too-large";
      case SERVICE_UNAVAILABLE -> ErrorCode.STORE_UNREACHABLE.word();
      default -> status.is4xxClientError() ? ErrorCode.BAD_INPUT.word() : ErrorCode.FAILED.word();
    };
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "another value";
    }
    return switch (type.getSimpleName()) {
      case "int", "Integer", "long", "Long" -> "a whole number";
      case "double", "Double", "float", "Float" -> "a number";
      case "boolean", "Boolean" -> "true or false";
      case "LocalDate" -> "a date such as 2022-08-26";
      default -> "a value of its kind";
    };
  }
}
