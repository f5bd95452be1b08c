package enishi.showcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Skill matching: who came to the online event and the consultation, who proposed to which need,
 * and what became of it. The advisor talks with everybody who proposes.
 */
final class MatchingPeople {
  private static final String PROJECT = "project:enhansu";
  private static final String BRIEFING = "event:briefing-2020";
  private static final String CONSULTATION = "event:consultation-2020";
  private static final String ADVISOR = "person:endo";

  private final Workbook town;
  private final Crowd crowd;

  MatchingPeople(Workbook town, Crowd crowd) {
    this.town = town;
    this.crowd = crowd;
  }

  List<String> make() {
    List<String> guests = attend(BRIEFING, new ArrayList<>());
    attend(CONSULTATION, guests);
    propose(guests);
    return guests;
  }

  /** Fills an event up to its published number, from these people or, without them, from new. */
  private List<String> attend(String event, List<String> from) {
    var told = town.rows("engagements", "object", event);
    LocalDate day =
        LocalDate.parse(town.rows("events", "id", event).getFirst().getOrDefault("starts_on", ""));
    int missing = town.claim(event, "参加者") - told.size();
    List<String> guests = from.isEmpty() ? newcomers(missing) : crowd.pick(from, missing);
    guests.forEach(guest -> crowd.engage(guest, "attended", event, day));
    return guests;
  }

  private List<String> newcomers(int count) {
    List<String> guests = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      guests.add(crowd.personElsewhere());
    }
    return guests;
  }

  private void propose(List<String> guests) {
    var told = town.rows("proposals");
    List<String> needs = town.rows("needs").stream().map(r -> r.getOrDefault("id", "")).toList();
    List<String> proposers = crowd.pick(guests, town.claim(PROJECT, "提案した人") - told.size());
    int contracts = town.claim(PROJECT, "契約") - told.size();
    int pending = town.claim(PROJECT, "調整中");
    int missing = town.claim(PROJECT, "提案") - told.size();
    for (int i = 0; i < missing; i++) {
      // Round the needs and the proposers, so that nobody proposes twice to one need.
      String need = needs.get((i + 1 + i / proposers.size()) % needs.size());
      String proposer = proposers.get(i % proposers.size());
      LocalDate on = crowd.day("2020-10-29", "2020-11-30");
      boolean contracted = i < contracts;
      boolean open = !contracted && i < contracts + pending;
      String status =
          contracted
              ? "contracted"
              : open ? "pending" : crowd.chance(80) ? "declined" : "withdrawn";
      LocalDate decided = crowd.day("2021-01-15", "2021-02-28");
      town.sheet("proposals")
          .add(
              "id",
              "proposal:%02d".formatted(i + 1),
              "need",
              need,
              "person",
              proposer,
              "on",
              on.toString(),
              "status",
              status,
              "decided_on",
              open ? "" : decided.toString(),
              "source",
              Crowd.SOURCE);
      if (i < proposers.size()) {
        crowd.tie(ADVISOR, proposer, "knows", on.plusDays(7));
      }
      if (contracted) {
        crowd.tie(owner(need), proposer, "contracted_with", decided);
        crowd.engage(proposer, "joined", PROJECT, decided);
      }
    }
  }

  private String owner(String need) {
    String firm = town.rows("needs", "id", need).getFirst().getOrDefault("organization", "");
    Map<String, String> post =
        town.rows("engagements", "object", firm, "kind", "holds_post").getFirst();
    return post.getOrDefault("subject", "");
  }
}
