package enishi.introduction.request;

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
 * A town in the store. Aoki (青木) knows Baba (馬場) well, who works with Chiba (千葉) of the firm
 * どこか株式会社; Endo (遠藤) is the weaker way to Chiba. Chiba works with Doi (土井) of the office まちの窓口, so
 * that from Aoki to Doi three have to agree. Fuji (藤) is known to both Aoki and Doi and takes one
 * request at a time.
 */
final class RequestTown {
  private RequestTown() {}

  static void fill(Store store) {
    try {
      Path folder = Files.createTempDirectory("enishi-requests");
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
        "{\"title\": \"Request town\", \"source\": \"made up\", \"licence\": \"CC0-1.0\"}");
    Files.writeString(
        folder.resolve("people.csv"),
        """
        id,name,fictional,open_request_limit,residence
        person:aoki,青木 花,true,,municipality:016331
        person:baba,馬場 一郎,true,,municipality:016331
        person:chiba,千葉 次郎,true,,
        person:doi,土井 三枝,true,,
        person:endo,遠藤 四季,true,,
        person:fuji,藤 五月,true,1,
        """);
    Files.writeString(
        folder.resolve("municipalities.csv"), "code,name,prefecture\n016331,上士幌町,北海道\n");
    Files.writeString(
        folder.resolve("organizations.csv"),
        """
        id,name,kind
        organization:where,どこか株式会社,company
        organization:desk,まちの窓口,association
        """);
    Files.writeString(
        folder.resolve("projects.csv"),
        """
        id,name,admission,started_on,founders
        project:friends,友達ネットワーク,referral_only,2020-01-01,person:chiba
        """);
    Files.writeString(
        folder.resolve("engagements.csv"),
        """
        subject,kind,object,on,source
        person:chiba,holds_post,organization:where,2020-04-01,会社案内
        person:doi,holds_post,organization:desk,2020-04-01,名簿
        """);
    Files.writeString(
        folder.resolve("ties.csv"),
        """
        person_a,person_b,kind,on,source
        person:aoki,person:baba,knows,2022-10-01,聞き取り
        person:aoki,person:baba,co_organized,2022-11-20,聞き取り
        person:baba,person:chiba,co_organized,2022-11-20,業務日報
        person:aoki,person:endo,knows,2022-06-01,聞き取り
        person:endo,person:chiba,knows,2021-06-01,聞き取り
        person:chiba,person:doi,co_organized,2022-11-01,業務日報
        person:aoki,person:fuji,knows,2021-06-01,聞き取り
        person:fuji,person:doi,messaged,2022-09-01,聞き取り
        """);
  }
}
