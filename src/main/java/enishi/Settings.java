package enishi;

import static enishi.model.EnishiException.badInput;

import enishi.introduction.request.MailSettings;
import enishi.office.backup.BackupSettings;
import enishi.office.settings.LiveNumbers;
import enishi.security.OidcSettings;
import enishi.store.StoreSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What can be set from outside, by environment or {@code application.yml}; checked as a whole at
 * start.
 *
 * @param adminPassword the first administrator's password; null lets one be generated
 * @param showcase whether an empty embedded store first loads the showcase dataset
 * @param snapshotDirectory where the snapshot of a store on a server is kept; that of an embedded
 *     store lies in the store's own directory
 * @param snapshotEvery the least time between two savings of the snapshot
 * @param fixed the numbers that are set from outside and could else be changed on the settings
 *     page, by their keys
 * @param mail how mail leaves; null where no mail server is set
 * @param backup where backups go, when, and how long they stay
 * @param auditKey the secret under which the audit trail is chained; null for that in a file beside
 *     the store
 * @param oidc the office's own sign-in; null where none is set
 */
record Settings(
    StoreSettings store,
    @Nullable String adminPassword,
    boolean showcase,
    LiveNumbers numbers,
    SortedMap<String, String> fixed,
    Path snapshotDirectory,
    Duration snapshotEvery,
    @Nullable MailSettings mail,
    BackupSettings backup,
    @Nullable String auditKey,
    @Nullable OidcSettings oidc) {
  private static final int STANDARD_MAIL_PORT = 587;

  /**
   * Reads the settings. Throws bad-input naming a key that is unknown or a value that cannot be.
   */
  static Settings of(ConfigurableEnvironment environment) {
    new KnownSettings(environment).check();
    Binder binder = Binder.get(environment);
    SortedMap<String, String> fixed = fixed(binder);
    return new Settings(
        store(binder),
        binder.bind("enishi.admin.password", Bindable.of(String.class)).orElse(null),
        flag(text(binder, "enishi.showcase", "true")),
        LiveNumbers.standard().changed(fixed),
        fixed,
        Path.of(text(binder, "enishi.snapshot.directory", "data/snapshot"))
            .toAbsolutePath()
            .normalize(),
        seconds(text(binder, "enishi.snapshot.every-seconds", "60")),
        mail(binder),
        BackupSettings.parse(
            text(binder, "enishi.backup.directory", ""),
            text(binder, "enishi.backup.at", ""),
            text(binder, "enishi.backup.keep", ""),
            text(binder, "enishi.backup.key", "")),
        binder.bind("enishi.audit.key", Bindable.of(String.class)).orElse(null),
        oidc(binder));
  }

  private static StoreSettings store(Binder binder) {
    String uri = text(binder, "enishi.store.uri", "");
    String database = text(binder, "enishi.store.database", "");
    Path directory =
        Path.of(text(binder, "enishi.store.directory", "data")).toAbsolutePath().normalize();
    try {
      return new StoreSettings(
          uri.isEmpty() ? null : URI.create(uri),
          text(binder, "enishi.store.user", "neo4j"),
          text(binder, "enishi.store.password", ""),
          database.isEmpty() ? null : database,
          directory);
    } catch (IllegalArgumentException e) {
      throw badInput(
          "enishi.store.uri (%s) is no address, expected one such as neo4j://localhost:7687", uri);
    }
  }

  private static SortedMap<String, String> fixed(Binder binder) {
    SortedMap<String, String> fixed = new TreeMap<>(new StrengthSettings(binder).fixed());
    for (String key : LiveNumbers.whole()) {
      binder.bind(key, Long.class).ifBound(number -> fixed.put(key, number.toString()));
    }
    return Collections.unmodifiableSortedMap(fixed);
  }

  /** All of them are needed where there is a mail server. */
  private static @Nullable MailSettings mail(Binder binder) {
    String host = text(binder, "enishi.mail.host", "");
    if (host.isEmpty()) {
      return null;
    }
    String user = text(binder, "enishi.mail.user", "");
    String address = text(binder, "enishi.address", "");
    try {
      return new MailSettings(
          host,
          binder.bind("enishi.mail.port", Integer.class).orElse(STANDARD_MAIL_PORT),
          user.isEmpty() ? null : user,
          text(binder, "enishi.mail.password", ""),
          text(binder, "enishi.mail.from", ""),
          text(binder, "enishi.mail.tls", "starttls"),
          URI.create(address));
    } catch (IllegalArgumentException e) {
      throw badInput(
          "enishi.address (%s) is no address, expected one such as https://enishi.example.jp",
          address);
    }
  }

  /** All three are needed where one is set. */
  private static @Nullable OidcSettings oidc(Binder binder) {
    String issuer = text(binder, "enishi.oidc.issuer", "");
    String client = text(binder, "enishi.oidc.client", "");
    String secret = text(binder, "enishi.oidc.secret", "");
    if (issuer.isEmpty() && client.isEmpty() && secret.isEmpty()) {
      return null;
    }
    String address = text(binder, "enishi.address", "").replaceAll("/+$", "");
    try {
      return new OidcSettings(
          URI.create(issuer), client, secret, address.isEmpty() ? "{baseUrl}" : address);
    } catch (IllegalArgumentException e) {
      throw badInput(
          "enishi.oidc.issuer (%s) is no address, expected one such as https://login.example.jp",
          issuer);
    }
  }

  private static String text(Binder binder, String key, String otherwise) {
    return binder.bind(key, Bindable.of(String.class)).orElse(otherwise);
  }

  private static Duration seconds(String text) {
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw badInput(
          "enishi.snapshot.every-seconds (%s) must be a number of seconds from 1 to 99999", text);
    }
    return Duration.ofSeconds(Integer.parseInt(text));
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw badInput("enishi.showcase (%s) must be true or false", text);
    };
  }
}
