package enishi.referral;

import enishi.directory.Shown;
import enishi.model.Event;
import enishi.model.Id;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a way in as things to do one after the other. */
final class WayStepWriter {
  private static final Shown NOBODY = new Shown(null, null);

  private final Routes routes;
  private final Showing showing;

  WayStepWriter(Routes routes, Showing showing) {
    this.routes = routes;
    this.showing = showing;
  }

  /** From the person, who comes first, over introducers to the member, who refers. */
  List<WayStep> over(List<Id> persons) {
    List<WayStep> steps = new ArrayList<>();
    for (int i = 1; i < persons.size(); i++) {
      boolean last = i == persons.size() - 1;
      Doing doing = last ? Doing.BE_REFERRED : i == 1 ? Doing.ASK : Doing.BE_INTRODUCED;
      Id who = persons.get(i);
      Shown to = last ? NOBODY : showing.of(persons.get(i + 1));
      steps.add(
          new WayStep(
              doing,
              showing.of(who).id(),
              showing.of(who).name(),
              label(who),
              to.id(),
              to.name(),
              last ? null : label(persons.get(i + 1)),
              null,
              null));
    }
    return steps;
  }

  /** To an event, unless the person has a part in it, and there to any member. */
  List<WayStep> to(Event event, Step step) {
    WayStep meet = at(event, Doing.MEET, showing.memberLabel());
    return step == Step.MEET_AT_EVENT
        ? List.of(meet)
        : List.of(at(event, Doing.ATTEND, null), meet);
  }

  private static WayStep at(Event event, Doing doing, @Nullable String whoLabel) {
    return new WayStep(doing, null, null, whoLabel, null, null, null, event.id(), event.name());
  }

  private String label(Id person) {
    return showing.label(person, routes.isMember(person));
  }
}
