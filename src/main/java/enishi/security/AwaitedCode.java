package enishi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A sign-in whose password was right and whose code is awaited, for ten minutes (ours). */
record AwaitedCode(String account, String stamp, Instant since) {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String NAME = AwaitedCode.class.getName();

  static void await(CodeNeeded needed, HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(NAME, new AwaitedCode(needed.account(), needed.stamp(), now));
  }

  static Optional<AwaitedCode> find(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(NAME) instanceof AwaitedCode awaited
            && now.isBefore(awaited.since().plus(PATIENCE))
        ? Optional.of(awaited)
        : Optional.empty();
  }
}
