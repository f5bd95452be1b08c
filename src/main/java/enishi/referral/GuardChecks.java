package enishi.referral;

import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The guards asked for last, with what was worked out for them, over the newest network. */
final class GuardChecks {
  private static final int KEPT = 16;

  private final Map<Key, GuardCheck> checks = new LinkedHashMap<>(KEPT, 0.75f, true);
  private @Nullable Network newest;

  synchronized GuardCheck of(Network network, Id project, LocalDate day, Guard guard) {
    if (newest != network) {
      checks.clear();
      newest = network;
    }
    GuardCheck check =
        checks.computeIfAbsent(
            new Key(project, day, guard), key -> new GuardCheck(network, project, day, guard));
    Iterator<Key> oldest = checks.keySet().iterator();
    while (checks.size() > KEPT) {
      oldest.next();
      oldest.remove();
    }
    return check;
  }

  private record Key(Id project, LocalDate day, Guard guard) {}
}
