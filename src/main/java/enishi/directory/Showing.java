package enishi.directory;

import enishi.model.Id;
import enishi.network.Facts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Shows things in one answer, and remembers which persons it has shown, for the audit trail. */
final class Showing {
  private final View view;
  private final Names names;
  private final Set<Id> shown = new TreeSet<>();

  Showing(Facts facts, View view) {
    this.view = view;
    this.names = new Names(facts, view);
  }

  Value show(Id id) {
    return Value.of(shown(id));
  }

  Shown shown(Id id) {
    Shown seen = names.show(id);
    if (!seen.masked()) {
      shown.add(id);
    }
    return seen;
  }

  boolean sees(Id id) {
    return view.sees(id);
  }

  boolean isPseudonymous() {
    return view.isPseudonymous();
  }

  /** What was shown so far, under its own ids. */
  List<Id> shown() {
    return List.copyOf(shown);
  }
}
