package enishi.showcase;

import java.time.LocalDate;
import java.util.List;

/** What the crowd did for the towns over the years: the facts that tiers rest on. */
final class Deeds {
  private final Crowd crowd;

  Deeds(Crowd crowd) {
    this.crowd = crowd;
  }

  void make(List<String> viewers) {
    for (int i = 0; i < 120; i++) {
      String donor = i % 5 == 0 ? crowd.person(Crowd.KAMISHIHORO) : crowd.personElsewhere();
      crowd.engage(donor, "donated", Crowd.KAMISHIHORO, someDay(), "amount", "10000");
    }
    crowd
        .pick(viewers, 150)
        .forEach(p -> crowd.engage(p, "viewed", "event:share-2022", LocalDate.parse("2022-08-26")));
    donations(Crowd.KAMISHIHORO, 340);
    donations(Crowd.KINKO, 120);
    donations("municipality:014583", 40);
    deeds("visited", Crowd.KAMISHIHORO, 150);
    deeds("visited", Crowd.KINKO, 50);
    deeds("bought", Crowd.KAMISHIHORO, 80);
    deeds("posted", Crowd.KAMISHIHORO, 90);
    deeds("volunteered", Crowd.KAMISHIHORO, 60);
    deeds("volunteered", Crowd.KINKO, 20);
    deeds("solved", Crowd.KAMISHIHORO, 8);
    for (int i = 0; i < 30; i++) {
      List<String> two = crowd.pick(crowd.people(), 2);
      crowd.engage(two.get(0), "brought", Crowd.KAMISHIHORO, someDay(), "context", two.get(1));
    }
    for (int i = 0; i < 40; i++) {
      LocalDate arrival = someDay();
      String departure = arrival.plusDays(crowd.between(1, 6)).toString();
      crowd.engage(someone(), "stayed", Crowd.KAMISHIHORO, arrival, "until", departure);
    }
    for (String mover : crowd.pick(crowd.people(), 12)) {
      LocalDate moved = crowd.day("2021-04-01", "2023-10-01");
      String until = crowd.chance(30) ? moved.plusDays(crowd.between(100, 400)).toString() : "";
      crowd.engage(mover, "lives_in", Crowd.KAMISHIHORO, moved, "until", until);
    }
  }

  private void donations(String municipality, int count) {
    for (int i = 0; i < count; i++) {
      String yen = Integer.toString(5000 * crowd.between(1, 12));
      crowd.engage(someone(), "donated", municipality, someDay(), "amount", yen);
    }
  }

  private void deeds(String kind, String municipality, int count) {
    for (int i = 0; i < count; i++) {
      crowd.engage(someone(), kind, municipality, someDay());
    }
  }

  private String someone() {
    return crowd.pick(crowd.people());
  }

  private LocalDate someDay() {
    return crowd.day("2020-01-01", "2024-03-20");
  }
}
