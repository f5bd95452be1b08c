package enishi.programme;

import enishi.rules.KeptRule;
import enishi.rules.RuleShelf;
import enishi.security.Asker;
import enishi.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The rules of subsidies, by name: those that come with Enishi, and the newest version of each that
 * an organizer gave.
 */
public final class SubsidyRules {
  /** The rule of a question that names none. */
  static final String DEFAULT = "minato-2023";

  private final RuleShelf<SubsidyRule> shelf;

  public SubsidyRules(Store store) {
    this.shelf =
        RuleShelf.of("subsidy rule", "subsidies", List.of(DEFAULT), SubsidyFile::read, store);
  }

  /** Throws bad-input naming those there are. */
  public SubsidyRule get(String name) {
    return shelf.get(name);
  }

  Optional<SubsidyRule> find(String name) {
    return shelf.find(name);
  }

  /** The newest version of each, by name, with its file. */
  public List<KeptRule<SubsidyRule>> list() {
    return shelf.list();
  }

  /** Takes a new rule, or a new version of one; throws as {@link RuleShelf#give}. */
  public SubsidyRule give(String text, Asker asker, Clock clock) {
    return shelf.give(text, asker, clock);
  }
}
