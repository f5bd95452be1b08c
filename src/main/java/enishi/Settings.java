package enishi;

import static enishi.model.EnishiException.badInput;

import enishi.introduction.Introductions;
import enishi.network.StrengthRules;
import enishi.store.StoreSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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
 * @param introductionDeadline how long a search for introduction paths may take
 */
record Settings(
    StoreSettings store,
    @Nullable String adminPassword,
    boolean showcase,
    StrengthRules strength,
    Path snapshotDirectory,
    Duration snapshotEvery,
    Duration introductionDeadline) {

  /**
   * Reads the settings. Throws bad-input naming a key that is unknown or a value that cannot be.
   */
  static Settings of(ConfigurableEnvironment environment) {
    new KnownSettings(environment).check();
    Binder binder = Binder.get(environment);
    return new Settings(
        store(binder),
        binder.bind("enishi.admin.password", Bindable.of(String.class)).orElse(null),
        flag(text(binder, "enishi.showcase", "true")),
        new StrengthSettings(binder).rules(),
        Path.of(text(binder, "enishi.snapshot.directory", "data/snapshot"))
            .toAbsolutePath()
            .normalize(),
        seconds(text(binder, "enishi.snapshot.every-seconds", "60")),
        introductionDeadline(binder));
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

  private static Duration introductionDeadline(Binder binder) {
    long millis =
        binder
            .bind("enishi.introduction.deadline-millis", Long.class)
            .orElse(Introductions.STANDARD_DEADLINE.toMillis());
    if (millis < 1) {
      throw badInput(
          "enishi.introduction.deadline-millis (%d) must be at least 1.%n"
              + "Maybe 2000: a search that takes longer gives what it has found.",
          millis);
    }
    return Duration.ofMillis(millis);
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
