package enishi;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.io.PrintWriter;
import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong in one or two lines; the rest goes to the log at debug level. */
final class Failures {
  private static final Logger log = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /** Prints the error and returns its exit code. */
  static int report(Throwable failure, PrintWriter err) {
    log.debug("failed", failure);
    EnishiException known = find(failure);
    if (known != null) {
      err.println(known.getMessage());
      err.flush();
      return known.code().exitCode();
    }
    if (root(failure) instanceof BindException bind) {
      err.println("the port is taken: " + bind.getMessage());
      err.println("Maybe another Enishi runs; SERVER_PORT chooses another port, 0 any free one.");
      err.flush();
      return ErrorCode.FAILED.exitCode();
    }
    err.println("Enishi failed: " + String.valueOf(root(failure)).lines().findFirst().orElse(""));
    err.println(
        "Maybe start it again with ENISHI_JAVA_OPTIONS=-Dlogging.level.enishi=debug to see more.");
    err.flush();
    return ErrorCode.FAILED.exitCode();
  }

  private static @Nullable EnishiException find(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof EnishiException known) {
        return known;
      }
    }
    return null;
  }

  private static Throwable root(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }
}
