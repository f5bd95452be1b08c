package enishi.office.settings;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * A version in the history.
 *
 * @param version 0 is the standard, before anybody set anything
 * @param inForce whether it is the one that holds
 * @param values what differs from the standard, by key
 * @param changes from the version before
 */
record PastVersion(
    int version,
    boolean inForce,
    Instant at,
    String by,
    String note,
    SortedMap<String, String> values,
    List<Change> changes) {
  PastVersion {
    changes = List.copyOf(changes);
  }
}
