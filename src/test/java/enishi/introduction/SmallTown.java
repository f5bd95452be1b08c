package enishi.introduction;

import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A town in the store. Aoki (青木) knows Baba (馬場), who worked with Chiba (千葉); Doi (土井) is the
 * weaker way round; Endo (遠藤) and Fuji (藤) are out of reach.
 */
final class SmallTown {
  private SmallTown() {}

  static void fill(Store store) {
    try {
      Path folder = Files.createTempDirectory("enishi-introductions");
      write(folder);
      new Imports(store).run(folder, true, ImportProgress.SILENT);
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("dataset.json"),
        "{\"title\": \"Small town\", \"source\": \"made up\", \"licence\": \"CC0-1.0\"}");
    Files.writeString(
        folder.resolve("people.csv"),
        """
        id,name,skills,fictional,consent
        person:aoki,青木 花,,true,
        person:baba,馬場 一郎,,true,
        person:chiba,千葉 次郎,経営,true,
        person:doi,土井 三枝,,true,
        person:endo,遠藤 四季,,true,
        person:fuji,藤 五月,,true,
        person:goto,後藤 六花,,true,hidden
        """);
    Files.writeString(
        folder.resolve("organizations.csv"), "id,name,kind\norganization:where,どこか株式会社,company\n");
    Files.writeString(
        folder.resolve("events.csv"),
        """
        id,name,admission,starts_on
        event:consultation,移住相談会,open,2022-08-26
        event:fair,冬の交流会,open,2022-12-24
        """);
    Files.writeString(
        folder.resolve("engagements.csv"),
        """
        subject,kind,object,on,source
        person:aoki,attended,event:consultation,2022-08-26,参加者名簿
        person:baba,attended,event:consultation,2022-08-26,参加者名簿
        person:chiba,holds_post,organization:where,2020-04-01,会社案内
        person:baba,registered,event:fair,2022-12-24,申込一覧
        person:endo,registered,event:fair,2022-12-24,申込一覧
        """);
    Files.writeString(
        folder.resolve("ties.csv"),
        """
        person_a,person_b,kind,on,source
        person:aoki,person:baba,knows,2022-10-01,聞き取り
        person:baba,person:chiba,worked_with,2022-11-01,業務日報
        person:baba,person:chiba,co_organized,2022-11-20,業務日報
        person:aoki,person:doi,knows,2022-06-01,聞き取り
        person:doi,person:chiba,knows,2021-06-01,聞き取り
        person:aoki,person:chiba,messaged,2022-09-01,聞き取り
        person:endo,person:fuji,knows,2022-11-01,聞き取り
        """);
  }
}
