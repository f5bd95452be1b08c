package enishi.security;

import enishi.security.LockOuts.Gate;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Name and password, from the sign-in page or HTTP Basic, checked against the accounts. */
final class PasswordSignIn implements AuthenticationProvider {
  private final Accounts accounts;
  private final LockOuts lockOuts;

  PasswordSignIn(Accounts accounts, LockOuts lockOuts) {
    this.accounts = accounts;
    this.lockOuts = lockOuts;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String name = typed.getName();
    String password = typed.getCredentials() instanceof String text ? text : "";
    Accounts.Credentials found =
        lockOuts
            .attempt(Gate.PASSWORD, name, () -> accounts.checkCredentials(name, password))
            .orElseThrow(() -> refused(name));
    if (found.secondFactor()) {
      throw new CodeNeeded(found.account().name(), found.stamp());
    }
    var signedIn = new SignedIn(Asker.of(found.account()), found.stamp());
    signedIn.setDetails(typed.getDetails());
    return signedIn;
  }

  private AuthenticationException refused(String name) {
    return lockOuts
        .find(Gate.PASSWORD, name)
        .<AuthenticationException>map(ShutOut::new)
        .orElseGet(() -> new BadCredentialsException("name and password do not match"));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
