package enishi.population;

import enishi.model.Id;
import enishi.network.Network;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was worked out for the last few municipalities of the newest network. */
final class InvolvementCache {
  private static final int MOST = 8;

  private final Map<Key, Involvements> kept = new LinkedHashMap<>(16, 0.75f, true);
  private WeakReference<Network> newest = new WeakReference<>(null);

  private record Key(Id municipality, String ladder, int version) {}

  Involvements get(Network network, Ladder ladder, Id municipality) {
    Key key = new Key(municipality, ladder.name(), ladder.version());
    synchronized (this) {
      if (newest.get() != network) {
        kept.clear();
        newest = new WeakReference<>(network);
      }
      Involvements known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Involvements made = Involvements.of(network, ladder, municipality);
    synchronized (this) {
      if (newest.get() == network) {
        kept.put(key, made);
        if (kept.size() > MOST) {
          kept.remove(kept.keySet().iterator().next());
        }
      }
    }
    return made;
  }
}
