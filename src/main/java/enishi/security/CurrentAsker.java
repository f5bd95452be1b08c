package enishi.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on this thread; empty on pages that are open to all. */
public final class CurrentAsker {
  private CurrentAsker() {}

  public static Optional<Asker> find() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        ? Optional.of(signedIn.asker())
        : Optional.empty();
  }
}
