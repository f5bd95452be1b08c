package enishi.showcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The referral-only network: members, referrals of every fate, guests of its open events. */
final class NetworkPeople {
  private static final String PROJECT = "project:tomodachi";

  private final Workbook town;
  private final Crowd crowd;

  NetworkPeople(Workbook town, Crowd crowd) {
    this.town = town;
    this.crowd = crowd;
  }

  void make(List<String> from) {
    List<String> people = crowd.pick(from, 60);
    List<String> members = new ArrayList<>(people.subList(0, 10));
    LocalDate kickOff = LocalDate.parse("2022-10-12");
    for (String member : members) {
      crowd.engage(member, "joined", PROJECT, kickOff);
      crowd.engage(member, "attended", "event:kickoff-2022", kickOff);
    }
    for (String newcomer : people.subList(10, 24)) {
      LocalDate on = crowd.day("2022-10-20", "2023-12-15");
      refer(crowd.pick(members), newcomer, on, "", "");
      LocalDate joined = on.plusDays(crowd.between(5, 60));
      String until = crowd.chance(20) ? joined.plusDays(200).toString() : "";
      crowd.engage(newcomer, "joined", PROJECT, joined, "until", until);
    }
    for (String candidate : people.subList(24, 34)) {
      LocalDate on = crowd.day("2022-10-20", "2024-02-15");
      String expires = crowd.chance(50) ? on.plusDays(90).toString() : "";
      String revoked = crowd.chance(30) ? on.plusDays(30).toString() : "";
      refer(crowd.pick(members), candidate, on, expires, revoked);
    }
    openEvent("event:openday-2022", LocalDate.parse("2022-11-18"), members, people.subList(34, 46));
    openEvent("event:openday-2023", LocalDate.parse("2023-02-17"), members, people.subList(42, 60));
  }

  private void refer(
      String member, String candidate, LocalDate on, String expires, String revoked) {
    town.sheet("referrals")
        .add(
            "referrer", member,
            "candidate", candidate,
            "project", PROJECT,
            "on", on.toString(),
            "expires_on", expires,
            "revoked_on", revoked,
            "source", Crowd.SOURCE);
  }

  /** Some guests say whom they met, and some answer how likely they would recommend it. */
  private void openEvent(
      String event, LocalDate day, List<String> members, List<String> outsiders) {
    List<String> hosts = crowd.pick(members, 3);
    hosts.forEach(host -> crowd.engage(host, "organized", event, day));
    for (String guest : outsiders) {
      crowd.engage(guest, "attended", event, day);
      if (crowd.chance(40)) {
        crowd.tie(guest, crowd.pick(hosts), "met_at", day, "event", event);
      }
      if (event.endsWith("2023") && crowd.chance(80)) {
        String score = Integer.toString(Math.min(10, crowd.between(4, 12)));
        town.sheet("answers")
            .add("event", event, "respondent", guest, "score", score, "source", Crowd.SOURCE);
      }
    }
  }
}
