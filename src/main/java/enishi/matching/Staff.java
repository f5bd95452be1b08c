package enishi.matching;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The persons of an organization on a day. */
final class Staff {
  private Staff() {}

  /** Whose post there covers the day; a post without a first day says nothing about any day. */
  static SortedSet<Id> of(@Nullable Id organization, Network network, LocalDate asOf) {
    SortedSet<Id> staff = new TreeSet<>();
    if (organization == null) {
      return staff;
    }
    for (Engagement row : network.facts().engagementsWith(organization)) {
      LocalDate on = row.when().on();
      LocalDate until = row.when().until();
      if (row.kind() == EngagementKind.HOLDS_POST
          && row.subject().is(EntityKind.PERSON)
          && network.facts().people().containsKey(row.subject())
          && on != null
          && !on.isAfter(asOf)
          && (until == null || !until.isBefore(asOf))) {
        staff.add(row.subject());
      }
    }
    return staff;
  }
}
