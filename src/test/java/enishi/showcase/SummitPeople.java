package enishi.showcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who came to the summit, where they work, whom they say they met there, and what came out of it.
 */
final class SummitPeople {
  private static final String SUMMIT = "event:share-2022";
  private static final LocalDate DAY = LocalDate.parse("2022-08-26");
  private static final List<String> FRONTS =
      List.of("あさひ", "みなも", "こだま", "つむぎ", "はるか", "そよかぜ", "いろどり", "しるべ", "ともしび", "わかば");
  private static final List<String[]> BACKS =
      List.of(
          new String[] {"デザイン", "company", "industry"},
          new String[] {"モビリティ", "company", "industry"},
          new String[] {"食品", "company", "industry"},
          new String[] {"大学", "university", "academia"},
          new String[] {"地域づくりの会", "npo", "civil"},
          new String[] {"市役所連携室", "government", "government"});

  private final Workbook town;
  private final Crowd crowd;

  SummitPeople(Workbook town, Crowd crowd) {
    this.town = town;
    this.crowd = crowd;
  }

  List<String> make() {
    int published = town.claim(SUMMIT, "参加者");
    int told = town.rows("engagements", "object", SUMMIT, "kind", "attended").size();
    List<String> guests = new ArrayList<>();
    for (int i = told; i < published; i++) {
      String guest = i % 13 == 0 ? crowd.person(Crowd.KAMISHIHORO) : crowd.personElsewhere();
      guests.add(guest);
      crowd.engage(guest, "attended", SUMMIT, DAY);
    }
    crowd.pick(guests, guests.size() / 10).forEach(g -> crowd.engage(g, "spoke", SUMMIT, DAY));
    employ(guests);
    meet(guests);
    followUps(guests);
    return guests;
  }

  private void meet(List<String> guests) {
    Set<List<String>> pairs = new HashSet<>();
    while (pairs.size() < 260) {
      List<String> two = crowd.pick(guests, 2).stream().sorted().toList();
      if (pairs.add(two)) {
        crowd.tie(two.get(0), two.get(1), "met_at", DAY, "event", SUMMIT);
      }
    }
  }

  private void employ(List<String> guests) {
    List<String> homes = List.of(Crowd.MINATO, "municipality:231002", "municipality:221309");
    List<String> employers = new ArrayList<>();
    for (String front : FRONTS) {
      for (String[] back : BACKS) {
        String id = "organization:o%02d".formatted(employers.size() + 1);
        employers.add(id);
        town.sheet("organizations")
            .add(
                "id",
                id,
                "name",
                front + back[0] + "（架空）",
                "kind",
                back[1],
                "sector",
                back[2],
                "municipality",
                crowd.pick(homes),
                "source",
                Crowd.SOURCE);
      }
    }
    for (String guest : guests) {
      LocalDate since = crowd.day("2015-04-01", "2022-04-01");
      String until = crowd.chance(15) ? crowd.day("2022-09-01", "2024-03-01").toString() : "";
      crowd.engage(guest, "holds_post", crowd.pick(employers), since, "until", until);
    }
  }

  /** Projects that came out of the summit: the told ones and as many as the document counts. */
  private void followUps(List<String> guests) {
    List<String> themes = List.of("移動", "食", "学び", "観光", "森林", "ものづくり", "福祉", "発信", "関係人口", "酪農");
    List<String> projects = new ArrayList<>();
    town.rows("projects", "origin_event", SUMMIT)
        .forEach(r -> projects.add(r.getOrDefault("id", "")));
    for (int i = projects.size(); i < town.claim(SUMMIT, "生まれたプロジェクト"); i++) {
      String id = "project:after-summit-%02d".formatted(i + 1);
      projects.add(id);
      town.sheet("projects")
          .add(
              "id",
              id,
              "name",
              themes.get(i % themes.size()) + "を考えるプロジェクト（架空）",
              "admission",
              "open",
              "municipality",
              i % 3 == 0 ? Crowd.KAMISHIHORO : "",
              "started_on",
              crowd.day("2022-09-01", "2023-01-31").toString(),
              "origin_event",
              SUMMIT,
              "source",
              Crowd.SOURCE);
    }
    for (String project : projects) {
      for (String member : crowd.pick(guests, crowd.between(4, 8))) {
        LocalDate joined = crowd.day("2022-09-10", "2023-04-30");
        String until = crowd.chance(30) ? joined.plusDays(crowd.between(60, 300)).toString() : "";
        crowd.engage(member, "joined", project, joined, "until", until);
      }
    }
  }
}
