package enishi.security;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: nothing is tried before that time, right or wrong. */
final class ShutOut extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final Instant until;

  ShutOut(Instant until) {
    super("too many failures");
    this.until = until;
  }

  Instant until() {
    return until;
  }
}
