package enishi.network;

import enishi.store.Revision;
import enishi.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The network as the store has it now. Asking is cheap while nothing was written; after a write the
 * next question waits for the new one. Readers keep the one they were given.
 */
public final class LivingNetwork {
  private final Store store;
  private final StrengthRules rules;
  private volatile @Nullable Network current;

  public LivingNetwork(Store store, StrengthRules rules) {
    this.store = store;
    this.rules = rules;
  }

  /**
   * The network at the store's present revision. Throws store-unreachable where the store does not
   * answer.
   */
  public Network now() {
    Revision revision = store.revision();
    Network network = current;
    if (network != null && network.facts().revision() >= revision.number()) {
      return network;
    }
    return refresh();
  }

  private synchronized Network refresh() {
    Revision revision = store.revision();
    Network network = current;
    if (network == null || network.facts().revision() < revision.number()) {
      network = new Network(FactsReader.read(store, revision), rules);
      current = network;
    }
    return network;
  }
}
