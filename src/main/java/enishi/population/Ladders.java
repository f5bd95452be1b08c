package enishi.population;

import static enishi.model.EnishiException.badInput;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ladders that can be asked for, by name. */
public final class Ladders {
  /** The ladder of a question that names none. */
  public static final String DEFAULT = "kamishihoro";

  /** Each is a file under {@code ladders/} of the class path. */
  private static final List<String> SHIPPED = List.of(DEFAULT, "mlit", "furusato-resident");

  private final SortedMap<String, Ladder> ladders = new TreeMap<>();

  private Ladders(Collection<Ladder> ladders) {
    for (Ladder ladder : ladders) {
      if (this.ladders.put(ladder.name(), ladder) != null) {
        throw badInput(
            "two ladders have the name (%s), expected one.%nMaybe one of them is a copy.",
            ladder.name());
      }
    }
  }

  /** Those that come with Enishi. Throws bad-input naming file, line and key of a wrong rule. */
  public static Ladders shipped() {
    return new Ladders(SHIPPED.stream().map(Ladders::readShipped).toList());
  }

  public static Ladders of(Collection<Ladder> ladders) {
    return new Ladders(ladders);
  }

  /** Throws bad-input naming the ladders there are. */
  public Ladder get(String name) {
    Ladder ladder = ladders.get(name);
    if (ladder == null) {
      throw badInput("unknown ladder (%s), expected one of %s", name, ladders.keySet());
    }
    return ladder;
  }

  /** All of them, by name. */
  public Collection<Ladder> list() {
    return Collections.unmodifiableCollection(ladders.values());
  }

  private static Ladder readShipped(String name) {
    String file = name + ".yaml";
    try (InputStream bytes = Ladders.class.getResourceAsStream("/ladders/" + file)) {
      if (bytes == null) {
        throw new IllegalStateException("no ladders/" + file + " on the class path");
      }
      return LadderFile.read(file, new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
