package enishi.referral;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Receptivity;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Things as one asker may see them, with words for whom they may not; remembers whom it showed. */
final class Showing {
  private static final String SOMEBODY = "非公開の人";

  private final View view;
  private final String memberLabel;
  private final SortedSet<Id> persons = new TreeSet<>();

  Showing(View view, String projectName) {
    this.view = view;
    this.memberLabel = projectName + "の会員";
  }

  Shown of(Id id) {
    Shown shown = view.show(id);
    if (id.is(EntityKind.PERSON) && !shown.masked()) {
      persons.add(id);
    }
    return shown;
  }

  /** How willingly people answer, as far as the asker may know it about a way of that person. */
  Receptivity receptivity(Id requester) {
    return view.receptivity(requester);
  }

  boolean isMasked(Id id) {
    return view.show(id).masked();
  }

  /** Whether rows of files may be named beside the person: they would lay a pseudonym open. */
  boolean namesSources(Id person) {
    return !view.isPseudonymous() && !isMasked(person);
  }

  /** The name of a person, else words that say no more than that there is one. */
  String label(Id person, boolean member) {
    String name = of(person).name();
    return name != null ? name : member ? memberLabel : SOMEBODY;
  }

  /** In place of a name where any member will do. */
  String memberLabel() {
    return memberLabel;
  }

  /** Whom the answer names, by their real ids. */
  SortedSet<Id> persons() {
    return Collections.unmodifiableSortedSet(persons);
  }
}
