package enishi.directory;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows of one thing, as the asker may see it.
 *
 * @param kana the reading of a person's name
 * @param nearest the strongest connections of an organization or a municipality; a person's are in
 *     {@link PersonConnections}
 * @param facts newest first
 * @param limited whether the asker reads only what they share with this person
 */
record Card(
    LocalDate asOf,
    Id id,
    String name,
    @Nullable String kana,
    boolean fictional,
    List<Detail> details,
    Cut<MembershipLine> memberships,
    Cut<Neighbour> nearest,
    Cut<CardFact> facts,
    boolean limited) {
  Card {
    details = List.copyOf(details);
  }

  public String kind() {
    return id.kind().word();
  }
}
