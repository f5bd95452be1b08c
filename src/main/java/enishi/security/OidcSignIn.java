package enishi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * Sign-in over an office's own provider. It signs in the account that an administrator bound to the
 * provider's subject or to a mail address that the provider checked, and never makes one. The
 * provider is first asked when somebody comes that way, so that Enishi starts without it.
 */
final class OidcSignIn {
  private static final Logger log = LoggerFactory.getLogger(OidcSignIn.class);

  private final OidcSettings settings;
  private final Accounts accounts;
  private final SessionStart start;

  OidcSignIn(OidcSettings settings, Accounts accounts, SessionStart start) {
    this.settings = settings;
    this.accounts = accounts;
    this.start = start;
  }

  void apply(OAuth2LoginConfigurer<HttpSecurity> login) {
    login
        .loginPage(SecurityConfiguration.SIGN_IN)
        .clientRegistrationRepository(
            new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration())))
        .securityContextRepository(new NullSecurityContextRepository())
        .successHandler(this::signIn)
        .failureHandler(OidcSignIn::refuse);
  }

  /** What the provider says of itself, and what is asked of it: no more than who it is. */
  private ClientRegistration registration() {
    return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
        .registrationId(OidcSettings.REGISTRATION)
        .clientId(settings.client())
        .clientSecret(settings.secret())
        .scope("openid", "email")
        .redirectUri(settings.base() + "/login/oauth2/code/{registrationId}")
        .userInfoUri(null)
        .build();
  }

  private void signIn(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    SecurityContextHolder.clearContext();
    Optional<Account> account =
        authentication.getPrincipal() instanceof OidcUser user ? find(user) : Optional.empty();
    if (account.isEmpty()) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?unbound");
      return;
    }
    String next = start.begin(account.get(), request, response);
    response.sendRedirect(next.startsWith("/") ? request.getContextPath() + next : next);
  }

  private Optional<Account> find(OidcUser user) {
    String mail = user.getEmail();
    boolean checked = Boolean.TRUE.equals(user.getEmailVerified());
    return Optional.ofNullable(user.getSubject())
        .flatMap(accounts::findBound)
        .or(() -> mail != null && checked ? accounts.findBound(mail) : Optional.empty());
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    log.debug("sign-in over the provider failed", reason);
    response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?elsewhere");
  }
}
