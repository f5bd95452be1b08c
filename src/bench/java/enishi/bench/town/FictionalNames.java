package enishi.bench.town;

import enishi.table.MunicipalityCode;

/**
 * Names and codes that belong to nobody. No two people share a name, so that an import suspects no
 * duplicates; a municipality's number starts at 700 in its prefecture, where no real one lies.
 */
final class FictionalNames {
  private static final String[] SYLLABLES = {
    "ソ", "ラ", "ナ", "ミ", "カ", "ユ", "ル", "ト", "キ", "セ", "モ", "リ", "ハ", "ネ", "タ", "シ", "ノ", "ヒ", "ク",
    "メ", "ワ", "テ", "サ", "ロ", "コ", "ニ", "マ", "レ", "フ", "ア"
  };

  /** 30⁵ names; the step shares no factor with it, so that it visits each once. */
  private static final long NAMES = 24_300_000;

  private static final long STEP = 15_485_863;

  private static final String[] PREFECTURES =
      ("北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県"
              + " 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県"
              + " 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県")
          .split(" ");

  private static final int FIRST_NUMBER = 700;

  private FictionalNames() {}

  /** Three syllables, a space and two or more, different for every number. */
  static String person(int number) {
    long name = number % NAMES * STEP % NAMES;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      text.append(SYLLABLES[(int) (name % SYLLABLES.length)]);
      name /= SYLLABLES.length;
      if (i == 2) {
        text.append(' ');
      }
    }
    if (number >= NAMES) {
      text.append(number / NAMES + 1);
    }
    return text.toString();
  }

  /** Six digits with the check digit. */
  static String municipalityCode(int municipality) {
    String five =
        "%02d%03d"
            .formatted(
                municipality % PREFECTURES.length + 1,
                FIRST_NUMBER + municipality / PREFECTURES.length);
    return five + MunicipalityCode.checkDigit(five);
  }

  static String prefecture(int municipality) {
    return PREFECTURES[municipality % PREFECTURES.length];
  }
}
