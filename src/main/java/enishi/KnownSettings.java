package enishi;

import static enishi.model.EnishiException.badInput;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Refuses settings that nobody reads: a misspelt key would otherwise be a setting that silently
 * does nothing.
 */
final class KnownSettings {
  private static final Set<String> KEYS =
      Set.of(
          "enishi.store.uri",
          "enishi.store.user",
          "enishi.store.password",
          "enishi.store.database",
          "enishi.store.directory",
          "enishi.admin.password",
          "enishi.audit.key",
          "enishi.showcase",
          "enishi.snapshot.directory",
          "enishi.snapshot.every-seconds",
          "enishi.introduction.deadline-millis",
          "enishi.introduction.answer-days",
          "enishi.introduction.reminder-days",
          "enishi.backup.directory",
          "enishi.backup.at",
          "enishi.backup.keep",
          "enishi.backup.key",
          "enishi.mail.host",
          "enishi.mail.port",
          "enishi.mail.user",
          "enishi.mail.password",
          "enishi.mail.from",
          "enishi.mail.tls",
          "enishi.address",
          "enishi.oidc.issuer",
          "enishi.oidc.client",
          "enishi.oidc.secret",
          "enishi.strength.kappa",
          "enishi.strength.max-shared");

  private static final List<String> PREFIXES =
      List.of("enishi.strength.base.", "enishi.strength.half-life-days.");

  /** Read by the launcher and by the tests' browser, not by the program. */
  private static final Set<String> OUTSIDE =
      Set.of("enishi.java.options", "enishi.chromium", "enishi.launcher");

  private final ConfigurableEnvironment environment;

  KnownSettings(ConfigurableEnvironment environment) {
    this.environment = environment;
  }

  void check() {
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> known) {
        Arrays.stream(known.getPropertyNames()).sorted().forEach(this::check);
      }
    }
  }

  private void check(String name) {
    String key = canonical(name);
    boolean ours = key.startsWith("enishi.");
    if (ours && !isKnown(key) && !OUTSIDE.contains(key)) {
      throw badInput(
          "setting (%s) is not known, expected one of %s.%nMaybe it is misspelt.",
          name, String.join(", ", KEYS.stream().sorted().toList()));
    }
  }

  private static boolean isKnown(String key) {
    return KEYS.stream().anyMatch(known -> plain(known).equals(plain(key)))
        || PREFIXES.stream().anyMatch(prefix -> plain(key).startsWith(plain(prefix)));
  }

  /** {@code ENISHI_STORE_URI} is {@code enishi.store.uri}. */
  private static String canonical(String name) {
    return name.startsWith("ENISHI_") ? name.toLowerCase(Locale.ROOT).replace('_', '.') : name;
  }

  /** Dashes and dots are the same in the environment. */
  private static String plain(String key) {
    return key.replace("-", "").replace(".", "");
  }
}
