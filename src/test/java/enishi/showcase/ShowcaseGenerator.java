package enishi.showcase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes {@code datasets/showcase}: the rows written by hand (the documents' facts and the story's
 * people, under {@code src/test/resources/showcase}) and around them a fictional crowd that fits
 * every published count. How many people a count asks for is read from the claims and KPI rows;
 * this program knows none of the figures. The same seed gives the same bytes.
 */
public final class ShowcaseGenerator {
  static final Path WRITTEN_BY_HAND = Path.of("src/test/resources/showcase");
  static final Path DATASET = Path.of("datasets/showcase");
  private static final long SEED = 20220826;

  private ShowcaseGenerator() {}

  /** Rewrites the tables and the manifest; to be run in the project's folder. */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, String> file : generate().entrySet()) {
      Files.writeString(DATASET.resolve(file.getKey()), file.getValue());
    }
  }

  /** File name → text. */
  static Map<String, String> generate() {
    Workbook town = Workbook.read(WRITTEN_BY_HAND);
    Random random = new Random(SEED);
    Crowd crowd = new Crowd(town, WRITTEN_BY_HAND.resolve("names.txt"), random);
    List<String> summitGuests = new SummitPeople(town, crowd).make();
    List<String> matchingGuests = new MatchingPeople(town, crowd).make();
    List<String> acquainted = new ArrayList<>(summitGuests);
    acquainted.addAll(matchingGuests);
    List<String> fans = new RegisterPeople(town, crowd).make(acquainted);
    new NetworkPeople(town, crowd).make(summitGuests);
    new Deeds(crowd).make(fans);
    new Acquaintances(town, crowd).make();
    Map<String, String> files = new TreeMap<>();
    town.sheets().forEach((name, sheet) -> files.put(name + ".csv", sheet.csv()));
    files.put("dataset.json", manifest(town));
    return files;
  }

  private static String manifest(Workbook town) {
    List<String> counts = new ArrayList<>();
    town.sheets()
        .forEach((name, sheet) -> counts.add("    \"" + name + "\": " + sheet.rows().size()));
    return """
    {
      "title": "ショーケース: 五つの公開資料の事実と架空の人々",
      "source": "000_ac66043e4b7eba7d, 001_ae9647a8bc2ffb0d, 002_9578df8ddfd7b4b5, 003_a26df4c45ffc463a, 004_ea07f08a9b4dc206; fictional = true の人は架空",
      "licence": "Apache-2.0 (架空の行); 資料の事実と数値は出典を示して引用",
      "encoding": "UTF-8",
      "expected": {
    %s
      }
    }
    """
        .formatted(String.join(",\n", counts));
  }
}
