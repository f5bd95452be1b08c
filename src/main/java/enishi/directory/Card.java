package enishi.directory;

import enishi.model.Evidence;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows of one thing, as the asker may see it.
 *
 * @param kana the reading of a person's name
 * @param nearest the strongest connections of an organization or a municipality; a person's are in
 *     {@link PersonConnections}
 * @param facts newest first
 * @param limited whether the asker reads only what they share with this person
 * @param formers what is recorded under ids that were merged into this one
 * @param recordedAs the absorbed id under which a row was recorded, where it was one
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
    boolean limited,
    List<Former> formers,
    Map<Evidence, Id> recordedAs) {
  Card {
    details = List.copyOf(details);
    formers = List.copyOf(formers);
    recordedAs = Map.copyOf(recordedAs);
  }

  /** The absorbed id under which a row was recorded; null where it was not. */
  public @Nullable String formerId(Evidence row) {
    Id former = recordedAs.get(row);
    return former == null ? null : former.value();
  }

  public String kind() {
    return id.kind().word();
  }
}
