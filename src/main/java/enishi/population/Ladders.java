package enishi.population;

import static enishi.model.EnishiException.badInput;

import enishi.security.Asker;
import enishi.store.Row;
import enishi.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ladders that can be asked for, by name: those that come with Enishi, and the newest version
 * of each that an organizer gave. No version is ever changed; {@code name@version} asks for an
 * earlier one.
 */
public final class Ladders {
  /** The ladder of a question that names none. */
  public static final String DEFAULT = "kamishihoro";

  /** Each is a file under {@code ladders/} of the class path. */
  private static final List<String> SHIPPED = List.of(DEFAULT, "mlit", "furusato-resident");

  private static final int MAX_LENGTH = 100_000;
  private static final String NAMES = "[a-z0-9][a-z0-9-]{0,39}";

  private final SortedMap<String, KeptLadder> ladders = new TreeMap<>();
  private final @Nullable Store store;

  private Ladders(Collection<KeptLadder> ladders, @Nullable Store store) {
    this.store = store;
    for (KeptLadder kept : ladders) {
      if (this.ladders.put(kept.ladder().name(), kept) != null) {
        throw badInput(
            "two ladders have the name (%s), expected one.%nMaybe one of them is a copy.",
            kept.ladder().name());
      }
    }
  }

  /** Those that come with Enishi. Throws bad-input naming file, line and key of a wrong rule. */
  public static Ladders shipped() {
    return new Ladders(SHIPPED.stream().map(Ladders::readShipped).toList(), null);
  }

  /** Those, and what organizers gave, which the store keeps. */
  public static Ladders in(Store store) {
    return new Ladders(SHIPPED.stream().map(Ladders::readShipped).toList(), store);
  }

  public static Ladders of(Collection<Ladder> ladders) {
    return new Ladders(
        ladders.stream().map(ladder -> new KeptLadder(ladder, "", null, null)).toList(), null);
  }

  /** Throws bad-input naming the ladders there are. */
  public Ladder get(String name) {
    KeptLadder shipped = ladders.get(name);
    if (shipped != null) {
      return shipped.ladder();
    }
    List<KeptLadder> given = given();
    return given.reversed().stream()
        .map(KeptLadder::ladder)
        .filter(one -> one.name().equals(name) || (one.name() + "@" + one.version()).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                badInput(
                    "unknown ladder (%s), expected one of %s",
                    name, listKept().stream().map(kept -> kept.ladder().name()).toList()));
  }

  /** The newest version of each, by name. */
  public List<Ladder> list() {
    return listKept().stream().map(KeptLadder::ladder).toList();
  }

  /** Likewise, with their rule files. */
  public List<KeptLadder> listKept() {
    SortedMap<String, KeptLadder> newest = new TreeMap<>(ladders);
    given().forEach(kept -> newest.put(kept.ladder().name(), kept));
    return List.copyOf(newest.values());
  }

  /**
   * Takes a new ladder, or a new version of one, from its rule file. Throws bad-input naming line
   * and key of a wrong rule, for a name that comes with Enishi, and for a version that is not above
   * the last; forbidden unless the asker organizes.
   */
  public Ladder give(String text, Asker asker, Clock clock) {
    asker.requireOrganizes();
    if (text.length() > MAX_LENGTH) {
      throw badInput(
          "the rule file has %d characters, expected %d at most", text.length(), MAX_LENGTH);
    }
    Ladder ladder = LadderFile.read("the rule file", new StringReader(text));
    if (!ladder.name().matches(NAMES)) {
      throw badInput(
          "name (%s) must be small letters, digits and hyphens, 40 at most.%nMaybe our-town.",
          ladder.name());
    }
    if (ladders.containsKey(ladder.name())) {
      throw badInput(
          "name (%s) is a ladder that comes with Enishi.%nMaybe another name, such as my-%s.",
          ladder.name(), ladder.name());
    }
    for (KeptLadder kept : given()) {
      Ladder known = kept.ladder();
      if (known.name().equals(ladder.name()) && known.version() >= ladder.version()) {
        throw badInput(
            "version (%d) of (%s) must be above %d, as no version is ever changed.%nMaybe %d.",
            ladder.version(), ladder.name(), known.version(), known.version() + 1);
      }
    }
    if (store == null) {
      throw new IllegalStateException("these ladders have no store");
    }
    store.write(
        PopulationCypher.KEEP_LADDER,
        Map.of(
            "name", ladder.name(),
            "version", ladder.version(),
            "text", text,
            "at", clock.millis(),
            "by", asker.name()));
    return ladder;
  }

  /** Every version that organizers gave, a later one after an earlier. */
  private List<KeptLadder> given() {
    List<KeptLadder> given = new ArrayList<>();
    if (store != null) {
      for (Row row : store.read(PopulationCypher.LIST_LADDERS, Map.of())) {
        String text = row.text("text");
        given.add(
            new KeptLadder(
                LadderFile.read(row.text("name"), new StringReader(text)),
                text,
                Instant.ofEpochMilli(row.number("at")),
                row.text("by")));
      }
    }
    return given;
  }

  private static KeptLadder readShipped(String name) {
    String file = name + ".yaml";
    try (InputStream bytes = Ladders.class.getResourceAsStream("/ladders/" + file)) {
      if (bytes == null) {
        throw new IllegalStateException("no ladders/" + file + " on the class path");
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return new KeptLadder(LadderFile.read(file, new StringReader(text)), text, null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
