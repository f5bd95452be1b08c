package enishi.showcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The town's four registers; some people stand on two of them. */
final class RegisterPeople {
  private final Workbook town;
  private final Crowd crowd;

  RegisterPeople(Workbook town, Crowd crowd) {
    this.town = town;
    this.crowd = crowd;
  }

  List<String> make(List<String> others) {
    List<String> natives = register("町出身者", crowd.pick(others, 20), false);
    natives.forEach(
        person ->
            crowd.engage(person, "native_of", Crowd.KINKO, crowd.day("1950-01-01", "1995-12-31")));
    List<String> known = new ArrayList<>(crowd.pick(natives, 85));
    known.addAll(crowd.pick(others.stream().filter(p -> !natives.contains(p)).toList(), 60));
    List<String> fans = register("ファン", known, false);
    register("インフルエンサー", crowd.pick(fans, 24), false);
    register("移住応援", List.of(), true);
    return fans;
  }

  /** Fills a register up to its published number, first with known people, then with new ones. */
  private List<String> register(String title, List<String> known, boolean residents) {
    List<String> persons = new ArrayList<>(known);
    int published = town.kpi(title);
    while (persons.size() < published) {
      persons.add(residents ? crowd.person(Crowd.KINKO) : crowd.personElsewhere());
    }
    String register = "register:" + (residents ? title + "隊" : title);
    for (String person : persons) {
      LocalDate on = crowd.day("2017-04-01", "2018-03-31");
      town.sheet("registers")
          .add(
              "register",
              register,
              "person",
              person,
              "on",
              on.toString(),
              "municipality",
              Crowd.KINKO,
              "source",
              Crowd.SOURCE);
    }
    return persons;
  }
}
