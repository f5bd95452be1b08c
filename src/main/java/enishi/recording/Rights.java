package enishi.recording;

import static enishi.model.EnishiException.unknownId;

import enishi.directory.View;
import enishi.intake.Recording;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.ErrorCode;
import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Network;
import enishi.security.Asker;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may record what: an administrator everything, an organizer what touches a place or a person
 * of theirs, anybody with a person of their own what is about themselves. Whoever is named must be
 * in sight; who is not is as one who is not there.
 */
final class Rights {
  private final Asker asker;
  private final Network network;
  private final View view;

  Rights(Asker asker, Network network, View view) {
    this.asker = asker;
    this.network = network;
    this.view = view;
  }

  /** Throws unknown-id for what is out of sight, forbidden for what is none of the asker's. */
  void requireMayRecord(Draft draft) {
    List<Recording.Row> rows = new ArrayList<>(draft.described());
    rows.addAll(draft.facts());
    for (Id id : Draft.named(rows)) {
      if (!draft.describes(id) && !id.is(EntityKind.STAY)) {
        requireSight(id);
      }
    }
    if (!touches(rows)) {
      throw forbidden("it touches no place and no person that this account works for");
    }
  }

  /** A pseudonym, which names nobody here, is as unknown; an absorbed id means who it is now. */
  void requireSight(Id id) {
    if (!view.resolve(id).equals(network.facts().resolve(id))) {
      throw unknownId(id);
    }
  }

  /** Whether it is about a place or a person of the asker's. */
  boolean touches(List<Recording.Row> rows) {
    return asker.seesEverything() || Draft.named(rows).stream().anyMatch(this::isOwn);
  }

  private boolean isOwn(Id named) {
    Id id = network.facts().resolve(named);
    if (!asker.organizes()) {
      Id self = asker.person();
      return self != null && id.equals(network.facts().resolve(self));
    }
    return switch (id.kind()) {
      case PERSON -> network.facts().people().containsKey(id) && view.sees(id);
      case MUNICIPALITY, PROJECT -> asker.organizesFor(id);
      case EVENT -> {
        Event event = network.facts().events().get(id);
        yield event != null && asker.organizesFor(event.project(), event.municipality());
      }
      default ->
          network.facts().find(id).map(e -> asker.organizesFor(e.municipality())).orElse(false);
    };
  }

  /** Whether an event is one that the asker keeps the lists of. */
  boolean keeps(Id event) {
    Event known = network.facts().events().get(event);
    return known != null
        && (asker.seesEverything() || asker.organizesFor(known.project(), known.municipality()));
  }

  static EnishiException forbidden(String why) {
    return new EnishiException(ErrorCode.FORBIDDEN, "this cannot be recorded: " + why);
  }

  static void requireRecords(Asker asker) {
    if (asker.seesPseudonyms() || (!asker.organizes() && asker.person() == null)) {
      throw forbidden("account (%s, %s)".formatted(asker.name(), asker.role().word()));
    }
  }
}
