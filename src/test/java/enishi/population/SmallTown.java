package enishi.population;

import enishi.directory.Views;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A town of four persons in a real store, on 2022-12-01 in Japan. */
final class SmallTown {
  /** Still the last day of November in UTC. */
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-11-30T15:30:00Z"), ZoneId.of("Asia/Tokyo"));

  private SmallTown() {}

  static Store importInto(Path folder) {
    write(
        folder.resolve("dataset.json"),
        "{\"title\": \"Town\", \"source\": \"made up\", \"licence\": \"CC0-1.0\"}");
    write(
        folder.resolve("municipalities.csv"),
        "code,name,prefecture\n016331,上士幌町,北海道\n131032,港区,東京都\n");
    write(
        folder.resolve("people.csv"),
        """
        id,name,residence,fictional
        person:aoki,青木 結衣,municipality:131032,true
        person:baba,馬場 一郎,municipality:016331,true
        person:chiba,千葉 次郎,,true
        person:doi,土居 直,,true
        """);
    write(
        folder.resolve("projects.csv"),
        "id,name,admission,municipality\nproject:enhansu,縁ハンス,open,municipality:016331\n");
    write(
        folder.resolve("events.csv"),
        """
        id,name,admission,starts_on,municipality
        event:share-2022,SHARE 2022,open,2022-08-26,municipality:016331
        """);
    write(
        folder.resolve("engagements.csv"),
        """
        subject,kind,object,on,until,amount,source
        person:aoki,donated,municipality:016331,2022-07-01,,30000,寄附台帳
        person:aoki,spoke,event:share-2022,,,,登壇者名簿
        person:aoki,posted,municipality:016331,2020-01-01,,,
        person:aoki,bought,municipality:016331,,,,
        person:aoki,viewed,event:share-2022,,,,
        person:baba,joined,project:enhansu,2020-10-01,,,
        person:chiba,joined,project:enhansu,2020-10-01,,,
        person:doi,visited,municipality:016331,2021-10-01,,,
        """);
    Store store = TestStore.empty();
    new Imports(store).run(folder, true, ImportProgress.SILENT);
    return store;
  }

  static Tiers tiers(Store store) {
    return new Tiers(
        new LivingNetwork(store, StrengthRules.standard()),
        new Views(store),
        new AuditTrail(store, CLOCK),
        Ladders.shipped());
  }

  static Populations populations(Store store) {
    return populations(store, Ladders.shipped());
  }

  static Populations populations(Store store, Ladders ladders) {
    return new Populations(
        new PopulationDesk(
            new LivingNetwork(store, StrengthRules.standard()), new Views(store), ladders));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
