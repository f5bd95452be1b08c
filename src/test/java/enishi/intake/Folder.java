package enishi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a dataset folder for a test, file by file. */
final class Folder {
  private final Path path;

  Folder(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  Folder file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  Folder file(String name, String text, Charset charset) {
    try {
      Files.createDirectories(path);
      Files.write(path.resolve(name), text.getBytes(charset));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two towns, three people, an event, and who met whom. */
  static Folder smallTown(Path path) {
    return new Folder(path)
        .file(
            "dataset.json",
            "{\"title\": \"Small town\", \"source\": \"made up\", \"licence\": \"CC0-1.0\"}")
        .file(
            "municipalities.csv",
            """
            code,name,prefecture
            016331,上士幌町,北海道
            131032,港区,東京都
            """)
        .file(
            "people.csv",
            """
            id,name,kana,residence,skills,fictional
            person:aoki,青木 花,アオキ ハナ,municipality:016331,広報;写真,true
            person:baba,馬場 一郎,ババ イチロウ,131032,,true
            chiba,千葉 次郎,,,経営,true
            """)
        .file(
            "events.csv",
            """
            id,name,admission,starts_on,municipality
            event:fair,秋の市,open,2022-09-01,016331
            """)
        .file(
            "engagements.csv",
            """
            subject,kind,object,on,source
            person:aoki,attended,event:fair,2022-09-01,受付簿
            person:baba,attended,event:fair,令和4年9月1日,
            person:chiba,donated,municipality:016331,2022/12/30,寄附台帳
            """)
        .file(
            "ties.csv",
            """
            person_a,person_b,kind,on,event
            person:aoki,person:baba,met_at,2022-09-01,event:fair
            """);
  }
}
