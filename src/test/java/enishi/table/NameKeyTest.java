package enishi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "株式会社えにし|㈱えにし",
        "株式会社えにし|えにし（株）",
        "株式会社えにし|(株) エニシ",
        "一般社団法人 町の縁|町の縁(一社)",
        "特定非営利活動法人はな|NPO法人 ハナ",
        "Enishi Co., Ltd.|ＥＮＩＳＨＩ",
        "髙橋 一郎|高橋　一郎",
        "山﨑|山崎",
        "渡邊|渡辺",
        "渡邉|渡辺",
        "齋藤|斉藤",
        "齊藤|斎藤",
        "濵田|浜田",
        "嶋田|島田",
        "𠮷田|吉田",
        "廣澤|広沢",
        "シェアオフィス|シエアオフイス",
        "ｼｪｱｵﾌｨｽ|シェアオフィス",
        "コワーキング|コワ‐キング",
        "コワーキング|コワ─キング",
        "ジョン・スミス|ジョン スミス",
        "三ヶ島|三ケ島",
        "Where Inc|where",
        "A-1|Ａ１"
      })
  void findsOneNameInTwoSpellings(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"高橋|高嶋", "ロス|ロース", "Zinc|Z", "青木|青木森", "ハナ|バナ", "会社|株式会社"})
  void keepsDifferentNamesApart(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void isNeverEmptyForANameThatIsNot() {
    assertThat(NameKey.of("株式会社").value()).isEqualTo("株式会社");
    assertThat(NameKey.of("☆☆").value()).isEqualTo("☆☆");
    assertThat(NameKey.of(" 　").value()).isEmpty();
  }

  @Test
  void changesNothingTheSecondTime() {
    for (String name : List.of("株式会社髙橋ｼｪｱ A-1", "齋藤 ひろ‐し", "ー", "一般社団法人")) {
      String key = NameKey.of(name).value();
      assertThat(NameKey.of(key).value()).isEqualTo(key);
    }
  }
}
