package enishi.network;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Evidence;
import enishi.model.Stay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which facts are a part in something shared: posts, memberships, what one did at an event. */
final class Parts {
  private Parts() {}

  /** The part that an engagement is; a dated {@code joined} is one as a membership. */
  static Optional<Participation> of(Engagement row, Vertices vertices) {
    boolean shared =
        switch (row.kind()) {
          case ATTENDED, SPOKE, ORGANIZED -> row.object().is(EntityKind.EVENT);
          case HOLDS_POST -> row.object().is(EntityKind.ORGANIZATION);
          case JOINED -> row.object().is(EntityKind.PROJECT) && row.when().on() == null;
          default -> false;
        };
    if (!shared || !row.subject().is(EntityKind.PERSON)) {
      return Optional.empty();
    }
    boolean lasting = row.kind().isLasting() || row.when().until() != null;
    LocalDate until = lasting ? row.when().until() : row.when().on();
    int start = Day.orNever(row.when().on());
    int person = vertices.get(row.subject());
    return Optional.of(part(person, start, until, lasting, row.kind(), row.evidence()));
  }

  static Participation of(Membership member, Vertices vertices) {
    return part(
        vertices.get(member.person()),
        member.since() == null ? Day.ALWAYS : Day.of(member.since()),
        member.until(),
        true,
        EngagementKind.JOINED,
        member.evidence());
  }

  /** The part of the one person of a stay. */
  static Participation of(Stay guest, Vertices vertices) {
    return part(
        vertices.get(guest.persons().getFirst()),
        Day.of(guest.startsOn()),
        guest.endsOn(),
        true,
        EngagementKind.STAYED,
        guest.evidence());
  }

  private static Participation part(
      int person,
      int start,
      @Nullable LocalDate until,
      boolean lasting,
      EngagementKind kind,
      List<Evidence> evidence) {
    int last = Math.max(start, Day.orNever(until));
    return new Participation(person, start, last, lasting, kind, evidence);
  }
}
