package enishi.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Japan as one tile a prefecture, each about where it lies, so that small ones read as well as
 * large ones. Places are in units of the drawing.
 */
record PrefectureTiles(List<Tile> tiles) {
  static final int SIZE = 56;
  private static final int SHADES = 4;

  /** The tiles of each row of the grid: columns and names. */
  private static final List<String> ROWS =
      List.of(
          "11 北海道",
          "11 青森県",
          "10 秋田県 11 岩手県",
          "10 山形県 11 宮城県",
          "7 石川県 8 富山県 9 新潟県 10 福島県",
          "7 福井県 8 長野県 9 群馬県 10 栃木県 11 茨城県",
          "2 山口県 3 島根県 4 鳥取県 5 兵庫県 6 京都府 7 滋賀県 8 岐阜県 9 山梨県 10 埼玉県 11 千葉県",
          "0 佐賀県 1 福岡県 2 大分県 3 広島県 4 岡山県 5 大阪府 6 奈良県 7 三重県 8 愛知県 9 静岡県 10 東京都",
          "0 長崎県 1 熊本県 2 宮崎県 3 愛媛県 4 香川県 6 和歌山県 10 神奈川県",
          "1 鹿児島県 3 高知県 4 徳島県",
          "0 沖縄県");

  /**
   * One prefecture.
   *
   * @param shade 0 for nobody, else 1 to 4, the darkest for the most people
   */
  record Tile(String name, int x, int y, int people, int shade) {
    /** Without 都, 府 or 県. */
    public String label() {
      return name.equals("北海道") ? name : name.substring(0, name.length() - 1);
    }
  }

  static PrefectureTiles of(List<Behind.Origin> origins) {
    Map<String, Integer> people = new HashMap<>();
    origins.forEach(origin -> people.put(origin.prefecture(), origin.people()));
    int most = origins.stream().mapToInt(Behind.Origin::people).max().orElse(0);
    List<Tile> tiles = new ArrayList<>();
    for (int row = 0; row < ROWS.size(); row++) {
      String[] words = ROWS.get(row).split(" ");
      for (int i = 0; i < words.length; i += 2) {
        int count = people.getOrDefault(words[i + 1], 0);
        tiles.add(
            new Tile(
                words[i + 1],
                Integer.parseInt(words[i]) * SIZE,
                row * SIZE,
                count,
                count == 0 ? 0 : Math.max(1, Math.ceilDiv(count * SHADES, most))));
      }
    }
    return new PrefectureTiles(tiles);
  }
}
