package enishi.introduction;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.model.Id;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Shows things to one asker and remembers which persons it showed. */
final class Showing {
  private final View view;
  private final SortedSet<Id> shown = new TreeSet<>();

  Showing(View view) {
    this.view = view;
  }

  Shown show(Id id) {
    Shown card = view.show(id);
    if (!card.masked()) {
      shown.add(id);
    }
    return card;
  }

  boolean sees(Id person) {
    return view.sees(person);
  }

  /** Whether rows of files may be named: they would tell who is behind a pseudonym. */
  boolean namesSources() {
    return !view.isPseudonymous();
  }

  SortedSet<Id> shown() {
    return Collections.unmodifiableSortedSet(shown);
  }
}
