package enishi.introduction.request;

import static enishi.model.EnishiException.badInput;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How mail leaves Enishi.
 *
 * @param user null where the server asks for none
 * @param from whom the mails come from
 * @param tls how the line is kept secret: {@code none}, {@code starttls} or {@code tls}
 * @param address where people reach Enishi, for the link in a mail
 */
public record MailSettings(
    String host,
    int port,
    @Nullable String user,
    String password,
    String from,
    String tls,
    URI address) {
  private static final int MAX_PORT = 65_535;

  public MailSettings {
    if (host.isBlank() || host.chars().anyMatch(c -> c <= ' ')) {
      throw badInput("enishi.mail.host (%s) is no name of a server", host);
    }
    if (port < 1 || port > MAX_PORT) {
      throw badInput(
          "enishi.mail.port (%d) is outside 1..%d.%nMaybe 587 for starttls or 465 for tls.",
          port, MAX_PORT);
    }
    if (!from.matches("[^\\s@]+@[^\\s@]+")) {
      throw badInput(
          "enishi.mail.from (%s) is no mail address, expected one such as enishi@example.jp", from);
    }
    if (!tls.equals("none") && !tls.equals("starttls") && !tls.equals("tls")) {
      throw badInput("enishi.mail.tls (%s) must be none, starttls or tls", tls);
    }
    String scheme = String.valueOf(address.getScheme());
    if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
      throw badInput(
          "enishi.address (%s) is no address of a page, expected one such as"
              + " https://enishi.example.jp",
          address);
    }
  }

  /** The password stays out of logs. */
  @Override
  public String toString() {
    return "%s:%d as %s from %s (%s)".formatted(host, port, user, from, tls);
  }
}
