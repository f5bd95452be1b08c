package enishi.ledger;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Fictional cases of fictional towns, the same for a seed. */
final class MadeUpCases {
  private static final String[] TOWNS = {"みさき", "あおば", "月見", "汐風", "ひなた", "樹の里", "北斗", "カモメ"};
  private static final String[] KINDS = {"町村", "市", "都道府県", "団体"};
  private static final String[] CATEGORIES = {"地域活性化", "福祉", "防災", "教育", "環境"};
  private static final String[] PARTS = {"関係人口", "見守り", "避難", "学び", "森づくり", "移住"};
  private static final String[] WORDS = {
    "ワーケーション", "わーけーしょん", "ﾜｰｸｼｮｯﾌﾟ", "副業人材", "空き家", "こども食堂", "ＩＣＴ", "スマート農業", "朝市", "灯台"
  };

  private MadeUpCases() {}

  static List<CaseEntry> of(long seed, int count) {
    Random random = new Random(seed);
    List<CaseEntry> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String number = "F%05d".formatted(i);
      String town = any(TOWNS, random) + (1 + random.nextInt(40)) + "町（架空）";
      cases.add(
          new CaseEntry(
              Id.of(EntityKind.CASE, number),
              number,
              2005 + random.nextInt(20),
              town,
              any(WORDS, random) + "プロジェクト（架空）",
              any(KINDS, random),
              any(CATEGORIES, random),
              any(PARTS, random),
              null,
              null,
              town + "で" + any(WORDS, random) + "と" + any(WORDS, random) + "をつなぐ架空の取り組み。",
              "架空"));
    }
    return cases;
  }

  /** A dataset folder of them. */
  static Path write(List<CaseEntry> cases, Path folder) {
    try {
      Files.writeString(
          folder.resolve("dataset.json"),
          "{\"title\": \"Cases\", \"source\": \"架空\", \"licence\": \"CC0-1.0\"}");
      Files.writeString(
          folder.resolve("cases.csv"),
          "number,year,body,title,body_kind,category,subcategory,summary,source\n"
              + cases.stream()
                  .map(
                      c ->
                          String.join(
                              ",",
                              c.number(),
                              String.valueOf(c.year()),
                              c.body(),
                              c.title(),
                              c.bodyKind(),
                              c.category(),
                              c.subcategory(),
                              c.summary(),
                              c.source()))
                  .collect(Collectors.joining("\n")));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String any(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
