package enishi.directory;

import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.Role;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which facts an asker may read of persons they see. A member reads all of their own, and of others
 * only what they share: facts about the same event, project or organization, and ties between the
 * two. Acts for a town, such as a donation, are nobody else's business.
 */
final class Disclosure {
  private final Asker asker;
  private final Set<Id> shared;

  Disclosure(Asker asker, Network network) {
    this.asker = asker;
    this.shared =
        asker.role() != Role.MEMBER || asker.person() == null
            ? Set.of()
            : network.engagements().of(asker.person()).stream()
                .map(Engagement::object)
                .filter(object -> !object.is(EntityKind.MUNICIPALITY))
                .collect(Collectors.toSet());
  }

  /** Whether everything about it is open to the asker. */
  boolean isOpen(Id subject) {
    return asker.role() != Role.MEMBER || !subject.is(EntityKind.PERSON) || asker.isSelf(subject);
  }

  /** Whether the asker, a member, has a part in that event, project or organization. */
  boolean shares(Id object) {
    return shared.contains(object);
  }

  boolean reads(Engagement row) {
    return isOpen(row.subject()) || shares(row.object());
  }

  boolean reads(Tie tie) {
    return isOpen(tie.a()) || isOpen(tie.b());
  }

  boolean reads(Referral referral) {
    return isOpen(referral.referrer()) || isOpen(referral.candidate());
  }

  /** Whether the asker reads how much was given or earned. */
  boolean readsAmounts(Id subject) {
    return asker.organizes() || asker.isSelf(subject) || subject.is(EntityKind.ORGANIZATION);
  }
}
