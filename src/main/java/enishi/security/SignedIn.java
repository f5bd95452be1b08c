package enishi.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * An asker whom Spring Security knows.
 *
 * <p>{@code stamp} is the account's when it signed in with a password; null for a token.
 */
final class SignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;

  private final transient Asker asker;
  private final @Nullable String stamp;

  SignedIn(Asker asker, @Nullable String stamp) {
    super(List.of(new SimpleGrantedAuthority("ROLE_" + asker.role().name())));
    this.asker = asker;
    this.stamp = stamp;
    setAuthenticated(true);
  }

  Asker asker() {
    return asker;
  }

  @Nullable String stamp() {
    return stamp;
  }

  @Override
  public Object getPrincipal() {
    return asker;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public String getName() {
    return asker.name();
  }
}
