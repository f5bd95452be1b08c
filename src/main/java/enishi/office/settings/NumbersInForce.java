package enishi.office.settings;

import enishi.introduction.SearchRules;
import enishi.introduction.request.RequestRules;
import enishi.model.EnishiException;
import enishi.network.StrengthRules;
import enishi.store.Store;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The numbers that hold now: what is fixed from outside before what was set in the store, and that
 * before the standard. Reads the store whenever it is asked, so that all processes agree.
 */
public final class NumbersInForce {
  private static final Logger LOG = LoggerFactory.getLogger(NumbersInForce.class);

  private final KeptSettings kept;
  private final SortedMap<String, String> fixed;

  /** The number of the version that was last found not to go with what is fixed. */
  private final AtomicInteger warnedOf = new AtomicInteger(-1);

  /**
   * @param fixed by environment or {@code application.yml}, by key
   */
  public NumbersInForce(Store store, Map<String, String> fixed) {
    this.kept = new KeptSettings(store);
    this.fixed = Collections.unmodifiableSortedMap(new TreeMap<>(fixed));
  }

  public StrengthRules strength() {
    return now().strength();
  }

  public SearchRules search() {
    return now().search();
  }

  public RequestRules requests() {
    return now().requests();
  }

  /**
   * Numbers in the store that no longer go with those fixed since then are left out, all of them.
   */
  LiveNumbers now() {
    SettingVersion newest = kept.newest();
    try {
      return with(newest.values());
    } catch (EnishiException e) {
      if (warnedOf.getAndSet(newest.number()) != newest.number()) {
        LOG.warn(
            "The numbers that were set do not go with those of the machine's settings and do not"
                + " hold: {}",
            e.getMessage());
      }
      return with(Map.of());
    }
  }

  /** What would hold if those were set in the store. Throws bad-input where a group refuses. */
  LiveNumbers with(Map<String, String> values) {
    SortedMap<String, String> all = new TreeMap<>(values);
    all.keySet().retainAll(LiveNumbers.standard().byKey().keySet());
    all.putAll(fixed);
    return LiveNumbers.standard().changed(all);
  }

  SortedMap<String, String> fixed() {
    return fixed;
  }
}
