package enishi.recording;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Two towns and a few people who have met nobody yet, in a running application. The account {@code
 * town} organizes for 上士幌町, {@code aoki} and {@code baba} are members.
 */
public final class RecordTown {
  static final String PASSWORD = RunningApplication.PASSWORD;
  static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

  private RecordTown() {}

  public static RunningApplication start(Path folder) {
    write(folder);
    RunningApplication application = RunningApplication.start();
    var report = application.door(Imports.class).run(folder, false, ImportProgress.SILENT);
    assertThat(report.problems()).isEmpty();
    Accounts accounts = application.door(Accounts.class);
    accounts.create(Account.organizer("town", List.of(Id.parse("municipality:016331"))), PASSWORD);
    accounts.create(
        Account.organizer("minato", List.of(Id.parse("municipality:131032"))), PASSWORD);
    accounts.create(Account.researcher("kenkyu"), PASSWORD);
    for (String member : List.of("aoki", "baba")) {
      accounts.create(Account.member(member, Id.person(member)), PASSWORD);
    }
    return application;
  }

  private static void write(Path folder) {
    file(
        folder,
        "dataset.json",
        "{\"title\": \"Record town\", \"source\": \"作った町\", \"licence\": \"CC0-1.0\"}");
    file(
        folder,
        "municipalities.csv",
        """
        code,name,prefecture
        016331,上士幌町,北海道
        131032,港区,東京都
        """);
    file(
        folder,
        "organizations.csv",
        """
        id,name,kind,municipality
        organization:milk,十勝ミルク工房,company,016331
        organization:tech,港テック株式会社,company,131032
        """);
    file(
        folder,
        "people.csv",
        """
        id,name,kana,residence,skills,fictional
        person:aoki,青木 花,アオキ ハナ,016331,写真,true
        person:baba,馬場 一郎,ババ イチロウ,016331,広報,true
        person:chiba,千葉 次郎,チバ ジロウ,016331,,true
        person:eto,江藤 さくら,エトウ サクラ,016331,,true
        person:saito-a,斎藤 学,サイトウ マナブ,016331,,true
        person:saito-b,齋藤 学,サイトウ マナブ,016331,,true
        person:doi,土井 一,ドイ ハジメ,131032,,true
        person:endo,遠藤 空,エンドウ ソラ,131032,,true
        person:mori,森 遠,モリ トオル,131032,,true
        """);
    file(
        folder,
        "projects.csv",
        """
        id,name,admission,municipality,founders
        project:kanmi,甘味の会,referral_only,016331,person:chiba
        project:minato,港の会,open,131032,person:doi
        """);
    file(
        folder,
        "events.csv",
        """
        id,name,admission,starts_on,ends_on,municipality,project
        event:fair,秋の市,open,%s,%s,016331,project:kanmi
        event:harbour,港まつり,open,%s,%s,131032,
        """
            .formatted(TODAY, TODAY, TODAY, TODAY));
    file(
        folder,
        "engagements.csv",
        """
        subject,kind,object,on
        person:saito-a,holds_post,organization:milk,2020-04-01
        person:eto,attended,event:fair,%s
        person:doi,visited,municipality:131032,2020-01-01
        person:mori,visited,municipality:016331,2020-01-01
        """
            .formatted(TODAY));
  }

  private static void file(Path folder, String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
