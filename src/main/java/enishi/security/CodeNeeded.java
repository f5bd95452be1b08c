package enishi.security;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and the account also asks for a code. */
final class CodeNeeded extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final String account;
  private final String stamp;

  CodeNeeded(String account, String stamp) {
    super("a code is needed");
    this.account = account;
    this.stamp = stamp;
  }

  String account() {
    return account;
  }

  String stamp() {
    return stamp;
  }
}
