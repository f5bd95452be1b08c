package enishi.security;

import enishi.model.Id;
import enishi.store.Store;
import java.time.Clock;
import java.util.Collection;

/**
 * The trail of a computation that asks doors many questions and shows nobody the answers. It
 * records nothing: whoever makes something of the answers records whom that names, in one entry.
 */
public final class UnshownReads extends AuditTrail {
  public UnshownReads(Store store, Clock clock) {
    super(store, clock);
  }

  @Override
  public void record(Asker asker, String action, Collection<Id> subjects, String question) {
    // Nothing of the answer is shown.
  }
}
