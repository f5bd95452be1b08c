package enishi.directory;

import enishi.model.Id;
import enishi.network.Network;
import java.util.Optional;
import java.util.Set;

/** Views for tests that need no store. */
public final class Sight {
  private Sight() {}

  public static View ofEverybody(Network network) {
    return new View(network, person -> true, Optional.empty());
  }

  public static View of(Network network, Id... persons) {
    return new View(network, Set.of(persons)::contains, Optional.empty());
  }
}
