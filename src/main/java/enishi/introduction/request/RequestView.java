package enishi.introduction.request;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.model.Id;
import enishi.model.Person;
import enishi.network.Network;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one asker may know of requests, and which persons they were shown. Beyond what an asker sees
 * anyway, asking tells the requester's name to whoever is asked, and that all agreed tells the two
 * who meet each other's.
 */
final class RequestView {
  private static final Shown NOBODY = new Shown(null, null);

  private final Network network;
  private final View view;
  private final Asker asker;
  private final LocalDate today;
  private final SortedSet<Id> shown = new TreeSet<>();

  RequestView(Network network, View view, Asker asker, LocalDate today) {
    this.network = network;
    this.view = view;
    this.asker = asker;
    this.today = today;
  }

  LocalDate today() {
    return today;
  }

  Asker asker() {
    return asker;
  }

  /** What the asker has to do with a request; empty where they may not know of it. */
  Optional<RequestCard.Role> role(Request request) {
    if (asker.isSelf(request.requester())) {
      return Optional.of(RequestCard.Role.REQUESTER);
    }
    if (asker.organizes()) {
      boolean concerned =
          view.sees(request.requester())
              || request.steps().stream().anyMatch(step -> view.sees(step.person()));
      return concerned ? Optional.of(RequestCard.Role.ORGANIZER) : Optional.empty();
    }
    int turn = request.turnOf(asker.person());
    return turn >= 0 && request.steps().get(turn).state() != StepState.AHEAD
        ? Optional.of(RequestCard.Role.ASKED)
        : Optional.empty();
  }

  /** Whether the asker sees that person by themselves. */
  boolean sees(Id person) {
    return view.sees(person);
  }

  /** Whether that thing is described and may be seen. */
  boolean finds(Id thing) {
    return view.find(thing).isPresent();
  }

  /** The thing that a question names. Throws unknown-id where it may not be seen. */
  Id resolve(Id asked) {
    return view.resolve(asked);
  }

  /** Whether the asker stands for an active member of the project, who can refer others. */
  boolean isMemberOf(Id project) {
    Id self = asker.person();
    return self != null && network.memberships().activeMembers(project, today).contains(self);
  }

  Shown show(Id id) {
    return noted(view.show(id));
  }

  /** As everybody may who is meant to know this one. */
  Shown reveal(Id id) {
    Person person = network.facts().people().get(id);
    return noted(person == null ? NOBODY : new Shown(id, person.name()));
  }

  /** Nobody, with the name that stands for nobody. */
  static Shown nobody() {
    return NOBODY;
  }

  SortedSet<Id> shown() {
    return Collections.unmodifiableSortedSet(shown);
  }

  private Shown noted(Shown card) {
    @Nullable Id id = card.id();
    if (id != null) {
      shown.add(id);
    }
    return card;
  }
}
