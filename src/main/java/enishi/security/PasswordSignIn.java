package enishi.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Name and password, from the sign-in page or HTTP Basic, checked against the accounts. */
final class PasswordSignIn implements AuthenticationProvider {
  private final Accounts accounts;

  PasswordSignIn(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String password = typed.getCredentials() instanceof String text ? text : "";
    Accounts.Credentials found =
        accounts
            .checkCredentials(typed.getName(), password)
            .orElseThrow(() -> new BadCredentialsException("name and password do not match"));
    var signedIn = new SignedIn(Asker.of(found.account()), found.stamp());
    signedIn.setDetails(typed.getDetails());
    return signedIn;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
