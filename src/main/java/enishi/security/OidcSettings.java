package enishi.security;

import static enishi.model.EnishiException.badInput;

import java.net.URI;

/**
 * An office's own sign-in over OpenID Connect.
 *
 * @param issuer the provider's address, below which its description is found
 * @param client the name under which the provider knows this Enishi
 * @param base the address of this Enishi as the provider sends people back to it; {@code {baseUrl}}
 *     for the address of whoever asks
 */
public record OidcSettings(URI issuer, String client, String secret, String base) {
  /** One of ours in addresses. */
  static final String REGISTRATION = "office";

  /** Where a sign-in over the provider begins. */
  public static final String BEGIN = "/oauth2/authorization/" + REGISTRATION;

  public OidcSettings {
    String scheme = String.valueOf(issuer.getScheme());
    if (!(scheme.equals("http") || scheme.equals("https")) || issuer.getHost() == null) {
      throw badInput(
          "enishi.oidc.issuer (%s) is no address, expected one such as https://login.example.jp",
          issuer);
    }
    if (client.isBlank() || secret.isBlank()) {
      throw badInput(
          "enishi.oidc.client and enishi.oidc.secret are needed beside enishi.oidc.issuer (%s)",
          issuer);
    }
  }

  /** The secret stays out of logs. */
  @Override
  public String toString() {
    return "%s as %s".formatted(issuer, client);
  }
}
