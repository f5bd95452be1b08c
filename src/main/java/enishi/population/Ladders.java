package enishi.population;

import enishi.rules.KeptRule;
import enishi.rules.RuleShelf;
import enishi.security.Asker;
import enishi.store.Store;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
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

  private static final String KIND = "ladder";

  private final RuleShelf<Ladder> shelf;

  private Ladders(RuleShelf<Ladder> shelf) {
    this.shelf = shelf;
  }

  /** Those that come with Enishi. Throws bad-input naming file, line and key of a wrong rule. */
  public static Ladders shipped() {
    return read(null);
  }

  /** Those, and what organizers gave, which the store keeps. */
  public static Ladders in(Store store) {
    return read(store);
  }

  private static Ladders read(@Nullable Store store) {
    return new Ladders(RuleShelf.of(KIND, "ladders", SHIPPED, LadderFile::read, store));
  }

  public static Ladders of(Collection<Ladder> ladders) {
    return new Ladders(RuleShelf.of(KIND, ladders));
  }

  /** Throws bad-input naming the ladders there are. */
  public Ladder get(String name) {
    return shelf.get(name);
  }

  /** The newest version of each, by name. */
  public List<Ladder> list() {
    return listKept().stream().map(KeptRule::rule).toList();
  }

  /** Likewise, with their rule files. */
  public List<KeptRule<Ladder>> listKept() {
    return shelf.list();
  }

  /** Takes a new ladder, or a new version of one; throws as {@link RuleShelf#give}. */
  public Ladder give(String text, Asker asker, Clock clock) {
    return shelf.give(text, asker, clock);
  }
}
