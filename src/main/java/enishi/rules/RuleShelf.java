package enishi.rules;

import static enishi.model.EnishiException.badInput;

import enishi.security.Asker;
import enishi.store.Row;
import enishi.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind that can be asked for, by name: those that come with Enishi, and the newest
 * version of each that an organizer gave. No version is ever changed; {@code name@version} asks for
 * an earlier one.
 */
public final class RuleShelf<T extends Rule> {
  private static final int MAX_LENGTH = 100_000;
  private static final String NAMES = "[a-z0-9][a-z0-9-]{0,39}";

  private final String kind;
  private final BiFunction<String, Reader, T> reader;
  private final SortedMap<String, KeptRule<T>> shipped = new TreeMap<>();
  private final @Nullable Store store;

  private RuleShelf(
      String kind,
      Collection<KeptRule<T>> shipped,
      BiFunction<String, Reader, T> reader,
      @Nullable Store store) {
    this.kind = kind;
    this.reader = reader;
    this.store = store;
    for (KeptRule<T> kept : shipped) {
      if (this.shipped.put(kept.rule().name(), kept) != null) {
        throw badInput(
            "two %ss have the name (%s), expected one.%nMaybe one of them is a copy.",
            kind, kept.rule().name());
      }
    }
  }

  /**
   * Throws bad-input naming file, line and key of a wrong rule.
   *
   * @param kind what the rules are, in one English word
   * @param folder of the class path, where each shipped rule is a file
   * @param reader reads a rule from its file's name and text
   * @param store where organizers' rules are kept; null for only those that come with Enishi
   */
  public static <T extends Rule> RuleShelf<T> of(
      String kind,
      String folder,
      List<String> shipped,
      BiFunction<String, Reader, T> reader,
      @Nullable Store store) {
    return new RuleShelf<>(
        kind,
        shipped.stream().map(name -> readShipped(folder, name + ".yaml", reader)).toList(),
        reader,
        store);
  }

  /** Only those, which cannot be added to. */
  public static <T extends Rule> RuleShelf<T> of(String kind, Collection<T> rules) {
    return new RuleShelf<>(
        kind,
        rules.stream().map(rule -> new KeptRule<>(rule, "", null, null)).toList(),
        (file, text) -> {
          throw new IllegalStateException("these rules have no files");
        },
        null);
  }

  /** Throws bad-input naming those there are. */
  public T get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                badInput(
                    "unknown %s (%s), expected one of %s",
                    kind, name, list().stream().map(kept -> kept.rule().name()).toList()));
  }

  public Optional<T> find(String name) {
    KeptRule<T> known = shipped.get(name);
    if (known != null) {
      return Optional.of(known.rule());
    }
    return given().reversed().stream()
        .map(KeptRule::rule)
        .filter(one -> one.name().equals(name) || (one.name() + "@" + one.version()).equals(name))
        .findFirst();
  }

  /** The newest version of each, by name. */
  public List<KeptRule<T>> list() {
    SortedMap<String, KeptRule<T>> newest = new TreeMap<>(shipped);
    given().forEach(kept -> newest.put(kept.rule().name(), kept));
    return List.copyOf(newest.values());
  }

  /**
   * Takes a new rule, or a new version of one, from its file. Throws bad-input naming line and key
   * of a wrong rule, for a name that comes with Enishi, and for a version that is not above the
   * last; forbidden unless the asker organizes.
   */
  public T give(String text, Asker asker, Clock clock) {
    asker.requireOrganizes();
    if (text.length() > MAX_LENGTH) {
      throw badInput(
          "the rule file has %d characters, expected %d at most", text.length(), MAX_LENGTH);
    }
    T rule = reader.apply("the rule file", new StringReader(text));
    if (!rule.name().matches(NAMES)) {
      throw badInput(
          "name (%s) must be small letters, digits and hyphens, 40 at most.%nMaybe our-town.",
          rule.name());
    }
    if (shipped.containsKey(rule.name())) {
      throw badInput(
          "name (%s) is a %s that comes with Enishi.%nMaybe another name, such as my-%s.",
          rule.name(), kind, rule.name());
    }
    for (KeptRule<T> kept : given()) {
      T known = kept.rule();
      if (known.name().equals(rule.name()) && known.version() >= rule.version()) {
        throw badInput(
            "version (%d) of (%s) must be above %d, as no version is ever changed.%nMaybe %d.",
            rule.version(), rule.name(), known.version(), known.version() + 1);
      }
    }
    if (store == null) {
      throw new IllegalStateException("these rules have no store");
    }
    store.write(
        RulesCypher.KEEP_RULE,
        Map.of(
            "shelf", kind,
            "name", rule.name(),
            "version", rule.version(),
            "text", text,
            "at", clock.millis(),
            "by", asker.name()));
    return rule;
  }

  /** Every version that organizers gave, a later one after an earlier. */
  private List<KeptRule<T>> given() {
    List<KeptRule<T>> given = new ArrayList<>();
    if (store != null) {
      for (Row row : store.read(RulesCypher.LIST_RULES, Map.of("shelf", kind))) {
        String text = row.text("text");
        given.add(
            new KeptRule<>(
                reader.apply(row.text("name"), new StringReader(text)),
                text,
                Instant.ofEpochMilli(row.number("at")),
                row.text("by")));
      }
    }
    return given;
  }

  private static <T extends Rule> KeptRule<T> readShipped(
      String folder, String file, BiFunction<String, Reader, T> reader) {
    try (InputStream bytes = RuleShelf.class.getResourceAsStream("/" + folder + "/" + file)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + folder + "/" + file + " on the class path");
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return new KeptRule<>(reader.apply(file, new StringReader(text)), text, null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
