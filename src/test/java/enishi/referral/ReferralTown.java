package enishi.referral;

import enishi.intake.ImportProgress;
import enishi.intake.ImportReport;
import enishi.intake.Imports;
import enishi.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Fictional towns with a referral-only {@code project:kanmi}, as the tables of a dataset. */
final class ReferralTown {
  /**
   * On 2022-12-01 goto's branch holds one of every kind: hara rests on goto alone, kondo met tada
   * at an open event, mori is also referred by tada, sato and noda are candidates. Who referred ono
   * left. Nobody knows yoso.
   */
  private static final Map<String, String> SMALL =
      Map.of(
          "municipalities.csv",
          """
          code,name,prefecture
          131032,港区,東京都
          016331,上士幌町,北海道
          """,
          "people.csv",
          """
          id,name,kana,residence,fictional
          person:shibuya,渋谷 恵,しぶや めぐみ,131032,true
          person:goto,後藤 美咲,ごとう みさき,131032,true
          person:hara,原 拓也,はら たくや,131032,true
          person:kondo,近藤 学,こんどう まなぶ,131032,true
          person:mori,森 明,もり あきら,131032,true
          person:ueda,上田 涼,うえだ りょう,131032,true
          person:ono,小野 光,おの ひかる,131032,true
          person:tada,多田 陽,ただ よう,131032,true
          person:sato,佐藤 翼,さとう つばさ,131032,true
          person:noda,野田 凪,のだ なぎ,131032,true
          person:kida,木田 桜,きだ さくら,131032,true
          person:yoso,余所 葵,よそ あおい,016331,true
          """,
          "projects.csv",
          """
          id,name,admission,municipality,started_on,founders
          project:kanmi,甘味の会,referral_only,131032,2022-01-01,person:shibuya
          project:town,町の会,referral_only,016331,2022-01-01,person:yoso
          """,
          "events.csv",
          """
          id,name,admission,starts_on,ends_on,project
          event:aki,秋の茶会,open,2022-07-01,2022-07-01,project:kanmi
          """,
          "engagements.csv",
          """
          subject,kind,object,on,until
          person:goto,joined,project:kanmi,2022-02-01,
          person:hara,joined,project:kanmi,2022-03-01,
          person:kondo,joined,project:kanmi,2022-04-01,
          person:mori,joined,project:kanmi,2022-05-01,
          person:ueda,joined,project:kanmi,2022-02-15,2022-10-31
          person:ono,joined,project:kanmi,2022-06-01,
          person:tada,joined,project:kanmi,2022-01-10,
          person:kondo,attended,event:aki,2022-07-01,
          """,
          "ties.csv",
          """
          person_a,person_b,kind,on,event
          person:kondo,person:tada,met_at,2022-07-01,event:aki
          person:goto,person:kida,knows,2022-11-01,
          """,
          "referrals.csv",
          """
          referrer,candidate,project,on,expires_on,revoked_on
          person:shibuya,person:goto,project:kanmi,2022-01-20,,
          person:shibuya,person:ueda,project:kanmi,2022-02-01,,
          person:goto,person:hara,project:kanmi,2022-02-20,,
          person:hara,person:kondo,project:kanmi,2022-03-20,2022-06-20,
          person:goto,person:mori,project:kanmi,2022-04-20,,
          person:tada,person:mori,project:kanmi,2022-04-25,,
          person:ueda,person:ono,project:kanmi,2022-05-20,,
          person:goto,person:noda,project:kanmi,2022-09-01,,2022-10-01
          person:hara,person:sato,project:kanmi,2022-11-01,2023-03-31,
          """);

  private static final String FAMILY = "青木 馬場 千葉 土井 江口 藤田 後藤 原 井上 神保 近藤 李 森 西 小野 ペレス 佐藤 多田 上田 渡辺";
  private static final String GIVEN = "結衣 健太 直美 一郎 花 学 美咲 拓也 翔 明 光 桜 翼 陽 葵 凪 涼 恵 楓 律";

  private ReferralTown() {}

  static Map<String, String> small() {
    return SMALL;
  }

  /**
   * So many members, most brought in by an earlier one, founders first; some left, some referrals
   * expired or were revoked.
   */
  static Map<String, String> large(int members, long seed) {
    Random random = new Random(seed);
    StringBuilder people = new StringBuilder("id,name,fictional\n");
    StringBuilder joined = new StringBuilder("subject,kind,object,on,until\n");
    StringBuilder referrals =
        new StringBuilder("referrer,candidate,project,on,expires_on,revoked_on\n");
    LocalDate start = LocalDate.of(2021, 1, 1);
    for (int i = 0; i < members; i++) {
      people.append("person:m%d,%s,true\n".formatted(i, name(random)));
      LocalDate on = start.plusDays(i * 600L / members);
      if (i >= 3) {
        String until = random.nextInt(25) == 0 ? on.plusDays(60).toString() : "";
        joined.append("person:m%d,joined,project:kanmi,%s,%s\n".formatted(i, on, until));
      }
      if (i >= 3 && random.nextInt(20) > 0) {
        int by = (int) (i * Math.pow(random.nextDouble(), 1.6));
        String expires = random.nextInt(8) == 0 ? on.plusDays(30).toString() : "";
        String revoked = random.nextInt(40) == 0 ? on.plusDays(90).toString() : "";
        referrals.append(
            "person:m%d,person:m%d,project:kanmi,%s,%s,%s\n"
                .formatted(by, i, on.minusDays(1), expires, revoked));
      }
    }
    Map<String, String> files = new TreeMap<>();
    files.put("people.csv", people.toString());
    files.put("engagements.csv", joined.toString());
    files.put("referrals.csv", referrals.toString());
    files.put(
        "projects.csv",
        """
        id,name,admission,started_on,founders
        project:kanmi,甘味の会,referral_only,2021-01-01,person:m0;person:m1;person:m2
        """);
    return files;
  }

  private static String name(Random random) {
    String[] family = FAMILY.split(" ");
    String[] given = GIVEN.split(" ");
    return family[random.nextInt(family.length)] + " " + given[random.nextInt(given.length)];
  }

  /** Brings it into the store, as a strict import. */
  static void load(Store store, Map<String, String> files) {
    try {
      Path folder = Files.createTempDirectory("referral-town");
      Files.writeString(
          folder.resolve("dataset.json"),
          "{\"title\": \"Town\", \"source\": \"架空の町\", \"licence\": \"CC0-1.0\"}");
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      ImportReport report = new Imports(store).run(folder, true, ImportProgress.SILENT);
      if (!report.problems().isEmpty()) {
        throw new AssertionError(report.problems().toString());
      }
      try (var all = Files.walk(folder)) {
        all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
