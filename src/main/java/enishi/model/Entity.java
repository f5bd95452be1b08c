package enishi.model;

import org.jspecify.annotations.Nullable;

/** A thing with an id, a name and a card of its own. */
public sealed interface Entity
    permits Person, Organization, Municipality, Project, Event, Need, Programme {
  Id id();

  String name();

  /** The municipality it lies in or belongs to by its own record, null where none is recorded. */
  default @Nullable Id municipality() {
    return null;
  }
}
