package enishi.referral;

import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.network.Calendar;
import enishi.network.Membership;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the verdict on a person and a project can change through facts of the two: what
 * the person did and whom they met, referrals of them, who of those joins and leaves, and the last
 * open event of the project being over. Before that one is over the others' ends change nothing.
 * What others do may also change whether a member is within reach and what a guard says of a
 * person; that is seen on the next turning day.
 */
final class TurningDays {
  private final Network network;
  private final Id person;
  private final Id project;
  private final SortedSet<LocalDate> days = new TreeSet<>();

  private TurningDays(Network network, Id person, Id project) {
    this.network = network;
    this.person = person;
    this.project = project;
  }

  /**
   * Those after the first day and no later than the last, and the first day itself.
   *
   * @param guardTurns the days from which a guard holds or no longer holds
   */
  static SortedSet<LocalDate> of(
      Network network,
      Id person,
      Id project,
      LocalDate from,
      LocalDate to,
      Collection<LocalDate> guardTurns) {
    TurningDays turning = new TurningDays(network, person, project);
    turning.days.addAll(guardTurns);
    turning.addMemberships(person);
    turning.addReferrals();
    turning.addParts();
    turning.addMeetings();
    turning.addLastEvent();
    SortedSet<LocalDate> within = new TreeSet<>(turning.days.subSet(from, to.plusDays(1)));
    within.add(from);
    return Collections.unmodifiableSortedSet(within);
  }

  private void addReferrals() {
    for (Referral referral : network.facts().referralsOf(person)) {
      if (referral.candidate().equals(person) && referral.project().equals(project)) {
        addFirst(referral.on());
        addFirst(referral.revokedOn());
        addLast(referral.expiresOn());
        addMemberships(referral.referrer());
      }
    }
  }

  private void addParts() {
    for (Engagement part : network.engagements().of(person)) {
      if (part.object().is(EntityKind.EVENT) && isOfProject(part.object())) {
        addFirst(part.when().on());
      }
    }
  }

  private void addMeetings() {
    for (Tie tie : network.facts().tiesOf(person)) {
      if (tie.event() != null && isOfProject(tie.event())) {
        addFirst(tie.when().on());
        addMemberships(Routes.other(tie, person));
      }
    }
  }

  private void addLastEvent() {
    List<Event> open = WaysIn.openEvents(network, project, LocalDate.MIN.plusDays(1));
    if (!open.isEmpty()) {
      addLast(Calendar.lastDay(open.getLast()));
    }
  }

  private void addMemberships(Id member) {
    for (Membership membership : network.memberships().ofPerson(member)) {
      if (membership.project().equals(project)) {
        addFirst(membership.since());
        addLast(membership.until());
      }
    }
  }

  private boolean isOfProject(Id event) {
    Event card = network.facts().events().get(event);
    return card != null && project.equals(card.project());
  }

  private void addFirst(@Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  private void addLast(@Nullable LocalDate day) {
    if (day != null && day.isBefore(LocalDate.MAX)) {
      days.add(day.plusDays(1));
    }
  }
}
