package enishi.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A dataset folder made up from a random source, with rows in all tables that the network reads.
 * Datasets share their people, events and registers, so that they describe the same things.
 */
final class RandomDataset {
  private static final String[] TIES = {"knows", "met_at", "worked_with", "messaged"};
  private static final String[] ACTS = {"attended", "spoke", "organized"};

  private final Random random;
  private final Map<String, StringBuilder> tables = new TreeMap<>();

  RandomDataset(Random random) {
    this.random = random;
  }

  /** Writes a dataset of that title; everybody it names is described in it, by chance more. */
  void write(Path folder, String title) {
    table("municipalities", "code,name,prefecture", "016331,上士幌町,北海道");
    table("people", "id,name,kana,consent,skills,source");
    table("events", "id,name,starts_on,project");
    table("projects", "id,name,started_on,founders");
    table("needs", "id,title");
    table("engagements", "subject,kind,object,on,until,role,amount,context,source");
    table("ties", "person_a,person_b,kind,on,until,event");
    table("referrals", "referrer,candidate,project,on,expires_on,revoked_on");
    table("registers", "register,person,on,until,municipality");
    table("proposals", "id,need,person,on,status,decided_on");
    table("introductions", "requester,introducer,target,asked_on,answered_on,outcome");
    table("stays", "id,person,municipality,starts_on,ends_on,source");
    int people = 4 + random.nextInt(6);
    for (int i = 0; i < people; i++) {
      row(
          "people",
          "person:p" + i,
          "架空 " + random.nextInt(3),
          maybe("カクウ"),
          maybe("target_only"),
          maybe("広報;経営"),
          maybe("名簿"));
    }
    for (int i = 0; i < 3; i++) {
      row("events", "event:e" + i, "催し", maybe(day()), "project:r" + i);
      row("projects", "project:r" + i, "計画" + random.nextInt(9), maybe(day()), maybe("person:p1"));
      row("needs", "need:n" + i, "依頼" + random.nextInt(9));
    }
    for (int i = 0; i < 3 * people; i++) {
      engagement(people);
      String a = "person:p" + random.nextInt(people);
      String b = "person:p" + random.nextInt(people);
      if (!a.equals(b)) {
        between(a, b, i);
      }
    }
    for (int i = 0; i < people; i++) {
      String start = day();
      row("stays", "stay:s" + i % 3, "person:p" + i, "016331", start, later(start), maybe("宿帳"));
    }
    save(folder, title);
  }

  private void engagement(int people) {
    String person = "person:p" + random.nextInt(people);
    row(
        "engagements",
        person,
        ACTS[random.nextInt(ACTS.length)],
        "event:e" + random.nextInt(3),
        maybe(day()),
        "",
        maybe("司会"),
        maybe("1000"),
        maybe("event:e1"),
        maybe("受付簿"));
    String start = day();
    row("engagements", person, "joined", "project:r1", start, maybe(later(start)), "", "", "", "");
    row("registers", "register:fans", person, maybe(start), "", maybe("016331"));
  }

  private void between(String a, String b, int i) {
    String kind = TIES[random.nextInt(TIES.length)];
    row("ties", a, b, kind, maybe(day()), "", maybe("event:e" + random.nextInt(3)));
    String start = day();
    row("referrals", a, b, "project:r2", start, maybe(later(start)), maybe(later(start)));
    row("proposals", "proposal" + i, "need:n" + i % 3, a, maybe(start), maybe("contracted"), "");
    if (!a.equals("person:p0") && !b.equals("person:p0")) {
      row("introductions", a, "person:p0", b, start, maybe(later(start)), maybe("accepted"));
    }
  }

  private String maybe(String text) {
    return random.nextBoolean() ? text : "";
  }

  private String day() {
    return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(900)).toString();
  }

  private String later(String day) {
    return LocalDate.parse(day).plusDays(1 + random.nextInt(300)).toString();
  }

  private void table(String name, String... lines) {
    tables.put(name, new StringBuilder(String.join("\n", lines) + "\n"));
  }

  private void row(String table, String... cells) {
    tables
        .computeIfAbsent(table, any -> new StringBuilder())
        .append(String.join(",", cells))
        .append('\n');
  }

  private void save(Path folder, String title) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("dataset.json"),
          "{\"title\": \"%s\", \"source\": \"%s\", \"licence\": \"CC0-1.0\"}"
              .formatted(title, "made up for " + title));
      for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
        Files.writeString(folder.resolve(table.getKey() + ".csv"), table.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
