package enishi.bench.town;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes a made-up town as a dataset folder that {@code enishi import} takes without a problem.
 * Rows go to disk as they come.
 */
public final class DatasetWriter implements TownSink {
  private static final String SOURCE = "架空（生成）";
  private static final String[] SKILLS = {"広報", "企画", "動画制作", "販路開拓", "法務", "農業", "教育", "建築"};
  private static final String[] OUTCOMES = {"accepted", "declined", "met", "expired"};

  private final Path folder;
  private final TownPlan plan;

  /** One open table, its rows counted. */
  private static final class Table {
    private final BufferedWriter writer;
    private long rows;

    Table(Path file, String header) throws IOException {
      writer = Files.newBufferedWriter(file);
      writer.write(header + ",source\n");
    }

    void row(Object... cells) throws IOException {
      for (Object cell : cells) {
        writer.write(String.valueOf(cell));
        writer.write(',');
      }
      writer.write(SOURCE);
      writer.write('\n');
      rows++;
    }
  }

  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Table people;
  private final Table organizations;
  private final Table projects;
  private final Table events;
  private final Table engagements;
  private final Table ties;
  private final Table referrals;
  private final Table introductions;

  public DatasetWriter(Path folder, TownPlan plan) throws IOException {
    this.folder = folder;
    this.plan = plan;
    Files.createDirectories(folder);
    Table municipalities = table("municipalities", "code,name,prefecture");
    for (int m = 0; m < plan.municipalities(); m++) {
      municipalities.row(
          FictionalNames.municipalityCode(m), "架空" + (m + 1) + "町", FictionalNames.prefecture(m));
    }
    people =
        table("people", "id,name,kana,residence,skills,decision_maker,fictional,consent,status");
    organizations = table("organizations", "id,name,kind,sector,municipality");
    projects = table("projects", "id,name,admission,municipality,started_on,founders");
    events = table("events", "id,name,admission,starts_on,ends_on,municipality,project,format");
    engagements = table("engagements", "subject,kind,object,on,role");
    ties = table("ties", "person_a,person_b,kind,on");
    referrals = table("referrals", "referrer,candidate,project,on");
    introductions =
        table("introductions", "requester,introducer,target,asked_on,answered_on,outcome");
  }

  @Override
  public void person(int person, int municipality) throws IOException {
    String name = FictionalNames.person(person);
    people.row(
        person(person),
        name,
        name,
        municipality(municipality),
        SKILLS[person % SKILLS.length],
        person % 20 == 3 ? "true" : "",
        "true",
        person % 50 == 7 ? "hidden" : person % 40 == 9 ? "target_only" : "",
        person % 100 == 11 ? "left" : "");
  }

  @Override
  public void group(Group group, int[] members, int size) throws IOException {
    String id = describe(group, members[0]);
    String kind =
        switch (group.kind()) {
          case ORGANIZATION -> "holds_post";
          case PROJECT -> "joined";
          case EVENT -> "attended";
        };
    for (int i = 0; i < size; i++) {
      boolean organizes = i == 0 && group.kind() == GroupKind.EVENT;
      engagements.row(
          person(members[i]), organizes ? "organized" : kind, id, group.on(), i == 0 ? "代表" : "");
    }
    LocalDate asked = group.on().plusDays(30);
    if (size > 2 && group.number() % 40 == 0 && asked.isBefore(plan.asOf().minusDays(14))) {
      introductions.row(
          person(members[0]),
          person(members[1]),
          person(members[2]),
          asked,
          asked.plusDays(7),
          OUTCOMES[group.number() / 40 % OUTCOMES.length]);
    }
  }

  private String describe(Group group, int first) throws IOException {
    int number = group.number();
    String municipality = municipality(group.municipality());
    String id =
        switch (group.kind()) {
          case ORGANIZATION -> "organization:t" + number;
          case PROJECT -> project(number);
          case EVENT -> "event:t" + number;
        };
    switch (group.kind()) {
      case ORGANIZATION ->
          organizations.row(
              id,
              "架空産業" + number,
              number % 30 == 0 ? "government" : number % 10 == 1 ? "npo" : "company",
              number % 30 == 0 ? "government" : number % 10 == 1 ? "civil" : "industry",
              municipality);
      case PROJECT ->
          projects.row(
              id,
              "架空計画" + number,
              group.referralOnly() ? "referral_only" : "open",
              municipality,
              group.on(),
              person(first));
      case EVENT ->
          events.row(
              id,
              "架空の集い" + number,
              number % 5 == 4 ? "closed" : "open",
              group.on(),
              group.on(),
              municipality,
              group.project() < 0 ? "" : project(group.project()),
              "onsite");
    }
    return id;
  }

  @Override
  public void acquaintance(int one, int other, LocalDate on) throws IOException {
    ties.row(person(one), person(other), "knows", on);
  }

  @Override
  public void referral(int referrer, int candidate, int project, LocalDate on) throws IOException {
    referrals.row(person(referrer), person(candidate), project(project), on);
  }

  @Override
  public void close() throws IOException {
    StringJoiner counts = new StringJoiner(",\n    ");
    for (Map.Entry<String, Table> table : tables.entrySet()) {
      table.getValue().writer.close();
      counts.add("\"" + table.getKey() + "\": " + table.getValue().rows);
    }
    Files.writeString(
        folder.resolve("dataset.json"),
        """
        {
          "title": "架空の町 %d人 (seed %d)",
          "source": "架空（生成）: 実在の人・団体・自治体ではない",
          "licence": "Apache-2.0",
          "encoding": "UTF-8",
          "expected": {
            %s
          }
        }
        """
            .formatted(plan.people(), plan.seed(), counts));
  }

  private Table table(String name, String header) throws IOException {
    Table table = new Table(folder.resolve(name + ".csv"), header);
    tables.put(name, table);
    return table;
  }

  /** Seven digits and more, so that ids sort as their numbers do. */
  public static String person(int number) {
    return "person:t" + "0000000".substring(Math.min(7, String.valueOf(number).length())) + number;
  }

  public static String project(int number) {
    return "project:t" + number;
  }

  private static String municipality(int number) {
    return "municipality:" + FictionalNames.municipalityCode(number);
  }
}
