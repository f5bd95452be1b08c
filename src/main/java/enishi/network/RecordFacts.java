package enishi.network;

import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.Stay;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The {@link Records} read as facts: stays and introduction requests. Each list is made when first
 * asked for and then kept. Immutable otherwise.
 */
final class RecordFacts {
  private final Memo<List<Stay>> stays;
  private final Memo<List<Stay>> guests;
  private final Memo<Map<Id, List<Stay>>> guestsByPerson;
  private final Memo<List<IntroductionRequest>> requests;

  RecordFacts(RowFacts read) {
    stays = new Memo<>(() -> SameFacts.stays(read.stays()));
    guests = new Memo<>(() -> SameFacts.guests(read.stays()));
    guestsByPerson =
        new Memo<>(
            () ->
                guests.get().stream()
                    .collect(Collectors.groupingBy(stay -> stay.persons().getFirst())));
    requests = new Memo<>(() -> SameFacts.requests(read.requests()));
  }

  /** One stay a party, from its first day through its last. */
  List<Stay> stays() {
    return stays.get();
  }

  /** One stay a named person, on that person's own days. */
  List<Stay> guests() {
    return guests.get();
  }

  /** The stays of a person, on that person's own days. */
  List<Stay> guestsOf(Id person) {
    return guestsByPerson.get().getOrDefault(person, List.of());
  }

  /** Who asked whom to be introduced to whom. */
  List<IntroductionRequest> requests() {
    return requests.get();
  }
}
