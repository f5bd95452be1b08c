package enishi.correction;

import enishi.intake.ImportProgress;
import enishi.intake.ImportReport;
import enishi.intake.Imports;
import enishi.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small town in which something is wrong about 青木 花. */
final class CorrectionTown {
  static final String WRONG_VISIT = "person:aoki,contracted,municipality:016331,2022-10-30,,契約者,\n";
  static final String WRONG_FAIR = "person:aoki,attended,event:fair,,,,\n";
  static final String WRONG_TIE = "chiba,aoki,worked_with,2022-08-01,\n";
  static final String WRONG_LISTING = "ファン,aoki,2022-04-01\n";
  static final String WRONG_REFERRAL = "baba,aoki,tomo,2022-08-02\n";
  static final String WRONG_STAY = "s1,aoki,016331,2022-09-05,2022-09-06\n";
  static final String GIFT = "person:aoki,donated,municipality:016331,,,,\n";
  static final String GIFT_AT_FAIR = "person:aoki,donated,municipality:016331,,,,event:fair\n";
  static final String GIFT_AT_MEET = "person:aoki,donated,municipality:016331,,,,event:meet\n";

  private CorrectionTown() {}

  static String all(String... wrong) {
    return String.join("", wrong);
  }

  /** Imports the town with those of the wrong rows that the text holds, below lines of padding. */
  static void importInto(Store store, Path folder, String title, String wrong, int padding) {
    Path path = folder.resolve(title + padding + Math.floorMod(wrong.hashCode(), 100_000));
    String pad = "person:baba,visited,municipality:016331,2021-01-0%d,,,\n";
    var padded = new StringBuilder();
    for (int i = 1; i <= padding; i++) {
      padded.append(pad.formatted(i));
    }
    write(path, "dataset.json", "{\"title\": \"%s\", \"source\": \"名簿\"}".formatted(title));
    write(path, "municipalities.csv", "code,name,prefecture\n016331,上士幌町,北海道\n");
    write(
        path,
        "people.csv",
        "id,name,residence\naoki,青木 花,\nbaba,馬場 一郎,016331\nchiba,千葉 次郎,\ndoi,土井 三郎,\n");
    write(
        path,
        "projects.csv",
        "id,name,admission,municipality,started_on,founders\n"
            + "tomo,ともだち,referral_only,016331,2020-04-01,baba\n");
    write(
        path,
        "events.csv",
        "id,name,starts_on,municipality\nfair,秋の市,2022-09-01,016331\nmeet,集い,2022-07-01,016331\n");
    write(
        path,
        "engagements.csv",
        "subject,kind,object,on,until,role,context\n"
            + padded
            + "person:baba,attended,event:fair,2022-09-01,,,\n"
            + "person:doi,attended,event:fair,2022-09-01,,,\n"
            + "person:aoki,attended,event:meet,2022-07-01,,,\n"
            + "person:baba,attended,event:meet,2022-07-01,,,\n"
            + kept(wrong, WRONG_VISIT, WRONG_FAIR, GIFT, GIFT_AT_FAIR, GIFT_AT_MEET));
    write(
        path,
        "ties.csv",
        "person_a,person_b,kind,on,event\naoki,baba,knows,2022-08-01,\n" + kept(wrong, WRONG_TIE));
    write(
        path,
        "registers.csv",
        "register,person,on\nファン,baba,2022-04-01\n" + kept(wrong, WRONG_LISTING));
    write(
        path,
        "referrals.csv",
        "referrer,candidate,project,on\nbaba,doi,tomo,2022-08-01\n" + kept(wrong, WRONG_REFERRAL));
    write(
        path,
        "stays.csv",
        "id,person,municipality,starts_on,ends_on\ns1,doi,016331,2022-09-05,2022-09-06\n"
            + kept(wrong, WRONG_STAY));
    ImportReport report = new Imports(store).run(path, true, ImportProgress.SILENT);
    if (!report.problems().isEmpty()) {
      throw new AssertionError(report.problems().toString());
    }
  }

  private static String kept(String wrong, String... rows) {
    var text = new StringBuilder();
    for (String row : rows) {
      if (wrong.contains(row)) {
        text.append(row);
      }
    }
    return text.toString();
  }

  private static void write(Path folder, String name, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
